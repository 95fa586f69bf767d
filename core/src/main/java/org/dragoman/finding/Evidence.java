package org.dragoman.finding;

import org.dragoman.text.Span;

/**
 * The words a finding rests on, within one sentence.
 *
 * @param span where they stand in the original text
 * @param quote the words themselves
 * @param trigger the word that carries the event
 * @param triggerText that word itself
 * @param title whether the spans point into the document's title
 */
public record Evidence(Span span, String quote, Span trigger, String triggerText, boolean title) {
    /**
     * Evidence at a span of a text.
     *
     * @throws IllegalArgumentException if the trigger lies outside the span
     */
    public static Evidence at(String original, Span span, Span trigger, boolean title) {
        if (!span.contains(trigger)) {
            throw new IllegalArgumentException("the trigger " + trigger + " lies outside its evidence " + span);
        }
        return new Evidence(span, span.of(original), trigger, trigger.of(original), title);
    }
}
