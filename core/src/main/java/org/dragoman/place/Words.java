package org.dragoman.place;

import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/** A sentence's words as the rules of place look at them; outside the sentence everything is empty. */
final class Words {
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "a.m.",
            "p.m.",
            "gmt",
            "est",
            "edt",
            "christmas",
            "easter",
            "ramadan");

    private final ParsedSentence sentence;
    private final String[] lower;

    Words(ParsedSentence sentence) {
        this.sentence = sentence;
        this.lower = new String[sentence.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = sentence.token(i).form().toLowerCase(Locale.ROOT);
        }
    }

    ParsedSentence sentence() {
        return sentence;
    }

    int size() {
        return lower.length;
    }

    boolean has(int i) {
        return i >= 0 && i < lower.length;
    }

    /** In lower case. */
    String word(int i) {
        return has(i) ? lower[i] : "";
    }

    String form(int i) {
        return has(i) ? sentence.token(i).form() : "";
    }

    String lemma(int i) {
        return has(i) ? sentence.token(i).lemma().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int i) {
        return has(i) ? sentence.token(i).tag() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean in(int i, Set<String> choices) {
        return has(i) && choices.contains(lower[i]);
    }

    boolean capital(int i) {
        return has(i) && Character.isUpperCase(sentence.token(i).form().charAt(0));
    }

    /** Whether the word can be part of a name. */
    boolean name(int i) {
        return has(i) && sentence.token(i).proper() && capital(i) && !TIMES.contains(lower[i]);
    }

    boolean calendar(int i) {
        return in(i, TIMES);
    }

    /** The last word of the run of names that goes on from i. */
    int runEnd(int i) {
        int end = i;
        while (name(end + 1)) {
            end++;
        }
        return end;
    }

    /** The words from first to last as written, with "'s" and full stops attached. */
    String phrase(int first, int last) {
        if (first == last) {
            return form(first);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean attached = is(i, "'s") || is(i, "’s") || is(i, ".") || is(i, "'") || is(i, ",");
            phrase.append(phrase.isEmpty() || attached ? "" : " ").append(form(i));
        }
        return phrase.toString();
    }

    /** The governor's lemma; empty at the root. */
    String governor(int i, int steps) {
        Token token = has(i) ? sentence.token(i) : null;
        for (int k = 0; k < steps && token != null; k++) {
            token = sentence.head(token);
        }
        return token == null ? "" : token.lemma().toLowerCase(Locale.ROOT);
    }
}
