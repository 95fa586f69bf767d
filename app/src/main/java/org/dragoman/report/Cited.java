package org.dragoman.report;

import org.dragoman.ledger.Source;

/**
 * A document that a report rests on.
 *
 * @param number by which the report's text cites it, from 1
 * @param source the document
 */
public record Cited(int number, Source source) {
    /** Its address where that is one of the web, which a page may link to; else empty. */
    public String link() {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
    }

    /** What it is called: its title, else its id. */
    public String name() {
        return source.title() == null || source.title().isBlank() ? source.id() : source.title();
    }

    /** Its day and publisher as far as they are known: {@code 17 June 2025, wire}. */
    public String origin() {
        String day = source.published() == null ? "no date" : Days.text(source.published());
        return source.publisher() == null ? day : day + ", " + source.publisher();
    }
}
