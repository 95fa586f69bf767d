package org.dragoman.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Writes stretches of an original text as plain text, keeping where each unit came from.
 *
 * <p>Blanks and line ends are held back until a visible unit follows, so that none stands at an end and none stands
 * twice. A dash is written as {@code --} with a blank on either side, the form news wires and treebanks use.
 */
final class Scribe {
    /** Headline, byline, first paragraph: below them no dateline is looked for. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private final String text;
    private final boolean datelines;
    private final OffsetMap.Builder out = new OffsetMap.Builder();
    private char gap;
    private int gapStart;
    private int gapEnd;
    private int paragraph;
    private int paragraphs;
    private CleanText.@Nullable Dateline dateline;

    /**
     * @param text the original
     * @param datelines whether a dateline at the head of an early paragraph is taken out
     */
    Scribe(String text, boolean datelines) {
        this.text = text;
        this.datelines = datelines;
    }

    /** The first dateline that was taken out. */
    CleanText.@Nullable Dateline dateline() {
        return dateline;
    }

    /** Holds a blank back that stands for the original {@code start..end}. */
    void blank(int start, int end) {
        hold(' ', start, end);
    }

    /** Ends the paragraph; the line feed stands for the original {@code start..end}. */
    void paragraphEnd(int start, int end) {
        hold('\n', start, end);
    }

    private void hold(char kind, int start, int end) {
        if (gap == 0) {
            gap = kind;
            gapStart = start;
        } else if (kind == '\n') {
            gap = kind;
        }
        gapEnd = end;
    }

    /** Writes the original {@code start..end}, which holds no paragraph end. */
    void write(int start, int end) {
        int at = start;
        while (at < end) {
            char unit = text.charAt(at);
            if (Typography.ordinary(unit)) {
                put(unit, at, at + 1);
                at++;
            } else if (Typography.blank(unit) || Typography.lineEnd(unit)) {
                blank(at, at + 1);
                at++;
            } else if (Typography.invisible(unit)) {
                at++;
            } else if (Typography.dash(unit) || (unit == '-' && at + 1 < end && text.charAt(at + 1) == '-')) {
                at = dash(at, end);
            } else if ((unit == '`' || unit == '\'') && at + 1 < end && text.charAt(at + 1) == unit) {
                put('"', at, at + 2);
                at += 2;
            } else {
                at = word(unit, at, end);
            }
        }
    }

    private int dash(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '-' || Typography.dash(text.charAt(at)))) {
            at++;
        }
        if (at == start + 1 && joins(start, end)) {
            put('-', start, at);
            return at;
        }
        blank(start, start);
        put('-', start, at);
        out.add('-', start, at);
        blank(at, at);
        return at;
    }

    /** An en dash joins what touches it on both sides; a long one only digits. */
    private boolean joins(int dash, int end) {
        if (dash == 0 || dash + 1 >= end) {
            return false;
        }
        char before = text.charAt(dash - 1);
        char after = text.charAt(dash + 1);
        return Typography.joining(text.charAt(dash))
                ? Character.isLetterOrDigit(after) && (Character.isLetterOrDigit(before) || before == '.')
                : Character.isDigit(before) && Character.isDigit(after);
    }

    private int word(char unit, int at, int end) {
        String letters = Typography.spread(unit);
        if (!letters.isEmpty()) {
            put(letters.charAt(0), at, at + 1);
            for (int i = 1; i < letters.length(); i++) {
                out.add(letters.charAt(i), at, at + 1);
            }
        } else if (Character.isSurrogate(unit)) {
            return surrogate(unit, at, end);
        } else if (!composed(unit, at)) {
            put(Typography.plain(unit), at, at + 1);
        }
        return at + 1;
    }

    /** A pair stays a pair; half of one stands for no character and becomes U+FFFD. */
    private int surrogate(char unit, int at, int end) {
        if (Character.isHighSurrogate(unit) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
            put(unit, at, at + 2);
            out.add(text.charAt(at + 1), at, at + 2);
            return at + 2;
        }
        put('\uFFFD', at, at + 1);
        return at + 1;
    }

    /** Joins a combining accent to its letter, as in "Erdoğan" written with g and U+0306. */
    private boolean composed(char mark, int at) {
        int length = out.text().length();
        if (mark < '\u0300' || mark > '\u036F' || gap != 0 || length == 0) {
            return false;
        }
        String letter = Normalizer.normalize(out.text().charAt(length - 1) + String.valueOf(mark), Normalizer.Form.NFC);
        if (letter.length() != 1) {
            return false;
        }
        out.amend(letter.charAt(0), at + 1);
        return true;
    }

    private void put(char unit, int start, int end) {
        if (gap == '\n') {
            closeParagraph();
        }
        if (gap != 0 && out.text().length() > paragraph) {
            out.add(gap, gapStart, gapEnd);
        }
        if (gap == '\n') {
            paragraph = out.text().length();
        }
        gap = 0;
        out.add(unit, start, end);
    }

    private void closeParagraph() {
        if (out.text().length() == paragraph || !datelines || paragraphs++ >= DATELINE_PARAGRAPHS) {
            return;
        }
        DatelineFinder.Found found = DatelineFinder.find(out, paragraph);
        if (found != null) {
            if (dateline == null) {
                dateline = found.dateline();
            }
            out.delete(paragraph, found.next());
        }
    }

    /** The passage written so far; the scribe writes no more. */
    Passage finish(boolean title) {
        closeParagraph();
        int length = out.text().length();
        if (length > 0 && (out.text().charAt(length - 1) == '\n')) {
            out.delete(length - 1, length);
        }
        return out.passage(title);
    }
}
