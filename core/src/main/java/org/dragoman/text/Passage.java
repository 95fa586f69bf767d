package org.dragoman.text;

/**
 * A stretch of a document that is made fit to be parsed: the title, or the body. Sentences never run over a line
 * feed in {@link #text}: the cleaner leaves one only where a paragraph, heading or list item ends.
 *
 * @param text the cleaned text
 * @param offsets where each of its units came from
 * @param title whether this is the document's title, whose spans point into {@link Document#title()}
 */
public record Passage(String text, OffsetMap offsets, boolean title) {}
