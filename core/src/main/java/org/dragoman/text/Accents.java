package org.dragoman.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the accents off letters, which one text writes and the next leaves out.
 *
 * <p>Example: {@code Accents.off("Iğdır")} and {@code Accents.off("Igdir")} are both {@code Igdir}.
 */
public final class Accents {
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

    /** Words without accents, as one may type them; the same words where they have none. */
    public static String off(String words) {
        String bare = marksOff(words);
        if (plain(bare)) {
            return bare;
        }
        StringBuilder off = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            off.append(LETTERS.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return Normalizer.normalize(off, Normalizer.Form.NFC);
    }

    /** Words without the marks on their letters alone, in parts as Unicode takes them to pieces: "ı" and "ø" stay. */
    public static String marksOff(String words) {
        return plain(words)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
