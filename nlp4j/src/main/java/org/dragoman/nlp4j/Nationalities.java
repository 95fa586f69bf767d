package org.dragoman.nlp4j;

import java.util.Set;

/**
 * Lets the words of a nationality modify the noun that they tell the nationality of: both words of "South Korean
 * police", and the first of "Saudi-led air strike" and "Pakistan-based militants".
 */
final class Nationalities {
    private static final Set<String> FIRST_HALVES =
            Words.of("South North East West Central Saudi New Equatorial Sri Bosnian Northern Southern Eastern Western"
                    + " Papua Costa Puerto Hong El San Sierra Burkina Cape Guinea- Trinidadian Latin Ivory Dominican"
                    + " French British Dutch American");

    /** Participles that say whose something is; who only backs or arms it does not own it. */
    private static final Set<String> BELONGING =
            Words.of("led based flagged registered owned born run controlled ruled administered commanded made built"
                    + " dominated operated headquartered");

    private Nationalities() {}

    /** Works on Universal Dependencies. */
    static void turn(ClearTree tree) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            int head = tree.head(i);
            boolean half = head == i + 1
                    && (tree.is(i, "advmod") || tree.is(i, "obl:npmod") || tree.is(i, "dep"))
                    && tree.tag(head).startsWith("JJ")
                    && Character.isUpperCase(tree.form(head).charAt(0))
                    && FIRST_HALVES.contains(tree.form(i));
            if (half && tree.head(head) > head && tree.noun(tree.head(head))) {
                tree.attach(i, tree.head(head), "amod");
            }
            boolean owner = head == i + 2
                    && tree.form(i + 1).equals("-")
                    && BELONGING.contains(tree.form(head))
                    && Character.isUpperCase(tree.form(i).charAt(0))
                    && (tree.is(i, "advmod") || tree.is(i, "obl:npmod") || tree.is(i, "dep"));
            if (owner && tree.is(head, "amod") && tree.noun(tree.head(head))) {
                tree.attach(i, tree.head(head), tree.tag(i).startsWith("JJ") ? "amod" : "compound");
                tree.attach(i + 1, tree.head(head), "punct");
            }
        }
    }
}
