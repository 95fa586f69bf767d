package org.dragoman.ontology;

import org.jspecify.annotations.Nullable;

/**
 * What a combination of act, phase and content is worth.
 *
 * @param cameo the CAMEO code, a string: {@code "010"} is not 10
 * @param event the PLOVER event; null where PLOVER has none (statements, assessments)
 * @param mode the PLOVER mode, or null
 * @param content the content that this code is when something is said of it in turn: {@code retreat.ceasefire} for stop
 *     × assault
 * @param row where in {@code algebra.tsv} it is written, for the explanation
 */
public record Code(
        String cameo, @Nullable EventType event, @Nullable String mode, String content, String row) {}
