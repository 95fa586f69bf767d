package org.dragoman.time;

import org.dragoman.text.Span;

/**
 * Time words in a sentence.
 *
 * <p>Example: "Tuesday" in a text published on Friday 2025-06-20 resolves to 2025-06-17, and in a clause about the
 * future to 2025-06-24. The preposition belongs to the words where it makes the kind ("by September"), else not ("on
 * Tuesday").
 *
 * @param first the first word's index
 * @param last the last word's index
 * @param span where the words stand in the original text
 * @param text the cleaned words joined by blanks
 * @param kind what sort of time words they are
 * @param past their time in a clause about the past or present
 * @param future their time in a clause about the future
 */
public record TimeMention(int first, int last, Span span, String text, TimeKind kind, When past, When future) {
    /** The time, without EDTF where there is none or it needs a publication date that is not known. */
    public When resolve(boolean inFuture) {
        return inFuture ? future : past;
    }
}
