package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.text.Accents;

/**
 * Splits text into words, without the marks around them and the accents on them.
 *
 * <p>Example: "the U.S.'s cross-border Reactor-4" gives {@code the}, {@code U.S.}, {@code cross}, {@code border}, {@code
 * Reactor-4}.
 */
final class Splitter {
    /** Signs that begin a word, or stand within one. */
    private static final String CURRENCIES = "$€£";

    /** Signs that stand within a word, and may have to be taken off. */
    private static final String INNER = ".'’-";

    private static final Pattern HYPHEN = Pattern.compile("-");
    /** "Reactor-4": a name with its number. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+-\\d{1,3}");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private final Predicate<String> whole;

    /** @param whole whether words joined by a hyphen, in small letters, are one */
    Splitter(Predicate<String> whole) {
        this.whole = whole;
    }

    /** Words in order; those joined by hyphens apart unless the table knows them together. */
    List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int from = at;
            at += Character.charCount(sign);
            if (!alphanumeric(sign) && CURRENCIES.indexOf(sign) < 0) {
                continue;
            }
            boolean marked = false;
            while (at < text.length()) {
                sign = text.codePointAt(at);
                boolean inner = INNER.indexOf(sign) >= 0;
                if (!alphanumeric(sign) && !inner && CURRENCIES.indexOf(sign) < 0 && sign != '&' && sign != '+') {
                    break;
                }
                marked |= inner;
                at += Character.charCount(sign);
            }
            String word = Accents.off(text.substring(from, at));
            if (marked) {
                unmarked(word, words);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean alphanumeric(int sign) {
        if (sign < 128) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        int type = Character.getType(sign);
        return Character.isLetter(sign)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Adds a word without the marks at its end, in its parts where it is no word as a whole. */
    private void unmarked(String marked, List<String> words) {
        int end = possessed(marked);
        if (inner(marked, end) && !INITIALS.matcher(marked).region(0, end).matches()) {
            while (inner(marked, end)) {
                end--;
            }
        }
        String word = marked.substring(0, end);
        boolean numbered =
                Character.isUpperCase(word.charAt(0)) && NUMBERED.matcher(word).matches();
        if (word.indexOf('-') > 0 && !numbered && !whole.test(word.toLowerCase(Locale.ROOT))) {
            HYPHEN.splitAsStream(word).filter(part -> !part.isEmpty()).forEach(words::add);
        } else {
            words.add(word);
        }
    }

    /** Whether such a sign stands before a place; a word begins with none. */
    private static boolean inner(String word, int end) {
        return INNER.indexOf(word.charAt(end - 1)) >= 0;
    }

    /** Where a word ends before the mark of a possessive. */
    private static int possessed(String word) {
        int last = word.length() - 1;
        int mark = last > 0 && word.charAt(last) == 's' ? last - 1 : last;
        return word.charAt(mark) == '\'' || word.charAt(mark) == '’' ? mark : word.length();
    }
}
