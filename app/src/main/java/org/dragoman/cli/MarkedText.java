package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a text of which some are emphasised, made fit for a terminal and broken into lines.
 *
 * <p>Example: of {@code "Xi met\nRahmon."} with {@code met} marked as trigger, the one line is {@code "Xi met Rahmon."},
 * with {@code met} bold and all that is no evidence dim where there is colour.
 */
final class MarkedText {
    /** Marks of a unit: none, within a finding's evidence, the word that carries a finding. */
    static final byte NONE = 0;

    static final byte EVIDENCE = 1;
    static final byte TRIGGER = 2;

    private static final int CONTEXT = 200;

    private final StringBuilder text = new StringBuilder();
    private byte[] marks = new byte[256];

    private MarkedText() {}

    /**
     * The lines.
     *
     * @param words a text as it came
     * @param marks one for each of its units
     * @param width columns of a line
     * @param longest more units than that are shown from shortly before the first mark only
     */
    static List<String> lines(String words, byte[] marks, int width, Ink ink, int longest) {
        int first = 0;
        while (first < marks.length && marks[first] == NONE) {
            first++;
        }
        int from = words.length() <= longest ? 0 : Math.max(0, Math.min(first - CONTEXT, words.length() - longest));
        int to = Math.min(words.length(), from + longest);
        MarkedText marked = new MarkedText();
        if (from > 0) {
            marked.add('…', NONE);
        }
        for (int i = from; i < to; i++) {
            marked.add(words.charAt(i), marks[i]);
        }
        if (to < words.length()) {
            marked.add('…', NONE);
        }
        return marked.broken(width, ink);
    }

    private void add(char unit, byte mark) {
        boolean blank = Ink.blank(unit);
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        if (Ink.control(unit) || (blank && first)) {
            return;
        }
        if (text.length() == marks.length) {
            marks = Arrays.copyOf(marks, text.length() * 2);
        }
        marks[text.length()] = mark;
        text.append(blank ? ' ' : unit);
    }

    private List<String> broken(int width, Ink ink) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (String line : Ink.wrapped(text.toString(), width)) {
            lines.add(styled(from, from + line.length(), ink));
            from += line.length() + 1;
        }
        return lines;
    }

    private String styled(int from, int to, Ink ink) {
        StringBuilder line = new StringBuilder();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || marks[i] != marks[start]) {
                String piece = text.substring(start, i);
                line.append(
                        switch (marks[start]) {
                            case TRIGGER -> ink.of(Ink.BOLD, piece);
                            case EVIDENCE -> piece;
                            default -> ink.of(Ink.DIM, piece);
                        });
                start = i;
            }
        }
        return line.toString();
    }
}
