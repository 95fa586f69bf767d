package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.finding.Event.Count;
import org.dragoman.syntax.Token;
import org.dragoman.text.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * A number in words or digits, with what makes it a bound.
 *
 * <p>Example: "at least two dozen" is 24 or more, "between 10 and 20" 10 to 20, "hundreds" 200 or more, "up to 30" 30 or
 * fewer.
 *
 * @param first the first word, "at least" and the like among them
 * @param last the last word of the number itself
 * @param count the number with its bounds
 */
record Numeral(int first, int last, Count count) {
    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1_000, "million", 1_000_000);

    /** Of "dozens" there are two at the least. */
    private static final Map<String, Integer> PLURALS =
            Map.of("dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2_000, "millions", 2_000_000);

    private static final int MOST = 100_000_000;

    /** The number that begins at the word, or null. */
    static @Nullable Numeral at(List<Token> tokens, int start) {
        Numeral plural = plural(tokens, start);
        if (plural != null) {
            return bounded(tokens, plural);
        }
        int at = start;
        long value = -1;
        String first = word(tokens, at);
        boolean article = first.equals("a") && SCALES.containsKey(word(tokens, at + 1));
        if (article) {
            value = 1;
            at++;
        } else {
            Integer known = simple(first);
            if (known == null) {
                return null;
            }
            value = known;
            at++;
        }
        while (SCALES.containsKey(word(tokens, at)) && value < MOST) {
            value *= SCALES.getOrDefault(word(tokens, at), 1);
            at++;
        }
        if (value > MOST) {
            return null;
        }
        return bounded(tokens, new Numeral(start, at - 1, new Count((int) value, (int) value)));
    }

    /** "hundreds", "tens of thousands". */
    private static @Nullable Numeral plural(List<Token> tokens, int start) {
        String word = word(tokens, start);
        boolean tens = word.equals("tens") || word.equals("hundreds");
        if (tens && word(tokens, start + 1).equals("of") && PLURALS.containsKey(word(tokens, start + 2))) {
            int least = PLURALS.getOrDefault(word(tokens, start + 2), 0) * (word.equals("tens") ? 10 : 100);
            return new Numeral(start, start + 2, new Count(least, null));
        }
        Integer least = PLURALS.get(word);
        return least == null ? null : new Numeral(start, start, new Count(least, null));
    }

    private static @Nullable Integer simple(String word) {
        Integer known = spelled(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer tens = spelled(word.substring(0, hyphen));
            Integer ones = spelled(word.substring(hyphen + 1));
            return tens == null || ones == null || tens < 20 || ones > 9 ? null : Integer.valueOf(tens + ones);
        }
        String digits = word.replace(",", "");
        return !digits.isEmpty() && digits.length() <= 8 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(digits)
                : null;
    }

    /** From one to ninety. */
    private static @Nullable Integer spelled(String word) {
        Integer number = NumberWords.of(word);
        return number == null || number == 0 ? null : number;
    }

    /** With the words before it that make it a bound, and "to 20", "and 20" after it. */
    private static Numeral bounded(List<Token> tokens, Numeral plain) {
        int start = plain.first;
        Integer least = plain.count.min();
        Integer most = plain.count.max();
        String before = word(tokens, start - 1);
        String earlier = word(tokens, start - 2);
        if (before.equals("between")) {
            Numeral upper = word(tokens, plain.last + 1).equals("and") ? at(tokens, plain.last + 2) : null;
            return upper == null ? plain : new Numeral(start - 1, upper.last, new Count(least, upper.count.max()));
        }
        if (before.equals("least") && earlier.equals("at")) {
            return new Numeral(start - 2, plain.last, new Count(least, null));
        }
        if (before.equals("than") && (earlier.equals("more") || earlier.equals("fewer") || earlier.equals("less"))) {
            boolean more = earlier.equals("more");
            Integer bound = least == null || most == null ? least : Integer.valueOf(more ? least + 1 : least - 1);
            return new Numeral(start - 2, plain.last, more ? new Count(bound, null) : new Count(null, bound));
        }
        if (before.equals("over") && least != null && most != null) {
            return new Numeral(start - 1, plain.last, new Count(least + 1, null));
        }
        if (before.equals("to") && earlier.equals("up")) {
            return new Numeral(start - 2, plain.last, new Count(null, most == null ? least : most));
        }
        if ((before.equals("many") || before.equals("few")) && earlier.equals("as")) {
            return new Numeral(start - 2, plain.last, new Count(null, most == null ? least : most));
        }
        if (before.equals("as") && (earlier.equals("many") || earlier.equals("few"))) {
            return new Numeral(start - 3, plain.last, new Count(null, most == null ? least : most));
        }
        if (before.equals("nearly") || before.equals("almost")) {
            return new Numeral(start - 1, plain.last, new Count(null, most == null ? least : most));
        }
        boolean about = before.equals("about") || before.equals("some") || before.equals("around");
        return about || before.equals("approximately") || before.equals("roughly")
                ? new Numeral(start - 1, plain.last, plain.count)
                : plain;
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form().toLowerCase(Locale.ROOT);
    }
}
