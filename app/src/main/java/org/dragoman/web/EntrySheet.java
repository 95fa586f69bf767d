package org.dragoman.web;

import java.util.List;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Standing;

/** The ledger as rows. */
final class EntrySheet {
    private EntrySheet() {}

    /** An entry a row. */
    static Sheet of(List<EntryView> entries) {
        return new Sheet(
                List.of(
                        "id",
                        "text",
                        "pair",
                        "debtors",
                        "areas",
                        "programme",
                        "stage",
                        "fulfilment",
                        "freshness",
                        "flags",
                        "strength",
                        "due",
                        "since",
                        "last",
                        "mentions"),
                () -> entries.stream().map(view -> {
                    Entry entry = view.entry();
                    Standing standing = view.standing();
                    return Sheet.row(
                            entry.id(),
                            entry.text(),
                            entry.pair(),
                            entry.debtors(),
                            entry.areas(),
                            entry.programme(),
                            standing.stage(),
                            standing.fulfilment(),
                            standing.freshness(),
                            standing.flags(),
                            standing.strength(),
                            standing.due(),
                            standing.since() == null ? null : standing.since().toString(),
                            standing.last() == null ? null : standing.last().toString(),
                            view.links().size());
                }));
    }

    /** What a document says of the entry, a row. */
    static Sheet chain(EntryView view) {
        return new Sheet(
                List.of(
                        "entry",
                        "published",
                        "relation",
                        "fact_date",
                        "due",
                        "document",
                        "finding",
                        "quote",
                        "strength",
                        "party",
                        "by",
                        "confidence",
                        "reasons"),
                () -> view.links().stream()
                        .map(link -> Sheet.row(
                                view.entry().id(),
                                link.published() == null
                                        ? null
                                        : link.published().toString(),
                                link.relation(),
                                link.factDate(),
                                link.due(),
                                link.document(),
                                link.finding(),
                                link.evidence().quote(),
                                link.strength(),
                                link.party(),
                                link.by(),
                                link.confidence(),
                                link.reasons())));
    }
}
