package org.dragoman.nlp4j;

/** Makes a tree of what should be one: one root, which every word reaches. */
final class TreeRepair {
    private TreeRepair() {}

    /** Attaches further roots, and one word of each circle, to the root. */
    static void mend(ClearTree tree) {
        int root = root(tree);
        tree.attach(root, -1, "root");
        boolean[] reached = new boolean[tree.size()];
        reached[root] = true;
        int[] path = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            int length = 0;
            int node = i;
            while (!reached[node]) {
                reached[node] = true;
                path[length++] = node;
                int head = tree.head(node);
                if (head < 0) {
                    tree.attach(node, root, loose(tree, node));
                } else if (onPath(path, length, head)) {
                    tree.attach(node, root, loose(tree, node));
                } else {
                    node = head;
                }
            }
        }
    }

    private static boolean onPath(int[] path, int length, int node) {
        for (int i = 0; i < length; i++) {
            if (path[i] == node) {
                return true;
            }
        }
        return false;
    }

    /** The first verb without a head, else the first word without one that is no punctuation, else the first word. */
    private static int root(ClearTree tree) {
        int found = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                if (tree.verb(i)) {
                    return i;
                }
                if (found < 0 || (!word(tree, found) && word(tree, i))) {
                    found = i;
                }
            }
        }
        return Math.max(found, 0);
    }

    private static String loose(ClearTree tree, int place) {
        if (!word(tree, place)) {
            return "punct";
        }
        return tree.is(place, "root") ? "parataxis" : "dep";
    }

    private static boolean word(ClearTree tree, int place) {
        return !tree.punctuation(place);
    }
}
