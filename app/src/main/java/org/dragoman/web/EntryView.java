package org.dragoman.web;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Standing;

/**
 * An entry of the ledger as it stands on a day.
 *
 * @param entry the entry
 * @param standing how it stands
 * @param links what documents up to that day say of it
 */
public record EntryView(Entry entry, Standing standing, List<Link> links) {
    public EntryView {
        links = List.copyOf(links);
    }

    static EntryView of(Entry entry, LocalDate day) {
        List<Link> links = entry.links().stream()
                .filter(link -> link.published() == null || !link.published().isAfter(day))
                .toList();
        return new EntryView(entry, entry.on(day), links);
    }

    /** The latest document's day, as text. */
    String last() {
        return String.valueOf(standing.last());
    }

    /** What is to be done, without who is to do it. */
    public String wording() {
        int colon = entry.text().indexOf(": ");
        return colon < 0 ? entry.text() : entry.text().substring(colon + 2);
    }

    /** Stage, fulfilment and flags in a line. */
    public String state() {
        String state = standing.stage().replace('-', ' ');
        return standing.flags().isEmpty() ? state : state + " · " + String.join(", ", standing.flags());
    }

    /** Whether it is overdue or contested. */
    public boolean marked() {
        return standing.flagged("overdue") || standing.flagged("contested");
    }

    /** {@code open} or {@code closed}, for the page's style. */
    public String style() {
        return standing.open() ? "open" : "closed";
    }
}
