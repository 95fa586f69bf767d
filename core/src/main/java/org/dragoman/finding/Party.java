package org.dragoman.finding;

import org.dragoman.actor.Actor;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An actor in its place in a finding.
 *
 * @param actor who it is
 * @param text the words that name it; null where none do
 * @param span where they stand; null where there are none
 */
public record Party(
        Actor actor, @Nullable String text, @Nullable Span span) {
    /** A party that no words of the sentence name. */
    public static Party inferred(Actor actor, String rule) {
        return new Party(actor.inferredBy(rule), null, null);
    }
}
