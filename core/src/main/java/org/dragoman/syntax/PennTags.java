package org.dragoman.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The Penn Treebank tag of a CoNLL-U word: the one it has, else the one its universal tag and features mean.
 *
 * <p>Example: {@code VERB} with {@code Tense=Past|VerbForm=Fin} is {@code VBD}.
 */
final class PennTags {
    private static final Set<String> TAGS =
            Set.copyOf(Arrays.asList(("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT"
                            + " POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB . , : `` '' $ # -LRB-"
                            + " -RRB- HYPH AFX ADD NFP GW XX")
                    .split(" ")));
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought");
    private static final Map<String, String> PRINTED = Map.of(
            "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}", "``", "\"", "''", "\"");
    private static final Map<String, String> PUNCTUATION = Map.ofEntries(
            Map.entry(".", "."),
            Map.entry("?", "."),
            Map.entry("!", "."),
            Map.entry(",", ","),
            Map.entry("(", "-LRB-"),
            Map.entry(")", "-RRB-"),
            Map.entry("[", "-LRB-"),
            Map.entry("]", "-RRB-"),
            Map.entry("{", "-LRB-"),
            Map.entry("}", "-RRB-"),
            Map.entry("\"", "''"),
            Map.entry("''", "''"),
            Map.entry("'", "''"),
            Map.entry("\u201D", "''"),
            Map.entry("\u2019", "''"),
            Map.entry("``", "``"),
            Map.entry("\u201C", "``"),
            Map.entry("\u2018", "``"),
            Map.entry("-", "HYPH"));

    private PennTags() {}

    /** The form as it is printed: {@code "("} for {@code "-LRB-"}. */
    static String printed(String form) {
        return PRINTED.getOrDefault(form, form);
    }

    static String of(ConlluRow row) {
        String tag = row.tag();
        if (TAGS.contains(tag)) {
            return tag;
        }
        String form = row.form().toLowerCase(Locale.ROOT);
        return switch (row.universalTag()) {
            case "NOUN" -> has(row, "Number=Plur") ? "NNS" : "NN";
            case "PROPN" -> has(row, "Number=Plur") ? "NNPS" : "NNP";
            case "VERB", "AUX" -> verb(row, form);
            case "ADJ" -> graded(row, "JJ");
            case "ADV" -> has(row, "PronType=Int") || has(row, "PronType=Rel") ? "WRB" : graded(row, "RB");
            case "PRON" -> pronoun(row, form);
            case "DET" -> determiner(row);
            case "ADP" -> row.relation().equals("compound:prt") ? "RP" : "IN";
            case "SCONJ" -> "IN";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "PART" -> particle(form);
            case "INTJ" -> "UH";
            case "SYM" -> form.endsWith("$") ? "$" : "SYM";
            case "PUNCT" -> PUNCTUATION.getOrDefault(row.form(), ":");
            default -> row.relation().equals("punct") ? PUNCTUATION.getOrDefault(row.form(), ":") : "FW";
        };
    }

    private static boolean has(ConlluRow row, String feature) {
        String features = row.features();
        int at = features.indexOf(feature);
        return at >= 0
                && (at == 0 || features.charAt(at - 1) == '|')
                && (at + feature.length() == features.length()
                        || ",|".indexOf(features.charAt(at + feature.length())) >= 0);
    }

    private static String graded(ConlluRow row, String tag) {
        return has(row, "Degree=Cmp") ? tag + "R" : has(row, "Degree=Sup") ? tag + "S" : tag;
    }

    private static String verb(ConlluRow row, String form) {
        if (row.universalTag().equals("AUX") && (MODALS.contains(form) || MODALS.contains(row.lemma()))) {
            return "MD";
        }
        if (has(row, "VerbForm=Inf") || has(row, "Mood=Imp")) {
            return "VB";
        }
        boolean past = has(row, "Tense=Past") || has(row, "Voice=Pass");
        if (has(row, "VerbForm=Part")) {
            return past ? "VBN" : "VBG";
        }
        if (has(row, "VerbForm=Ger")) {
            return "VBG";
        }
        if (past) {
            return "VBD";
        }
        if (has(row, "Tense=Pres")) {
            return has(row, "Person=3") && !has(row, "Number=Plur") ? "VBZ" : "VBP";
        }
        return form.endsWith("ing") ? "VBG" : form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "VBZ" : "VB";
    }

    private static String pronoun(ConlluRow row, String form) {
        boolean asks = has(row, "PronType=Int") || has(row, "PronType=Rel");
        if (has(row, "Poss=Yes")) {
            return asks || form.equals("whose") ? "WP$" : "PRP$";
        }
        if (asks) {
            return form.equals("that") || form.equals("which") ? "WDT" : "WP";
        }
        if (has(row, "PronType=Dem")) {
            return "DT";
        }
        if (form.equals("there")) {
            return "EX";
        }
        return has(row, "PronType=Prs") || row.features().equals("_") ? "PRP" : "NN";
    }

    private static String determiner(ConlluRow row) {
        if (has(row, "Poss=Yes")) {
            return "PRP$";
        }
        if (row.relation().equals("det:predet")) {
            return "PDT";
        }
        return has(row, "PronType=Int") || has(row, "PronType=Rel") ? "WDT" : "DT";
    }

    private static String particle(String form) {
        return switch (form) {
            case "to" -> "TO";
            case "'s", "'", "\u2019s", "\u2019" -> "POS";
            default -> "RB";
        };
    }
}
