package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * A sentence's words in lower case, as pieces that the rules of time can look at.
 *
 * <p>A piece is a word, or a part of a hyphenated one where the parts are calendar words: "mid-2024" gives {@code mid},
 * {@code -}, {@code 2024} whether or not the tokenizer split it; "2025-06-17" and "three-day" stay whole.
 */
final class Scan {
    private static final Set<String> HEADS = Set.of("mid", "early", "late", "end", "year", "month");

    private final ParsedSentence sentence;
    private final List<String> words;
    private final List<Token> owners;
    private final List<Boolean> capitals;

    Scan(ParsedSentence sentence) {
        this.sentence = sentence;
        int size = sentence.size();
        this.words = new ArrayList<>(size + 4);
        this.owners = new ArrayList<>(size + 4);
        this.capitals = new ArrayList<>(size + 4);
        for (Token token : sentence.tokens()) {
            String word = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
            int hyphen = hyphen(word);
            if (hyphen > 0 && hyphen < word.length() - 1 && splits(word, hyphen)) {
                add(word.substring(0, hyphen), token, 0);
                add("-", token, hyphen);
                add(word.substring(hyphen + 1), token, hyphen + 1);
            } else {
                add(word.equals("–") || word.equals("—") || word.equals("--") ? "-" : word, token, 0);
            }
        }
    }

    private void add(String word, Token token, int from) {
        words.add(word);
        owners.add(token);
        capitals.add(Character.isUpperCase(token.form().charAt(from)));
    }

    private static int hyphen(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? word.indexOf('–') : hyphen;
    }

    private static boolean splits(String word, int hyphen) {
        String left = word.substring(0, hyphen);
        String right = word.substring(hyphen + 1);
        if (hyphen(right) >= 0) {
            return false;
        }
        int from = digits(left);
        int to = digits(right);
        if (from >= 0 && to >= 0) {
            return left.length() == 4
                    ? (right.length() == 4 && to > from) || (right.length() == 2 && to > 12 && to > from % 100)
                    : left.length() <= 2 && right.length() <= 2;
        }
        boolean calendar = CalendarWords.MONTHS.containsKey(right)
                || to >= 1000
                || right.equals("end")
                || right.equals("year")
                || right.equals("month")
                || right.endsWith("0s");
        return (HEADS.contains(left) && calendar)
                || (CalendarWords.DAYS.containsKey(left) && CalendarWords.DAYS.containsKey(right))
                || (CalendarWords.MONTHS.containsKey(left) && CalendarWords.MONTHS.containsKey(right));
    }

    private static int digits(String word) {
        return word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9' ? -1 : CalendarWords.number(word);
    }

    ParsedSentence sentence() {
        return sentence;
    }

    int size() {
        return words.size();
    }

    /** The piece in lower case; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean in(int i, Set<String> choices) {
        return choices.contains(word(i));
    }

    /** The Penn tag; empty outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= words.size() ? "" : owners.get(i).tag();
    }

    boolean proper(int i) {
        return tag(i).startsWith("NNP");
    }

    boolean verb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    /** Whether the piece is written with a capital. */
    boolean capital(int i) {
        return i >= 0 && i < words.size() && capitals.get(i);
    }

    /** The index of the sentence's word that the piece belongs to. */
    int token(int i) {
        return owners.get(i).index();
    }

    /** The number at a piece, a few digits or a word; -1 if none. */
    int number(int i) {
        return CalendarWords.number(word(i));
    }

    /** The year at a piece, 1000 to 2199 in four digits; -1 if none. */
    int year(int i) {
        String word = word(i);
        int number = word.length() == 4 ? digits(word) : -1;
        return number >= 1000 && number < 2200 ? number : -1;
    }

    /** The day of a month at a piece, "10" or "10th"; -1 if none. */
    int day(int i) {
        String word = word(i);
        if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9' || word.length() > 4) {
            return -1;
        }
        int number = word.length() > 2 ? CalendarWords.ordinal(word) : CalendarWords.number(word);
        return number >= 1 && number <= 31 ? number : -1;
    }
}
