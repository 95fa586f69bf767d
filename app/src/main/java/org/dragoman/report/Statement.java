package org.dragoman.report;

import org.dragoman.ledger.Link;

/**
 * What one document says, in its words.
 *
 * @param link the link of the ledger
 * @param source the number of the document among the report's sources
 */
public record Statement(Link link, int source) {
    /**
     * When and what, in a few words: {@code 3 May 2023: signed}, {@code 20 February 2024: started, happened 12 February
     * 2024}; marks what only a party says.
     */
    public String heading() {
        StringBuilder heading = new StringBuilder();
        heading.append(link.published() == null ? "No date" : Days.text(link.published()));
        heading.append(": ").append(link.relation().replace('-', ' '));
        String fact = link.factDate();
        if (fact != null && !fact.equals(String.valueOf(link.published()))) {
            heading.append(", dated ").append(Days.text(fact));
        }
        if (link.due() != null) {
            heading.append(", due ").append(Days.text(link.due()));
        }
        if (link.party()) {
            heading.append(", by a party's own word");
        }
        if (link.by().equals("confirmed")) {
            heading.append(", confirmed by a person");
        }
        return heading.toString();
    }

    /** The words, on one line. */
    public String quote() {
        return link.evidence().line();
    }
}
