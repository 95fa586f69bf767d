package org.dragoman.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which line ends of a text end a paragraph and which only break a long line.
 *
 * <p>Example: in {@code "Xi met Rahmon in the Kazakh\ncapital.\nHe left."} the first line feed becomes a blank, the
 * second stays. A blank line always ends a paragraph.
 */
final class Lines {
    /** A line shorter than this is no wrapped one, unless its last word or the next line's first says so. */
    private static final int LONG = 40;

    /** Text is rarely wrapped wider than this; longer lines are paragraphs. */
    private static final int WIDEST = 100;

    /** How much shorter than its neighbours a line wrapped by hand may be. */
    private static final int RAGGED = 8;

    private static final int LONGEST_WORD = 20;

    /** No sentence, and no headline, ends in one of these. */
    private static final Set<String> OPEN = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from", "with",
            "into", "as", "than", "that", "which", "who", "whose", "is", "are", "was", "were", "be", "has", "have",
            "had", "will", "would", "should", "its", "their", "his", "her", "between", "against", "during");

    /** Abbreviations that a name follows. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "gov", "sen", "rep", "col", "lt", "sgt", "capt", "maj", "adm", "prof",
            "rev", "brig", "cmdr", "st");

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** Hands the text from {@code start} to the scribe, paragraph by paragraph. */
    void read(int start, Scribe scribe) {
        int at = start;
        while (at < text.length()) {
            Block block = new Block(at);
            block.write(scribe);
            scribe.paragraphEnd(block.last(), block.next);
            at = block.next;
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !Typography.lineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int nextLine(int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }

    private boolean trace(int at) {
        char unit = text.charAt(at);
        return !Typography.blank(unit) && !Typography.invisible(unit);
    }

    /** Lines without a blank one between them. */
    private final class Block {
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int count;
        private int width;
        private final int next;

        /** Reads up to and with the blank line, or the page's end, that closes the block. */
        private Block(int from) {
            int at = from;
            boolean open = true;
            while (open && at < text.length()) {
                int end = lineEnd(at);
                int first = at;
                while (first < end && !trace(first)) {
                    first++;
                }
                if (first == end) {
                    open = count == 0;
                } else {
                    add(first, end);
                    open = end == text.length() || (text.charAt(end) != '\f' && text.charAt(end) != '\u2029');
                }
                at = nextLine(end);
            }
            next = at;
        }

        private void add(int first, int end) {
            int last = end;
            while (!trace(last - 1)) {
                last--;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = first;
            ends[count++] = last;
            width = Math.max(width, last - first);
        }

        private int last() {
            return count == 0 ? next : ends[count - 1];
        }

        private void write(Scribe scribe) {
            for (int i = 0; i < count; i++) {
                scribe.write(starts[i], ends[i]);
                if (i + 1 < count) {
                    if (!continues(i)) {
                        scribe.paragraphEnd(ends[i], starts[i + 1]);
                    } else if (!brokenWord(i)) {
                        scribe.blank(ends[i], starts[i + 1]);
                    }
                }
            }
        }

        /** Whether the line goes on in the one below it. */
        private boolean continues(int line) {
            int below = starts[line + 1];
            char first = text.charAt(below);
            boolean lower = Character.isLowerCase(Character.isLetter(first) ? first : letterAfterMark(below));
            boolean full = full(line);
            boolean ended = ended(line);
            if (item(below, ends[line + 1], lower, full && !ended)) {
                return false;
            }
            String last = lastWord(line);
            char end = text.charAt(ends[line] - 1);
            if (end == ';' || end == ':') {
                return full || (lower && end == ';');
            }
            return ended
                    ? abbreviated(line, last, lower)
                    : full || lower || end == ',' || brokenWord(line) || OPEN.contains(last);
        }

        /** Whether the line is so long that the next one's first word found no room in it. */
        private boolean full(int line) {
            int length = ends[line] - starts[line];
            int needed = length + 1 + firstWord(starts[line + 1], ends[line + 1]);
            return length >= LONG && needed >= Math.min(width, WIDEST) - RAGGED;
        }

        private char letterAfterMark(int at) {
            char mark = Typography.plain(text.charAt(at));
            boolean opens = mark == '"' || mark == '\'' || mark == '(' || mark == '[' || Typography.dash(mark);
            int next = at + 1;
            while (opens && next < text.length() && Typography.blank(text.charAt(next))) {
                next++;
            }
            return opens && next < text.length() ? text.charAt(next) : mark;
        }

        /** Whether the line begins like an item of a list: "* …", "2. …" (unless in mid-sentence: "June / 19. But"), "(b) …". */
        private boolean item(int start, int end, boolean lower, boolean midSentence) {
            char first = text.charAt(start);
            boolean spaced = start + 1 < end && Typography.blank(text.charAt(start + 1));
            if ("*\u2022\u00B7\u25AA\u25CF\u25E6\u2023".indexOf(first) >= 0) {
                return true;
            }
            if (first == '-' || first == '+' || Typography.dash(first)) {
                return spaced && !(lower && Typography.dash(first));
            }
            int at = first == '(' ? start + 1 : start;
            int from = at;
            while (at < end && at < from + 3 && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            boolean digit = at > from && Character.isDigit(text.charAt(from));
            return (digit || at == from + 1)
                    && at + 1 < end
                    && (text.charAt(at) == ')' || (text.charAt(at) == '.' && digit && !midSentence))
                    && Typography.blank(text.charAt(at + 1));
        }

        private boolean ended(int line) {
            int at = ends[line] - 1;
            while (at > starts[line] && "\"')]}\u201D\u2019\u00BB".indexOf(text.charAt(at)) >= 0) {
                at--;
            }
            return ".!?:;\u2026".indexOf(text.charAt(at)) >= 0;
        }

        /** Whether the line's last point belongs to "Gen." or "U.S." rather than to a sentence. */
        private boolean abbreviated(int line, String last, boolean lower) {
            if (text.charAt(ends[line] - 1) != '.' || last.isEmpty()) {
                return false;
            }
            String word = last.substring(0, last.length() - 1);
            return TITLES.contains(word) || (lower && (word.length() == 1 || word.indexOf('.') > 0));
        }

        /** Whether a hyphen, soft or hard, ends the line within a word. */
        private boolean brokenWord(int line) {
            int end = ends[line];
            if (!Character.isLetter(text.charAt(starts[line + 1]))) {
                return false;
            }
            boolean soft = end < text.length() && text.charAt(end) == '\u00AD';
            boolean hard = Typography.plain(text.charAt(end - 1)) == '-'
                    && end - 2 >= starts[line]
                    && Character.isLetter(text.charAt(end - 2));
            return soft || hard;
        }

        private String lastWord(int line) {
            int at = ends[line];
            while (at > starts[line] && ends[line] - at < LONGEST_WORD && trace(at - 1)) {
                at--;
            }
            return text.substring(at, ends[line]).toLowerCase(Locale.ROOT);
        }

        private int firstWord(int start, int end) {
            int at = start;
            while (at < end && at - start < LONGEST_WORD && trace(at)) {
                at++;
            }
            return at - start;
        }
    }
}
