package org.dragoman.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that single words say, in lower case. */
public final class NumberWords {
    /** {@code zero} to {@code twenty}. */
    public static final Map<String, Integer> UNTIL_TWENTY = numbered(
            0,
            1,
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty"));

    /** {@code twenty}, {@code thirty} … {@code ninety}. */
    public static final Map<String, Integer> TENS =
            numbered(20, 10, List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"));

    private NumberWords() {}

    /** {@code zero} to {@code twenty}, and the tens to {@code ninety}; null for any other word. */
    public static @Nullable Integer of(String word) {
        Integer small = UNTIL_TWENTY.get(word);
        return small == null ? TENS.get(word) : small;
    }

    private static Map<String, Integer> numbered(int from, int step, List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), from + i * step);
        }
        return Map.copyOf(numbers);
    }
}
