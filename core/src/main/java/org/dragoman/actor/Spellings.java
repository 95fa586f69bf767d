package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a phrase may have been meant that was written all in small letters or all in capitals: "german soldiers", "GERMAN
 * SOLDIERS". As it stands comes first.
 */
final class Spellings {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "a", "an", "in", "and", "or", "for", "from", "by", "to", "who", "it", "is", "at", "on", "as",
            "no");
    private static final int LONGEST_ACRONYM = 6;

    private Spellings() {}

    static List<String> of(String phrase, ActorBook book) {
        List<String> spellings = new ArrayList<>(List.of(phrase));
        boolean small = phrase.equals(phrase.toLowerCase(Locale.ROOT));
        boolean large = phrase.equals(phrase.toUpperCase(Locale.ROOT)) && phrase.length() > LONGEST_ACRONYM;
        if (small || large) {
            spellings.add(Arrays.stream(phrase.strip().split("\\s+"))
                    .map(word -> acronym(word, book) ? word.toUpperCase(Locale.ROOT) : capitalized(word))
                    .collect(Collectors.joining(" ")));
        }
        return spellings;
    }

    /** Whether the tables know the word in capitals only. */
    private static boolean acronym(String word, ActorBook book) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return word.length() <= LONGEST_ACRONYM
                && !SMALL.contains(word.toLowerCase(Locale.ROOT))
                && !book.named(capitals).isEmpty()
                && book.named(capitalized(word)).isEmpty();
    }

    private static String capitalized(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || SMALL.contains(lower)) {
            return lower;
        }
        int first = lower.codePointAt(0);
        return new StringBuilder(lower.length())
                .appendCodePoint(Character.toUpperCase(first))
                .append(lower.substring(Character.charCount(first)))
                .toString();
    }
}
