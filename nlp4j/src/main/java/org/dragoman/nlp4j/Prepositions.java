package org.dragoman.nlp4j;

import java.util.Set;

/** Lets the object of a preposition govern it: {@code met -prep-> with -pobj-> Putin}. */
final class Prepositions {
    /** What else a preposition may be in NLP4J: its object is that too. */
    private static final Set<String> CONTENT =
            Words.of("root conj ccomp advcl xcomp appos parataxis attr acomp oprd pobj pcomp acl relcl csubj nsubj"
                    + " nsubjpass dobj dep");

    private Prepositions() {}

    /** Turns all of them round, the innermost first. */
    static void turn(ClearTree tree) {
        boolean[] candidates = new boolean[tree.size()];
        int[] depths = new int[tree.size()];
        int deepest = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "prep") || tree.is(i, "agent") || tree.is(i, "dative")) {
                candidates[i] = true;
            }
            if ((tree.is(i, "pobj") || tree.is(i, "pcomp")) && tree.head(i) >= 0) {
                candidates[tree.head(i)] = true;
            }
            depths[i] = tree.depth(i);
            deepest = Math.max(deepest, depths[i]);
        }
        for (int depth = deepest; depth >= 0; depth--) {
            for (int i = 0; i < tree.size(); i++) {
                if (candidates[i] && depths[i] == depth) {
                    turn(tree, i);
                }
            }
        }
    }

    private static void turn(ClearTree tree, int preposition) {
        int object = object(tree, preposition);
        if (object < 0) {
            return;
        }
        String label = tree.relation(preposition);
        boolean clause = tree.is(object, "pcomp") && clausal(tree, object);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == preposition && i != object) {
                settle(tree, i, object);
            }
        }
        int governor = tree.head(preposition);
        tree.promote(object, clause ? "mark" : "case");
        if (governor < 0) {
            tree.relabel(object, "root");
        } else if (!CONTENT.contains(label)) {
            String nominal = label.equals("agent") ? "obl:agent" : nominal(tree, governor);
            tree.relabel(object, clause ? (nominal.equals("nmod") ? "acl" : "advcl") : nominal);
        }
    }

    /** What else hangs under a preposition: the second word of "because of", a second object. */
    private static void settle(ClearTree tree, int place, int object) {
        if (tree.is(place, "pcomp") || tree.is(place, "pobj")) {
            boolean preposition =
                    tree.tag(place).equals("IN") || tree.tag(place).equals("TO");
            tree.relabel(place, preposition ? "case" : "dep");
        } else if (tree.is(place, "cc") && place < object && tree.child(tree.head(place), "conj") == object) {
            tree.relabel(place, "cc");
        }
    }

    private static int object(ClearTree tree, int preposition) {
        int object = tree.child(preposition, "pobj");
        int clause = tree.child(preposition, "pcomp");
        if (object >= 0 || clause >= 0) {
            return object >= 0 ? object : clause;
        }
        // "out of the house", "in and around the city": the inner preposition has been turned already
        for (int i = preposition + 1; i < tree.size(); i++) {
            if (tree.head(i) == preposition
                    && tree.child(i, "case") > preposition
                    && (tree.is(i, "obl") || tree.is(i, "nmod") || tree.is(i, "conj"))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean clausal(ClearTree tree, int place) {
        return tree.verb(place)
                || tree.child(place, "nsubj") >= 0
                || tree.child(place, "nsubjpass") >= 0
                || tree.child(place, "aux") >= 0;
    }

    /** The relation of a noun with a preposition to its governor. */
    static String nominal(ClearTree tree, int governor) {
        if (governor < 0) {
            return "root";
        }
        String tag = tree.tag(governor);
        boolean predicate = tag.startsWith("VB")
                || tag.equals("MD")
                || tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("IN")
                || tag.equals("RP");
        return predicate ? "obl" : "nmod";
    }
}
