package org.dragoman.evaluate;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The evaluation of one gold file.
 *
 * @param name the file's name
 * @param scores how right the coding is
 * @param misses records that are wrong, those that are shown
 */
public record Report(String name, Scores scores, List<Miss> misses) {
    public Report {
        misses = List.copyOf(misses);
    }

    /** The categories of gold and of what was coded, the columns of the confusion matrix. */
    public List<String> columns() {
        TreeSet<String> columns = new TreeSet<>(scores.categories().keySet());
        List<String> all = new ArrayList<>(columns);
        all.add(Verdict.NOTHING);
        return all;
    }

    /** {@code "0.831"}. */
    public static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** {@code "0.8"}. */
    public static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** All reports as one JSON array. */
    public static String json(List<Report> reports) {
        List<Map<String, Object>> all = reports.stream().map(Report::fields).toList();
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(all);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", name);
        fields.put("records", scores.verdicts().size());
        Map<String, Object> shares = new LinkedHashMap<>();
        scores.shares().forEach((what, share) -> shares.put(what, share(share)));
        fields.put("shares", shares);
        Map<String, Object> sides = new LinkedHashMap<>();
        if (scores.parties()) {
            scores.sides().forEach((side, tally) -> sides.put(side, tally(tally)));
            fields.put("countries", sides);
        }
        fields.put("macro_f1", scores.macroF1());
        Map<String, Object> categories = new LinkedHashMap<>();
        scores.categories().forEach((category, tally) -> categories.put(category, tally(tally)));
        fields.put("categories", categories);
        fields.put("confusion", scores.confusion());
        fields.put(
                "reliability",
                scores.reliability().stream().map(Report::reliability).toList());
        fields.put("misses", misses);
        return fields;
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", share.value());
        fields.put("low", share.low());
        fields.put("high", share.high());
        fields.put("right", share.right());
        fields.put("of", share.of());
        return fields;
    }

    private static Map<String, Object> reliability(Reliability tenth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", tenth.from());
        fields.put("promised", tenth.promised());
        fields.putAll(share(tenth.right()));
        return fields;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("precision", tally.precision().value());
        fields.put("recall", tally.recall().value());
        fields.put("f1", tally.f1());
        fields.put("gold", tally.gold());
        fields.put("coded", tally.coded());
        return fields;
    }

    /** All reports as one page that stands alone. */
    public static String html(List<Report> reports) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Report.class.getClassLoader(), "org.dragoman.web.pages")
                .render("evaluation.jte", Map.of("reports", reports), out);
        return out.toString();
    }
}
