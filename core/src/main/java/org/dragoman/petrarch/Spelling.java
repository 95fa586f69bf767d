package org.dragoman.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase of a dictionary as words. Dictionaries are written in capitals; here names begin with one, so that {@code
 * MAY_} is not met by "may", and small words are small.
 *
 * <p>Example: {@code "THE_ARMY_OF SUDAN_"} has the words {@code Army of Sudan}, of which "Sudan" may be some words later
 * than "of".
 *
 * @param words the words in order
 * @param gaps for each word, whether others may stand between it and the word before
 */
public record Spelling(List<String> words, List<Boolean> gaps) {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "in", "for", "on", "to", "at", "by", "with", "from", "de", "la", "le", "el", "al",
            "bin", "ibn", "van", "von", "der", "den", "du", "da", "do", "dos", "das", "del", "e", "y", "a", "an", "ul",
            "ur", "ad");
    private static final int ACRONYM = 3;

    public Spelling {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    /** A name: words begin with a capital; one of three letters or fewer that stands alone is an acronym. */
    static Spelling name(String phrase) {
        return of(phrase, false);
    }

    /** A noun: small letters. */
    static Spelling noun(String phrase) {
        return of(phrase, true);
    }

    private static Spelling of(String phrase, boolean small) {
        List<String> words = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>();
        boolean gap = false;
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char unit = i == phrase.length() ? '_' : phrase.charAt(i);
            boolean blank = unit == ' ' || unit == '\t';
            boolean bracket = unit == '(' || unit == ')';
            if (unit != '_' && unit != ',' && unit != '"' && unit != '`' && !blank && !bracket) {
                continue;
            }
            String word = phrase.substring(from, i);
            from = i + 1;
            if (!word.isEmpty() && !(words.isEmpty() && word.equalsIgnoreCase("the"))) {
                words.add(word);
                gaps.add(gap && words.size() > 1);
                gap = false;
            }
            if (bracket) {
                words.add(String.valueOf(unit));
                gaps.add(false);
            }
            gap |= blank;
        }
        boolean acronym = !small && words.size() == 1 && words.get(0).length() <= ACRONYM;
        if (!acronym) {
            words.replaceAll(word -> small ? word.toLowerCase(Locale.ROOT) : capitalized(word));
        }
        return new Spelling(words, gaps);
    }

    private static String capitalized(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(lower) || word.indexOf('.') > 0) {
            return SMALL.contains(lower) ? lower : word;
        }
        if (lower.indexOf('-') > 0) {
            return Arrays.stream(lower.split("-", -1))
                    .map(Spelling::capitalized)
                    .collect(Collectors.joining("-"));
        }
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** The same phrase with another last word. */
    Spelling ending(String last) {
        List<String> other = new ArrayList<>(words);
        other.set(other.size() - 1, last);
        return new Spelling(other, gaps);
    }

    /**
     * Its regular plurals: PETRARCH's own ({@code S}, {@code ES} after S, {@code IES} for Y) and the English one, where
     * they differ.
     */
    List<Spelling> plurals() {
        String last = words.get(words.size() - 1);
        String lower = last.toLowerCase(Locale.ROOT);
        String stem = last.substring(0, last.length() - 1);
        if (lower.endsWith("y")) {
            boolean vowel = lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) >= 0;
            return vowel ? List.of(ending(stem + "ies"), ending(last + "s")) : List.of(ending(stem + "ies"));
        }
        if (lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("z")) {
            return lower.endsWith("s")
                    ? List.of(ending(last + "es"))
                    : List.of(ending(last + "s"), ending(last + "es"));
        }
        return lower.endsWith("ch") || lower.endsWith("sh")
                ? List.of(ending(last + "s"), ending(last + "es"))
                : List.of(ending(last + "s"));
    }

    /** The words joined by blanks, beginning with a capital. */
    String title() {
        String text = text();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The words joined by blanks. */
    public String text() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
