package org.dragoman.nlp4j;

import java.util.Set;

/**
 * Lets the thing that somebody only calls so be the thing that is meant: in "denounced what it called a plot" the plot
 * is denounced, in "struck what it said was a base" the base is struck.
 */
final class FreeRelatives {
    private static final Set<String> CALLING =
            Words.of("call describe say term consider regard see deem label brand believe claim think characterize"
                    + " characterise view perceive denounce portray dub");

    private FreeRelatives() {}

    /** Works on Universal Dependencies. */
    static void turn(ClearTree tree) {
        for (int what = 1; what < tree.size(); what++) {
            if (tree.form(what).equals("what") && tree.head(what) > what) {
                turn(tree, what);
            }
        }
    }

    private static void turn(ClearTree tree, int what) {
        int calls = tree.head(what);
        int thing = -1;
        if (tree.child(calls, "cop") >= 0 && tree.is(calls, "ccomp")) {
            thing = calls; // "what it said was a base": the parser hangs "what" under the base
            calls = tree.head(thing);
        } else {
            thing = thing(tree, calls);
        }
        int governor = calls < 0 ? -1 : tree.head(calls);
        if (thing < calls || !tree.verb(calls) || !CALLING.contains(tree.lemma(calls)) || governor < 0) {
            return;
        }
        boolean object = tree.is(calls, "ccomp") && governor < what;
        boolean oblique = tree.is(calls, "advcl") || tree.is(calls, "acl");
        if (!object && !oblique) {
            return;
        }
        int preposition = object ? -1 : tree.child(calls, "mark");
        if (!object && (preposition < 0 || preposition > what)) {
            return;
        }
        int as = tree.child(thing, "case");
        if (as > calls) {
            tree.attach(as, thing, "dep");
        }
        String relation = object ? "obj" : Prepositions.nominal(tree, governor);
        tree.attach(thing, governor, relation);
        if (preposition >= 0) {
            tree.attach(preposition, thing, "case");
        }
        tree.attach(calls, thing, "acl:relcl");
        tree.attach(what, calls, "obj");
    }

    /** What follows "called", "described as" or "says are". */
    private static int thing(ClearTree tree, int calls) {
        for (int i = calls + 1; i < tree.size(); i++) {
            boolean named = tree.is(i, "xcomp") || tree.is(i, "obl") && as(tree, i);
            boolean said = tree.is(i, "ccomp") && tree.child(i, "cop") >= 0;
            if (tree.head(i) == calls && tree.noun(i) && (named || said)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean as(ClearTree tree, int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && tree.form(preposition).equals("as");
    }
}
