package org.dragoman.nlp4j;

/** A sentence's dependency tree while its labels are being converted. Heads count from 0; the root's is -1. */
final class ClearTree {
    private final String[] forms;
    private final String[] lemmas;
    private final String[] tags;
    private final int[] heads;
    private final String[] labels;

    ClearTree(int size) {
        forms = new String[size];
        lemmas = new String[size];
        tags = new String[size];
        heads = new int[size];
        labels = new String[size];
    }

    void set(int place, String form, String lemma, String tag, int head, String label) {
        forms[place] = form;
        lemmas[place] = lemma;
        tags[place] = tag;
        heads[place] = head;
        labels[place] = label;
    }

    int size() {
        return forms.length;
    }

    String form(int place) {
        return forms[place];
    }

    String lemma(int place) {
        return lemmas[place];
    }

    String tag(int place) {
        return tags[place];
    }

    int head(int place) {
        return heads[place];
    }

    /** NLP4J's label at first, the Universal Dependencies relation in the end. */
    String relation(int place) {
        return labels[place];
    }

    void attach(int place, int head, String relation) {
        heads[place] = head;
        labels[place] = relation;
    }

    void relabel(int place, String relation) {
        labels[place] = relation;
    }

    boolean is(int place, String relation) {
        return labels[place].equals(relation);
    }

    /** The first dependent with the relation, or -1. */
    int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && labels[i].equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    boolean verb(int place) {
        return place >= 0 && tags[place].startsWith("VB");
    }

    boolean noun(int place) {
        return tags[place].startsWith("NN");
    }

    /** Whether its tag is that of a mark or sign; letters and digits make a word. */
    boolean punctuation(int place) {
        return !Character.isLetterOrDigit(tags[place].charAt(0)) || tags[place].equals("HYPH");
    }

    void retag(int place, String tag) {
        tags[place] = tag;
    }

    /** The first word without a head. */
    int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                return i;
            }
        }
        throw new IllegalStateException("no root: " + String.join(" ", forms));
    }

    /** Lets a dependent take its governor's place: the governor and all its other dependents go under it. */
    void promote(int dependent, String formerRelation) {
        int head = heads[dependent];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && i != dependent) {
                heads[i] = dependent;
            }
        }
        heads[dependent] = heads[head];
        labels[dependent] = labels[head];
        heads[head] = dependent;
        labels[head] = formerRelation;
    }

    /** The first word of the unbroken stretch that a word governs. */
    int leftmost(int place) {
        int first = place;
        while (first > 0 && within(first - 1, place)) {
            first--;
        }
        return first;
    }

    private boolean within(int place, int top) {
        int node = place;
        for (int steps = 0; node >= 0 && steps < heads.length; steps++) {
            if (node == top) {
                return true;
            }
            node = heads[node];
        }
        return false;
    }

    /** Arcs up to the root. */
    int depth(int place) {
        int depth = 0;
        for (int i = heads[place]; i >= 0 && depth <= heads.length; i = heads[i]) {
            depth++;
        }
        return depth;
    }
}
