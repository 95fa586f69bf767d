package org.dragoman.nlp4j;

import java.util.Locale;
import java.util.Map;

/**
 * Mends NLP4J's lemmas.
 *
 * <p>NLP4J writes {@code #crd#} for "six" and "thousands", {@code 0} for "2017", lower case for names, and knows few clitics.
 */
final class Lemmas {
    private static final Map<String, String> CLITICS = Map.ofEntries(
            Map.entry("n't", "not"),
            Map.entry("nt", "not"),
            Map.entry("not", "not"),
            Map.entry("'s", "be"),
            Map.entry("'re", "be"),
            Map.entry("'m", "be"),
            Map.entry("'ve", "have"),
            Map.entry("'ll", "will"),
            Map.entry("'d", "would"),
            Map.entry("ca", "can"),
            Map.entry("wo", "will"),
            Map.entry("sha", "shall"));

    /** Verbs whose lemma NLP4J cuts short. */
    private static final Map<String, String> CUT =
            Map.of("instal", "install", "canvas", "canvass", "lambast", "lambaste", "demin", "demine");

    private Lemmas() {}

    /** The lemma of a word: {@code of("n't", "n't", "RB")} is {@code "not"}. */
    static String of(String form, String lemma, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("RB")) {
            String clitic = CLITICS.get(lower);
            if (clitic != null) {
                return clitic;
            }
        }
        if (tag.equals("NNS") && lemma.startsWith("#") && lower.endsWith("s") && !hasDigit(lower)) {
            return lower.substring(0, lower.length() - 1);
        }
        if (tag.equals("NNS") && lower.matches("[a-z]+-?\\d+s")) {
            return lower.substring(0, lower.length() - 1);
        }
        if (tag.equals("MD") || tag.equals("CD") || lemma.isEmpty() || lemma.startsWith("#") || hasDigit(lower)) {
            return lower;
        }
        if (tag.equals("VB") && lower.equals("found")) {
            return lower; // "will found a school"
        }
        String whole = tag.startsWith("VB") ? CUT.get(lemma) : null;
        if (whole != null) {
            return whole;
        }
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        return past && lemma.equals(lower) && lower.endsWith("ed") && lower.length() > 4 ? unmarked(lower) : lemma;
    }

    /** A past form that the analyser did not know as one: "ended" is "end", "provided" is "provide". */
    private static String unmarked(String past) {
        String stem = past.substring(0, past.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        boolean dropped = stem.endsWith("id")
                || stem.endsWith("at")
                || stem.endsWith("iz")
                || last == 'v'
                || last == 'c'
                || last == 'u'
                || stem.endsWith("ag")
                || stem.endsWith("eas");
        return dropped ? stem + "e" : stem;
    }

    /**
     * The lemma of a clitic auxiliary, given what it governs with: "'s" and "'d" are "have" before a past participle.
     *
     * @param lemma what {@link #of} says
     * @param governorTag the tag of the verb it is {@code aux} of
     */
    static String ofAuxiliary(String form, String lemma, String governorTag) {
        boolean clitic = form.length() == 2 && !Character.isLetter(form.charAt(0));
        boolean ambiguous = clitic && (form.endsWith("s") || form.endsWith("d"));
        return ambiguous && governorTag.equals("VBN") ? "have" : lemma;
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
