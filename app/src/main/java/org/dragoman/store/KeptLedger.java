package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger and the clusters as a store keeps them for SQL and export: rows, worked out elsewhere from findings and
 * decisions.
 *
 * @param basis what it was worked out from
 * @param asOf the day for which stages are given
 * @param entries what was promised
 * @param links what documents say of it, each entry's in order
 * @param members reports of one event
 */
public record KeptLedger(Basis basis, LocalDate asOf, List<Entry> entries, List<Link> links, List<Member> members) {
    public KeptLedger {
        entries = List.copyOf(entries);
        links = List.copyOf(links);
        members = List.copyOf(members);
    }

    /**
     * How much a store knew at a moment: a ledger is current while the store knows no more.
     *
     * @param findings of the run
     * @param decisions of the store
     */
    public record Basis(long findings, int decisions) {}

    /** A row of the table {@code entries}; docs/store.md tells its columns. */
    public record Entry(
            String id,
            String text,
            List<String> pair,
            List<String> debtors,
            List<String> areas,
            @Nullable String programme,
            boolean standing,
            boolean testable,
            String stage,
            String fulfilment,
            String freshness,
            List<String> flags,
            int strength,
            @Nullable String due,
            @Nullable LocalDate since,
            @Nullable LocalDate last,
            int documents,
            List<String> aliases,
            String record) {}

    /** A row of the table {@code links}. */
    public record Link(
            String entry,
            int number,
            String finding,
            String document,
            @Nullable LocalDate published,
            String relation,
            @Nullable String factDate,
            @Nullable String due,
            double confidence,
            String decided,
            boolean party,
            int strength,
            List<String> reasons) {}

    /** A report that belongs to a cluster. */
    public record Member(String cluster, String finding, String document, List<String> reasons) {}
}
