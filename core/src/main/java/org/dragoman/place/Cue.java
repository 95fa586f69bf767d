package org.dragoman.place;

import org.jspecify.annotations.Nullable;

/**
 * What the words before a name say about it.
 *
 * @param rule the evidence that it is a place, null if none
 * @param preposition the word that gave it, empty if none
 * @param country the state that an adjective or owner names: "the Kazakh capital of", "Ukraine's"
 * @param owner the division or region that an owner names: "Donetsk Oblast's", null if none
 * @param kind "town" after "the city of", "area" after "the province of", empty otherwise
 * @param start the first word of all that was looked at
 */
record Cue(
        @Nullable String rule,
        String preposition,
        @Nullable String country,
        @Nullable String owner,
        String kind,
        int start) {
    boolean found() {
        return rule != null;
    }
}
