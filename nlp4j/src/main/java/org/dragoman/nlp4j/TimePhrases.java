package org.dragoman.nlp4j;

import java.util.Locale;
import java.util.Set;

/**
 * Moves "on Tuesday" from a name to the verb or event it dates, as NLP4J often hangs it under the word before it: in
 * "Xi on Tuesday met Putin" and "in Kabul on Tuesday".
 */
final class TimePhrases {
    private static final Set<String> DAYS =
            Words.of("monday tuesday wednesday thursday friday saturday sunday january february march april may june"
                    + " july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov."
                    + " dec.");

    /** Nouns that happen, and so have a day of their own. */
    private static final Set<String> EVENTS =
            Words.of("attack meeting talk vote election summit visit speech protest rally strike bombing explosion"
                    + " blast raid statement conference session incident crash shooting clash ceremony interview debate"
                    + " hearing referendum march demonstration arrest killing death report announcement decision call"
                    + " letter deadline battle coup");

    private static final Set<String> WEEKDAYS = Words.of("monday tuesday wednesday thursday friday saturday sunday");

    /** What a day may follow without belonging to it. */
    private static final Set<String> STATES =
            Words.of("alert strike trial fire parole bail duty leave power custody court office jail prison detention"
                    + " parliament exile hospital protest public private talk support");

    private TimePhrases() {}

    /** Works on Universal Dependencies. */
    static void move(ClearTree tree) {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.is(i, "nmod")
                    && tree.head(i) >= 0
                    && tree.head(i) < i
                    && DAYS.contains(tree.form(i).toLowerCase(Locale.ROOT))
                    && tree.form(i - 1).equals("on")) {
                move(tree, i);
            }
        }
    }

    /** "remained on alert Sunday in Rome": the day is no part of the alert. */
    static void part(ClearTree tree) {
        for (int day = 2; day < tree.size(); day++) {
            int before = day - 1;
            boolean merged = WEEKDAYS.contains(tree.form(day).toLowerCase(Locale.ROOT))
                    && tree.head(before) == day
                    && (tree.is(before, "amod") || tree.is(before, "compound"))
                    && STATES.contains(tree.lemma(before))
                    && tree.child(day, "case") >= 0
                    && tree.child(day, "case") < before;
            if (merged) {
                tree.attach(before, tree.head(day), tree.relation(day));
                for (int i = 0; i < tree.size(); i++) {
                    if (tree.head(i) == day) {
                        tree.attach(i, before, tree.relation(i));
                    }
                }
                tree.attach(day, tree.head(before), "obl:tmod");
                tree.retag(before, "NN");
            }
        }
    }

    /** "On 17 November Greece and Turkey signed": a day without a comma is no part of the name after it. */
    static void open(ClearTree tree) {
        for (int day = 1; day < Math.min(4, tree.size() - 1); day++) {
            int name = tree.head(day);
            int verb = name < 0 ? -1 : tree.head(name);
            boolean fused = DAYS.contains(tree.form(day).toLowerCase(Locale.ROOT))
                    && (tree.is(day, "compound") || tree.is(day, "amod"))
                    && name > day
                    && tree.noun(name)
                    && verb > name
                    && tree.verb(verb)
                    && tree.form(0).equalsIgnoreCase("on")
                    && tree.is(0, "case")
                    && tree.head(0) == name
                    && tree.form(day + 1).matches("\\p{Lu}.*");
            if (fused) {
                tree.attach(name, verb, subject(tree, name, verb));
                for (int i = 0; i < day; i++) {
                    if (tree.head(i) == name) {
                        tree.attach(i, day, tree.relation(i));
                    }
                }
                tree.attach(day, verb, "obl");
            }
        }
    }

    private static String subject(ClearTree tree, int name, int verb) {
        boolean has = tree.child(verb, "nsubj") >= 0 || tree.child(verb, "nsubj:pass") >= 0;
        String role = tree.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        return has ? tree.relation(name) : role;
    }

    private static void move(ClearTree tree, int day) {
        int governor = tree.head(day);
        while (named(tree, governor) && tree.head(governor) >= 0) {
            governor = tree.head(governor);
        }
        if (governor != tree.head(day) && (tree.verb(governor) || tree.noun(governor))) {
            tree.attach(day, governor, Prepositions.nominal(tree, governor));
        }
    }

    /** Whether a word is a name or thing rather than something that happens. */
    private static boolean named(ClearTree tree, int place) {
        String tag = tree.tag(place);
        boolean nominal = tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD");
        boolean predicate = tree.child(place, "cop") >= 0;
        return nominal && !predicate && !(tag.startsWith("NN") && EVENTS.contains(tree.lemma(place)));
    }
}
