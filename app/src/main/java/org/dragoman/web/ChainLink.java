package org.dragoman.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;

/**
 * What one document says of a commitment, as its page shows it.
 *
 * @param link what is said
 * @param day the document's day
 * @param title its headline, or its id
 * @param publisher who published it; empty where that is not stated
 * @param href the sentence in the document
 */
public record ChainLink(Link link, String day, String title, String publisher, String href) {
    private static final Set<String> STALLING = Set.of("delayed", "suspended", "cancelled", "reversed", "contested");
    private static final Set<String> MOVING =
            Set.of("started", "progress", "completed", "resumed", "in-force", "signed");

    static ChainLink of(Link link, Map<String, Source> sources) {
        Source source = sources.get(link.document());
        String title = source == null ? null : source.title();
        String publisher = source == null ? null : source.publisher();
        return new ChainLink(
                link,
                link.published() == null ? "no date" : link.published().toString(),
                title == null ? link.document() : title,
                publisher == null ? "" : publisher,
                Addresses.finding(link.document(), link.finding()));
    }

    /** Those that say it goes on. */
    static List<ChainLink> moving(List<ChainLink> chain) {
        return chain.stream().filter(c -> MOVING.contains(c.link().relation())).toList();
    }

    /** Those that say it does not. */
    static List<ChainLink> stalling(List<ChainLink> chain) {
        return chain.stream()
                .filter(c -> STALLING.contains(c.link().relation()))
                .toList();
    }
}
