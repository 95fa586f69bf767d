package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.jspecify.annotations.Nullable;

/**
 * Two documents held against each other, such as two sides' readouts of one meeting.
 *
 * @param rows what either says, what both say first
 */
public record Comparison(List<Row> rows) {
    private static final Map<String, Set<String>> CONTRARY = Map.of(
            "completed", Set.of("delayed", "suspended", "cancelled", "scheduled"),
            "started", Set.of("delayed", "suspended", "cancelled", "scheduled"),
            "signed", Set.of("cancelled", "delayed", "reversed"),
            "in-force", Set.of("cancelled", "reversed", "suspended"));

    /**
     * A matter that at least one of the two speaks of.
     *
     * @param verdict {@code same}, {@code stronger} or {@code softer} (the second's word against the first's), {@code
     *     contradictory}, {@code only-first}, {@code only-second}
     * @param entry the entry
     * @param first what the first says, or null
     * @param second what the second says, or null
     * @param why in what they differ; empty where they do not
     */
    public record Row(
            String verdict,
            Entry entry,
            @Nullable Link first,
            @Nullable Link second,
            String why) {}

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Holds two documents against each other. */
    public static Comparison of(Ledger ledger, String first, String second) {
        List<Row> both = new ArrayList<>();
        List<Row> one = new ArrayList<>();
        List<Row> other = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            Link here = firmest(Readout.of(entry, first));
            Link there = firmest(Readout.of(entry, second));
            if (here != null && there != null) {
                both.add(row(entry, here, there));
            } else if (here != null) {
                one.add(new Row("only-first", entry, here, null, ""));
            } else if (there != null) {
                other.add(new Row("only-second", entry, null, there, ""));
            }
        }
        both.addAll(one);
        both.addAll(other);
        return new Comparison(both);
    }

    private static @Nullable Link firmest(List<Link> links) {
        Link firmest = null;
        for (Link link : links) {
            firmest = firmest == null || link.strength() > firmest.strength() ? link : firmest;
        }
        return firmest;
    }

    private static Row row(Entry entry, Link here, Link there) {
        String contrary = contrary(here, there);
        if (!contrary.isEmpty()) {
            return new Row("contradictory", entry, here, there, contrary);
        }
        int step = Integer.compare(there.strength(), here.strength());
        String why = step == 0 ? "" : "strength " + here.strength() + " and " + there.strength();
        return new Row(step == 0 ? "same" : step > 0 ? "stronger" : "softer", entry, here, there, why);
    }

    /** In what two documents' words on a matter exclude each other, as in "completed and delayed"; empty if they do not. */
    public static String opposed(Link here, Link there) {
        boolean opposed = CONTRARY.getOrDefault(here.relation(), Set.of()).contains(there.relation())
                || CONTRARY.getOrDefault(there.relation(), Set.of()).contains(here.relation());
        if (opposed) {
            return here.relation() + " and " + there.relation();
        }
        String due = here.due();
        if (due != null && there.due() != null && !due.equals(there.due())) {
            return "due " + due + " and " + there.due();
        }
        return "";
    }

    private static String contrary(Link here, Link there) {
        String opposed = opposed(here, there);
        if (!opposed.isEmpty()) {
            return opposed;
        }
        QuantityRecord amount = here.quantity();
        QuantityRecord other = there.quantity();
        if (amount == null || other == null || !amount.unit().equals(other.unit()) || amount.value() == other.value()) {
            return "";
        }
        return amount.value() + " and " + other.value() + " " + other.unit();
    }
}
