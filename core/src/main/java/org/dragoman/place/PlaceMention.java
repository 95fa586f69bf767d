package org.dragoman.place;

import org.dragoman.text.Span;

/**
 * A place named in a sentence.
 *
 * @param first the first word's index
 * @param last the last word's index; a region after a comma belongs to the words: "Victoria, Texas"
 * @param span where the words stand in the original text
 * @param text the cleaned words joined by blanks
 * @param place what they mean
 * @param rule what made them a place. Preposition: "in Kyiv"; direction: "to Kyiv"; kind: "the city of Kyiv", "Kyiv
 *     region"; region: "Perth, Scotland"; region-only: the region is known, the town is not; visited: "toured Kyiv";
 *     event-name: "the Kyiv talks"; in a row: "in Lviv and Kyiv"
 */
public record PlaceMention(int first, int last, Span span, String text, Place place, String rule) {}
