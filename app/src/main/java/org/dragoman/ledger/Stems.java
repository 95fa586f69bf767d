package org.dragoman.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts English words to what their derivations share.
 *
 * <p>Example: {@code agricultural} and {@code agriculture} both give {@code agricultur}; {@code ratification} gives
 * {@code ratific}.
 */
public final class Stems {
    private static final String[] ENDINGS = {
        "izations",
        "isations",
        "ization",
        "isation",
        "ations",
        "ation",
        "itions",
        "ition",
        "ments",
        "ment",
        "ities",
        "ity",
        "ness",
        "ances",
        "ance",
        "ences",
        "ence",
        "ings",
        "ing",
        "ions",
        "ion",
        "als",
        "al",
        "ives",
        "ive",
        "ers",
        "er",
        "ors",
        "or",
        "ly",
        "ed",
        "ies",
        "ys",
        "es",
        "s",
        "e",
        "y"
    };
    /** The endings by their last letter, in their order. */
    private static final Map<Character, List<String>> BY_LAST =
            Stream.of(ENDINGS).collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stem of a lower-case word; short words and words with digits stay as they are. */
    public static String of(String word) {
        if (word.length() <= SHORTEST || digits(word)) {
            return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                    ? word.substring(0, word.length() - 1)
                    : word;
        }
        if (word.endsWith("ss")) {
            return word;
        }
        for (String ending : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean digits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
