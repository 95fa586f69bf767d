package org.dragoman.nlp4j;

/**
 * A token before it is analysed.
 *
 * @param form the word
 * @param start its first unit in the line
 * @param end the unit after its last
 */
record Piece(String form, int start, int end) {
    /** Whether nothing stands between this one and the next. */
    boolean touches(Piece next) {
        return end == next.start;
    }

    char first() {
        return form.charAt(0);
    }

    char last() {
        return form.charAt(form.length() - 1);
    }
}
