package org.dragoman.nlp4j;

import java.util.Arrays;
import java.util.List;

/** Which brackets and quotation marks of a line belong together. */
final class Enclosures {
    /** How many brackets that never close may lie within a pair. */
    private static final int UNCLOSED = 3;

    private final List<Piece> pieces;
    private final int[] enclosing;
    private final int[] closers;
    private final boolean[] closes;

    Enclosures(List<Piece> pieces) {
        this.pieces = pieces;
        this.enclosing = new int[pieces.size()];
        this.closers = new int[pieces.size()];
        this.closes = new boolean[pieces.size()];
        Arrays.fill(closers, -1);
        int[] open = new int[pieces.size()];
        int depth = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String form = pieces.get(i).form();
            int level = level(open, depth, form);
            if (level >= 0) {
                closers[open[level]] = i;
                closes[i] = true;
                depth = level;
            }
            enclosing[i] = depth == 0 ? -1 : open[depth - 1];
            if (level < 0 && opens(i, form)) {
                open[depth++] = i;
            }
        }
    }

    /** The innermost pair's opener around a place, or -1. */
    int opener(int place) {
        return enclosing[place];
    }

    /** Where the pair opened at a place closes, or -1. */
    int closer(int opener) {
        return closers[opener];
    }

    /** Whether a pair closes at a place. */
    boolean closesAt(int place) {
        return closes[place];
    }

    private int level(int[] open, int depth, String form) {
        for (int level = depth - 1; level >= 0 && level >= depth - 1 - UNCLOSED; level--) {
            if (closer(pieces.get(open[level]).form()).equals(form)) {
                return level;
            }
        }
        return -1;
    }

    private static String closer(String opener) {
        return switch (opener) {
            case "(" -> ")";
            case "[" -> "]";
            case "{" -> "}";
            case "\u201C" -> "\u201D";
            case "\u00AB" -> "\u00BB";
            case "``" -> "''";
            default -> opener;
        };
    }

    private boolean opens(int place, String form) {
        return switch (form) {
            case "(", "[", "{", "\u201C", "\u00AB", "``" -> true;
            case "\"" -> beginsWord(place);
            default -> false;
        };
    }

    /** Straight quotation marks open before a word and close after one; one that stands alone opens. */
    private boolean beginsWord(int place) {
        Piece mark = pieces.get(place);
        boolean before = place > 0 && pieces.get(place - 1).touches(mark);
        boolean after = place + 1 < pieces.size() && mark.touches(pieces.get(place + 1));
        return place + 1 < pieces.size() && (after || !before);
    }
}
