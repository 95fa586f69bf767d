package org.dragoman.nlp4j;

import java.util.Set;

/**
 * Words that only round a number are no prepositions: in "seized up to 16 ships" and "arrested around 50 men" the ships
 * and the men are objects.
 */
final class Quantities {
    private static final Set<String> ROUNDING = Words.of("around about over under near nearly between roughly some");
    private static final Set<String> BEFORE_TO = Words.of("up close");

    private static final Set<String> MEASURES = Words.of(
            "second minute hour day week month year decade percent % p.m. a.m. o'clock mile kilometer kilometre km"
                    + " meter metre foot dollar euro pound degree point");

    private Quantities() {}

    /** Works on Universal Dependencies. */
    static void turn(ClearTree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            if (tree.is(noun, "obl") && tree.noun(noun) && !MEASURES.contains(tree.lemma(noun))) {
                turn(tree, noun);
            }
        }
    }

    private static void turn(ClearTree tree, int noun) {
        int number = tree.child(noun, "nummod");
        if (number < 2 || number > noun || !tree.tag(number).equals("CD")) {
            return;
        }
        int last = number - 1;
        boolean to = tree.form(last).equals("to") && BEFORE_TO.contains(tree.lemma(last - 1));
        int first = to ? last - 1 : last;
        boolean rounds = to || ROUNDING.contains(tree.lemma(last));
        if (!rounds || !tree.is(last, "case") || tree.lemma(first).equals("between") && !range(tree, number)) {
            return;
        }
        int verb = first - 1;
        if (verb >= 0 && tree.is(verb, "compound:prt")) {
            verb = tree.head(verb);
        }
        boolean own = verb >= 0
                && tree.verb(verb)
                && (tree.head(noun) == verb || tree.head(noun) == first)
                && tree.child(verb, "obj") < 0
                && tree.child(verb, "aux:pass") < 0;
        if (own) {
            tree.attach(noun, verb, "obj");
            for (int i = first; i <= last; i++) {
                tree.attach(i, number, "advmod");
            }
        }
    }

    private static boolean range(ClearTree tree, int number) {
        int other = tree.child(number, "conj");
        return other > number && tree.tag(other).equals("CD");
    }
}
