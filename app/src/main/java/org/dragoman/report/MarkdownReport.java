package org.dragoman.report;

import java.util.regex.Pattern;

/** A report in Markdown; what means something to Markdown or HTML in a text is escaped. */
public final class MarkdownReport {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern LISTS = Pattern.compile("^(\\d*)([.)#+-])");

    private MarkdownReport() {}

    /** The text; lines end in LF. */
    public static String of(PairReport report) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(report.subject().title())).append("\n\n");
        out.append("What was promised and what came of it, as of ")
                .append(Days.text(report.subject().day()))
                .append(".\n\n");
        report.summary()
                .forEach(sentence -> out.append("- ").append(escaped(sentence)).append('\n'));
        for (Section section : report.sections()) {
            out.append("\n## ").append(escaped(section.title())).append("\n\n");
            if (!section.about().isEmpty()) {
                out.append(escaped(section.about())).append("\n\n");
            }
            if (section.items().isEmpty()) {
                out.append("None.\n");
            }
            section.items().forEach(item -> append(out, item));
        }
        out.append("\n## Sources\n\n");
        for (Cited cited : report.sources()) {
            out.append(cited.number()).append(". ").append(escaped(cited.name()));
            out.append(". ").append(escaped(cited.origin()));
            out.append(". Document ").append(escaped(cited.source().id()));
            if (!cited.link().isEmpty()) {
                out.append(". <").append(address(cited.link())).append('>');
            }
            out.append('\n');
        }
        out.append("\nA machine read the documents. The words quoted are theirs.\n");
        return out.toString();
    }

    private static void append(StringBuilder out, Item item) {
        out.append("- **").append(escaped(item.text())).append("**  \n");
        if (!item.sentences().isEmpty()) {
            out.append("  ").append(escaped(item.told())).append("  \n");
        }
        out.append("  Entry `").append(item.entry().id()).append("`.\n");
        for (Statement statement : item.statements()) {
            out.append("  - ").append(escaped(statement.heading())).append(": “");
            out.append(escaped(statement.quote()))
                    .append("” \\[")
                    .append(statement.source())
                    .append("\\]\n");
        }
    }

    /** An address as it may stand between angle brackets. */
    private static String address(String url) {
        return url.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20");
    }

    static String escaped(String text) {
        String marked = MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
        return LISTS.matcher(marked).replaceAll("$1\\\\$2");
    }
}
