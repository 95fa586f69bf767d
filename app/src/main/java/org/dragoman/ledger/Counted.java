package org.dragoman.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that go by their number, in whatever words that is said.
 *
 * <p>Example: "Line 6", "the sixth line" and "the 6th metro line" are all {@code line-6}.
 */
final class Counted {
    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
            "ninth", 9, "tenth", 10);
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Set<String> THINGS = Set.of("line", "terminal", "berth", "runway", "pier", "bridge", "dock");

    /** How far from its number the thing may stand. */
    private static final int NEAR = 2;

    private Counted() {}

    /** Which number an ordinal is, "third" or "3rd"; 0 for any other word in small letters. */
    static int ordinal(String lower) {
        if (!Character.isDigit(lower.charAt(0))) {
            return ORDINALS.getOrDefault(lower, 0);
        }
        Matcher digits = DIGITS.matcher(lower);
        return digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
    }

    /** What an ordinal at some place counts; empty for another thing, or the first, which need not be one of several. */
    static String by(List<String> words, int at) {
        int number = ordinal(words.get(at).toLowerCase(Locale.ROOT));
        for (int i = at + 1; number > 1 && i < words.size() && i <= at + NEAR; i++) {
            String thing = thing(words.get(i), String.valueOf(number));
            if (!thing.isEmpty()) {
                return thing;
            }
        }
        return "";
    }

    /** A thing and its number as one word; empty where the thing goes by none. */
    static String thing(String word, String number) {
        String lower = word.toLowerCase(Locale.ROOT);
        return THINGS.contains(lower) && NUMBER.matcher(number).matches() ? lower + "-" + number : "";
    }
}
