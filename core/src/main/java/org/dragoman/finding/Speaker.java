package org.dragoman.finding;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param party the speaker
 * @param attribution the words that say so, {@code "said Xi"}; null where they stand in an earlier sentence
 * @param span where they stand
 */
public record Speaker(
        Party party, @Nullable String attribution, @Nullable Span span) {}
