/**
 * How right the coder is on records that people coded: shares with intervals, confusions, misses with their reasons.
 *
 * <p>Flow: {@link org.dragoman.evaluate.GoldFile} reads gold records, {@link org.dragoman.evaluate.Scores} sets what was
 * coded against them, {@link org.dragoman.evaluate.Comparison} sets two codings of the same documents against each other.
 */
@NullMarked
package org.dragoman.evaluate;

import org.jspecify.annotations.NullMarked;
