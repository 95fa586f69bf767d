package org.dragoman.finding;

import org.dragoman.text.Span;

/**
 * A PLOVER context of an event with the words that put it there.
 *
 * <p>Example: "Rebels shelled a hospital in Aden" is in {@code health} by "hospital", source {@code CLAUSE}.
 *
 * @param name one of PLOVER's 37 names
 * @param text the words
 * @param span where they stand in the original text
 * @param source what gave the context
 */
public record ContextMark(String name, String text, Span span, Source source) {
    /** What gives a context, the firmest first. */
    public enum Source {
        /** What is done: a curfew is repression. The words are the trigger, or the noun that it acts on. */
        DEED,
        /** Who does it or has it done to: a soldier. */
        PARTY,
        /** Words of the clause and its objects. */
        CLAUSE,
        /** A verbal act between two countries, of which the clause says no more. */
        STATES,
        /** Words of the sentence, where all else gives none. */
        SENTENCE
    }
}
