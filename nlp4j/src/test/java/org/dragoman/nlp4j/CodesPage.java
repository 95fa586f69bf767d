package org.dragoman.nlp4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.coding.CodeExamples;
import org.dragoman.ontology.Cameo;
import org.dragoman.ontology.Code;

/** Writes docs/codes.md: CAMEO's codes, what PLOVER makes of them, and a sentence that gives each. */
final class CodesPage {
    /** Codes of CAMEO's scale file that its code book does not have. */
    static final Set<String> ONLY_SCORED = Set.of("0110", "0357", "109", "1213", "1641", "1642", "1643");

    private final Cameo cameo;
    private final Map<String, CodeExamples.Shown> shown;

    CodesPage(Cameo cameo, Map<String, CodeExamples.Shown> shown) {
        this.cameo = cameo;
        this.shown = shown;
    }

    String text() {
        List<String> codes = codes();
        List<String> missing = codes.stream().filter(c -> !shown.containsKey(c)).toList();
        StringBuilder page = new StringBuilder();
        line(page, "# Which CAMEO codes come out");
        line(page, "");
        line(
                page,
                "Made by the build from `lexicon/ontology/cameo-examples.tsv`; every sentence here has been coded by the");
        line(page, "engine, and gave the code beside it. CONTRIBUTING.md tells how to make the page anew.");
        line(page, "");
        line(
                page,
                (codes.size() - missing.size()) + " of the " + codes.size()
                        + " codes below CAMEO's twenty roots are reached"
                        + (missing.isEmpty()
                                ? "."
                                : "; those without an example are not: " + String.join(", ", missing) + "."));
        line(
                page,
                "CAMEO's scale file has seven more, which its code book does not: "
                        + String.join(", ", ONLY_SCORED.stream().sorted().toList()) + ". They are never written.");
        line(
                page,
                "Codes without a PLOVER event are written with `--statements` only. Where PLOVER's event and CAMEO's root differ");
        line(page, "(condolences are SUPPORT and 018), each follows its own code book.");
        sections().forEach((root, inside) -> section(page, root, inside));
        return page.toString();
    }

    private void section(StringBuilder page, String root, List<String> inside) {
        line(page, "");
        line(page, "## " + root + " " + cameo.name(root));
        line(page, "");
        line(page, "| code | name | PLOVER | example |");
        line(page, "|---|---|---|---|");
        for (String code : inside) {
            CodeExamples.Shown example = shown.get(code);
            line(
                    page,
                    "| " + code + " | " + cameo.name(code) + " | "
                            + (example == null ? "" : plover(example.event().code())) + " | "
                            + (example == null ? "" : example.text()) + " |");
        }
    }

    private static String plover(Code code) {
        if (code.event() == null) {
            return "–";
        }
        return code.event() + (code.mode() == null ? "" : " " + code.mode());
    }

    private List<String> codes() {
        return cameo.codes().stream().filter(c -> c.length() > 2).toList();
    }

    private Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String root : cameo.codes()) {
            if (root.length() == 2) {
                sections.put(
                        root, codes().stream().filter(c -> c.startsWith(root)).toList());
            }
        }
        return sections;
    }

    private static void line(StringBuilder page, String line) {
        page.append(line).append('\n');
    }
}
