package org.dragoman.nlp4j;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns NLP4J's trees (ClearNLP labels, function words as heads) into Universal Dependencies v2.
 *
 * <p>Example: {@code met -prep-> with -pobj-> Putin} becomes {@code met -obl-> Putin -case-> with}. The result is
 * always a tree, whatever the parser said. Kept from NLP4J: the content of speech is {@code ccomp} of "said" wherever
 * it stands; names are {@code compound} (their last word is the head).
 */
final class ClearToUd {
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("attr", "xcomp"),
            Map.entry("acomp", "xcomp"),
            Map.entry("oprd", "xcomp"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("prt", "compound:prt"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("meta", "dep"),
            Map.entry("agent", "advmod"),
            Map.entry("pcomp", "ccomp"));

    /** Labels that mean the same in both, and relations that earlier steps have set. */
    private static final Set<String> KEPT =
            Words.of("root nsubj csubj aux advmod advcl acl appos case cc ccomp compound conj dep det discourse expl"
                    + " mark parataxis punct vocative xcomp obl obl:agent nmod obj cop fixed aux:pass nsubj:pass");

    private static final Set<String> TIMES =
            Words.of("second minute hour day week weekend month year decade century time morning afternoon evening"
                    + " night today yesterday tomorrow tonight spring summer autumn fall winter january february march"
                    + " april may june july august september october november december jan. feb. mar. apr. jun. jul."
                    + " aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday");

    private ClearToUd() {}

    /** Converts a tree in place. */
    static void convert(ClearTree tree) {
        TreeRepair.mend(tree);
        Predicates.restoreMainVerb(tree);
        Predicates.relieveAuxiliaries(tree);
        Predicates.raiseSubjects(tree);
        Prepositions.turn(tree);
        Predicates.turnCopulas(tree);
        Predicates.turnObligations(tree);
        for (int i = 0; i < tree.size(); i++) {
            tree.relabel(i, relation(tree, i));
        }
        Conjuncts.turn(tree);
        FixedPhrases.join(tree);
        TimePhrases.move(tree);
        TimePhrases.part(tree);
        TimePhrases.open(tree);
        Predicates.partResults(tree);
        ParticleVerbs.turn(tree);
        Quantities.turn(tree);
        Nationalities.turn(tree);
        FreeRelatives.turn(tree);
        FixedPhrases.joinTerms(tree);
        Attachments.turn(tree);
        TreeRepair.mend(tree);
    }

    private static String relation(ClearTree tree, int place) {
        String label = tree.relation(place);
        String tag = tree.tag(place);
        boolean currency = tag.equals("$");
        if (currency && (label.equals("nmod") || label.equals("qmod") || label.equals("punct"))) {
            return "compound";
        }
        if (tree.punctuation(place) && !currency) {
            return label.equals("root") ? label : "punct";
        }
        return switch (label) {
            case "aux" -> tag.equals("TO") ? "mark" : label;
            case "neg" -> tag.equals("DT") ? "det" : "advmod";
            case "nmod" -> modifier(tree, place);
            case "qmod" -> quantifier(tree, place);
            case "npadvmod" -> TIMES.contains(lower(tree.lemma(place))) ? "obl:tmod" : "obl:npmod";
            case "prep" -> tag.equals("RP") ? "compound:prt" : "advmod";
            case "pobj" -> Prepositions.nominal(tree, tree.head(place));
            case "punct" -> "dep";
            case "xcomp" ->
                tree.head(place) >= 0 && tree.noun(tree.head(place)) && bare(tree, tree.head(place)) ? "acl" : label;
            case "attr", "acomp", "oprd" -> hasSubject(tree, place) ? "ccomp" : "xcomp";
            default -> RELATIONS.getOrDefault(label, KEPT.contains(label) ? label : "dep");
        };
    }

    private static boolean hasSubject(ClearTree tree, int place) {
        return tree.child(place, "nsubj") >= 0
                || tree.child(place, "nsubjpass") >= 0
                || tree.child(place, "nsubj:pass") >= 0;
    }

    /** Whether a noun is no predicate. */
    private static boolean bare(ClearTree tree, int noun) {
        return tree.child(noun, "cop") < 0;
    }

    /** NLP4J has one label for adjectives, numbers, names and more before a noun. */
    private static String modifier(ClearTree tree, int place) {
        String tag = tree.tag(place);
        if (tree.child(place, "case") >= 0) {
            return "nmod";
        }
        if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") || tag.equals("AFX")) {
            return "amod";
        }
        if (tag.equals("CD")) {
            return "nummod";
        }
        if (tag.equals("DT") || tag.equals("WDT") || tag.equals("PDT")) {
            return "det";
        }
        if (tag.startsWith("RB")) {
            return "advmod";
        }
        if (tag.startsWith("NN") || tag.equals("FW")) {
            return place < tree.head(place) ? "compound" : "nmod";
        }
        return tag.startsWith("PRP") ? "nmod" : "dep";
    }

    /** In "more than 20". */
    private static String quantifier(ClearTree tree, int place) {
        return tree.tag(place).equals("CD") ? "nummod" : "advmod";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
