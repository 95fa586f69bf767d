package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;

/** How words look on a terminal: colours where they are wanted, and nothing that could drive the terminal. */
final class Ink {
    static final String BOLD = "1";
    static final String DIM = "2";
    static final String RED = "31";
    static final String GREEN = "32";
    static final String YELLOW = "33";
    static final String CYAN = "36";

    private final boolean colour;

    Ink(boolean colour) {
        this.colour = colour;
    }

    /** The words in a style; as they are where there is no colour. */
    String of(String style, String words) {
        return colour && !words.isEmpty() ? "\u001B[" + style + "m" + words + "\u001B[0m" : words;
    }

    /** Words of a text made fit for one line of a terminal: blanks for line ends, no control characters. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (!blank(unit) && !control(unit)) {
                plain.append(unit);
            } else if (blank(unit) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().stripTrailing();
    }

    static boolean blank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00A0';
    }

    /** Whether a terminal might obey it. */
    static boolean control(char unit) {
        return (Character.isISOControl(unit) && !blank(unit)) || Character.getType(unit) == Character.FORMAT;
    }

    /** Columns that words take. */
    static int columns(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Breaks words at blanks into lines of at most so many columns; a longer word has a line of its own. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && columns(line.toString()) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
