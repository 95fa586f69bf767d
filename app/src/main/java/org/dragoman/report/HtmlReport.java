package org.dragoman.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** A report as a page that stands alone, for the screen and for paper; all text is escaped. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page. */
    public static String of(PairReport report) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.dragoman.web.pages")
                .render("report.jte", Map.of("report", report), out);
        return out.toString();
    }
}
