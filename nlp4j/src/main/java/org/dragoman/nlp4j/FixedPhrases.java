package org.dragoman.nlp4j;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins prepositions and conjunctions of several words: the first is {@code case} (or {@code mark}, {@code cc}) of what
 * follows, the others are {@code fixed} under the first.
 */
final class FixedPhrases {
    private static final List<String[]> PREPOSITIONS = list(
            "according to",
            "because of",
            "due to",
            "instead of",
            "rather than",
            "on behalf of",
            "ahead of",
            "close to",
            "next to",
            "along with",
            "together with",
            "prior to",
            "owing to",
            "thanks to",
            "as of",
            "as to",
            "as for",
            "in case of",
            "in front of",
            "in spite of",
            "regardless of",
            "such as");

    private static final List<String[]> CONJUNCTIONS = list("as well as");

    private static final List<String[]> QUANTITIES =
            list("more than", "less than", "fewer than", "at least", "at most");

    /** A noun with such a relation is no part of a preposition: "gave thanks to Xi". */
    private static final Set<String> ARGUMENTS = Set.of("obj", "iobj", "nsubj", "nsubj:pass", "conj");

    private FixedPhrases() {}

    private static List<String[]> list(String... phrases) {
        return List.of(phrases).stream().map(phrase -> phrase.split(" ", -1)).toList();
    }

    static void join(ClearTree tree) {
        String[] words = new String[tree.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tree.form(i).toLowerCase(Locale.ROOT);
        }
        for (int i = 0; i < words.length; i++) {
            for (String[] phrase : PREPOSITIONS) {
                if (matches(words, i, phrase)) {
                    join(tree, i, i + phrase.length - 1, false);
                }
            }
            for (String[] phrase : QUANTITIES) {
                int last = i + phrase.length - 1;
                if (matches(words, i, phrase)
                        && tree.is(last, "advmod")
                        && tree.tag(last + 1).equals("CD")) {
                    tree.attach(i, tree.head(last), "advmod");
                    tree.attach(last, i, "fixed");
                }
            }
            for (String[] phrase : CONJUNCTIONS) {
                if (matches(words, i, phrase)) {
                    join(tree, i, i + phrase.length - 1, true);
                }
            }
        }
    }

    private static boolean matches(String[] words, int start, String[] phrase) {
        if (start + phrase.length >= words.length) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!words[start + i].equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    private static void join(ClearTree tree, int first, int last, boolean conjunction) {
        int object = tree.head(last);
        if (object <= last) {
            return;
        }
        int governor = tree.head(object);
        String relation = tree.relation(object);
        boolean within = false;
        while (governor >= first && governor <= last) {
            within = true;
            relation = tree.relation(governor);
            governor = tree.head(governor);
        }
        boolean afterVerb = first > 0 && tree.noun(first) && tree.verb(first - 1);
        if (within && (afterVerb || ARGUMENTS.contains(relation))) {
            return;
        }
        boolean clause = tree.is(last, "mark");
        if (governor < 0) {
            relation = "root";
        } else if (!conjunction && (within || relation.equals("conj") || relation.equals("dep"))) {
            clause = tree.verb(object);
            String nominal = Prepositions.nominal(tree, governor);
            relation = clause ? (nominal.equals("nmod") ? "acl" : "advcl") : nominal;
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = i >= first && i <= last;
            if (!inside && i != object && tree.head(i) >= first && tree.head(i) <= last) {
                tree.attach(i, object, tree.relation(i));
            }
        }
        tree.attach(object, governor, relation);
        tree.attach(first, object, relation.equals("conj") ? "cc" : clause ? "mark" : "case");
        for (int i = first + 1; i <= last; i++) {
            tree.attach(i, first, "fixed");
        }
    }

    /** "declared the envoy persona non grata": the envoy is declared so. */
    static void joinTerms(ClearTree tree) {
        for (int i = 1; i + 2 < tree.size(); i++) {
            boolean term = tree.lemma(i).startsWith("persona")
                    && tree.form(i + 1).equals("non")
                    && tree.lemma(i + 2).startsWith("grata");
            if (term) {
                joinTerm(tree, i);
            }
        }
    }

    private static void joinTerm(ClearTree tree, int persona) {
        int grata = persona + 2;
        int before = persona - 1;
        int governor = tree.head(persona) == grata ? tree.head(grata) : tree.head(persona);
        boolean object = tree.noun(before) && tree.head(before) == persona && governor >= 0 && governor < before;
        if (object) {
            for (int i = governor + 1; i < before; i++) {
                if (tree.head(i) == persona) {
                    tree.attach(i, before, tree.relation(i));
                }
            }
            tree.attach(before, governor, "obj");
        }
        int verb = object ? governor : governorOf(tree, persona, grata);
        if (verb >= 0) {
            tree.attach(grata, verb, "xcomp");
            tree.attach(persona, grata, "compound");
            tree.attach(persona + 1, grata, "amod");
        }
    }

    /** The verb that the term hangs under, whatever its own words make of it. */
    private static int governorOf(ClearTree tree, int persona, int grata) {
        int governor = tree.head(persona) == grata ? tree.head(grata) : tree.head(persona);
        return governor == persona + 1 ? -1 : governor;
    }
}
