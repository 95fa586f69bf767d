package org.dragoman.nlp4j;

/** Hangs all conjuncts under the first of them and each conjunction under the conjunct that it introduces. */
final class Conjuncts {
    private Conjuncts() {}

    /** NLP4J chains them: {@code France -conj-> Germany -conj-> Italy}. */
    static void turn(ClearTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "conj")) {
                int first = first(tree, tree.head(i));
                if (first >= 0) {
                    tree.attach(i, first, "conj");
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            int before = tree.is(i, "appos") ? tree.leftmost(i) - 1 : -1;
            if (before >= 0 && tree.is(before, "cc") && before > tree.head(i)) {
                tree.attach(i, first(tree, tree.head(i)), "conj"); // "Russia, as well as China"
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "cc")) {
                int next = next(tree, i, first(tree, tree.head(i)));
                if (next >= 0) {
                    tree.attach(i, next, "cc");
                }
            }
        }
    }

    private static int first(ClearTree tree, int place) {
        int first = place;
        while (first >= 0 && tree.is(first, "conj") && tree.head(first) >= 0) {
            first = tree.head(first);
        }
        return first;
    }

    private static int next(ClearTree tree, int conjunction, int first) {
        int nearest = -1;
        for (int i = conjunction + 1; i < tree.size(); i++) {
            if (tree.is(i, "conj") && tree.head(i) < conjunction) {
                if (tree.head(i) == first) {
                    return i;
                }
                nearest = nearest < 0 ? i : nearest;
            }
        }
        return nearest;
    }
}
