package org.dragoman.ledger;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the accents off letters, which one text writes and the next leaves out.
 *
 * <p>Example: {@code Accents.off("Iğdır")} and {@code Accents.off("Igdir")} are both {@code Igdir}.
 */
final class Accents {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that are no other letter with a mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "A"),
            Map.entry('ʻ', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('’', "'"));

    private Accents() {}

    /** Words without accents; the same words where they have none. */
    static String off(String words) {
        int plain = 0;
        while (plain < words.length() && words.charAt(plain) < 128) {
            plain++;
        }
        if (plain == words.length()) {
            return words;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder off = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            off.append(LETTERS.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return Normalizer.normalize(off, Normalizer.Form.NFC);
    }
}
