package org.dragoman.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Works out how an entry stands from its dated links.
 *
 * <p>Repetition and calls never raise it beyond a word given; what is only to come makes it at most {@code scheduled};
 * only documents up to the day asked for count.
 */
final class LifeCycle {
    private static final Map<String, Integer> RANK = Map.ofEntries(
            Map.entry("discussed", 0),
            Map.entry("proposed", 0),
            Map.entry("called", 1),
            Map.entry("pledged", 2),
            Map.entry("agreed", 3),
            Map.entry("signed", 4),
            Map.entry("ratified", 5),
            Map.entry("in-force", 6),
            Map.entry("scheduled", 7),
            Map.entry("started", 8),
            Map.entry("in-progress", 9),
            Map.entry("completed", 10));
    private static final Map<String, String> MEANT = Map.of("progress", "in-progress", "resumed", "in-progress");
    private static final Set<String> PAUSING = Set.of("suspended", "cancelled", "superseded", "reversed");
    private static final int FRESH = 12;
    private static final int STALE = 24;
    private static final double HALF = 50;

    private final Entry entry;
    private final LocalDate day;
    private String stage = "";
    private boolean begun;
    private boolean half;
    private boolean partyOnly = true;
    private @Nullable String due;
    private @Nullable LocalDate done;
    private int repeated;
    private int strength;
    private boolean contested;
    private boolean late;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private LifeCycle(Entry entry, LocalDate day) {
        this.entry = entry;
        this.day = day;
    }

    static Standing of(Entry entry, LocalDate day) {
        LifeCycle cycle = new LifeCycle(entry, day);
        for (Link link : entry.links()) {
            LocalDate published = link.published();
            if (published == null || !published.isAfter(day)) {
                cycle.add(link);
            }
        }
        return cycle.standing();
    }

    private void add(Link link) {
        String relation = link.relation();
        LocalDate published = link.published();
        first = first == null ? published : first;
        last = published == null ? last : published;
        strength = Math.max(strength, link.strength());
        repeated += relation.equals("repeated") ? 1 : 0;
        contested |= relation.equals("contested");
        late |= relation.equals("delayed");
        if (link.due() != null) {
            due = link.due();
        }
        String next = MEANT.getOrDefault(relation, relation);
        if (PAUSING.contains(relation)) {
            stage = relation;
            return;
        }
        if (relation.equals("started") || relation.equals("progress")) {
            begun = true;
            partyOnly &= link.party();
            QuantityRecord quantity = link.quantity();
            half |= quantity != null && quantity.unit().equals("percent") && quantity.value() >= HALF && !volume(link);
        }
        if (relation.equals("completed")) {
            partyOnly &= link.party();
            When fact = link.factDate() == null ? null : new When(link.factDate(), TimeKind.EXACT);
            done = fact == null ? published : fact.latest();
        }
        boolean paused = PAUSING.contains(stage);
        Integer rank = RANK.get(next);
        if (rank == null || paused && !relation.equals("resumed") && !relation.equals("completed")) {
            return;
        }
        if (paused || stage.isEmpty() || rank > RANK.getOrDefault(stage, -1)) {
            stage = next;
        }
    }

    /** "up 37 percent" is no share of work done. */
    private static boolean volume(Link link) {
        return link.reasons().stream().anyMatch(r -> r.startsWith("the figure is of") || r.startsWith("figure"));
    }

    private Standing standing() {
        LocalDate deadline = deadline();
        boolean completed = stage.equals("completed");
        boolean over = deadline != null && deadline.isBefore(day) && !completed;
        String ruled = entry.ruledStage();
        String shown = ruled != null
                ? ruled
                : stage.isEmpty()
                        ? "called"
                        : entry.standing() && !completed ? "standing" : expired(over) ? "expired" : stage;
        List<String> flags = new ArrayList<>();
        boolean open = !Set.of("completed", "cancelled", "superseded", "reversed", "expired")
                .contains(shown);
        if (over && open) {
            flags.add("overdue");
        }
        if (late || completed && deadline != null && done != null && done.isAfter(deadline)) {
            flags.add("late");
        }
        if (repeated > 0) {
            flags.add("repeated×" + repeated);
        }
        if (contested) {
            flags.add("contested");
        }
        String freshness = freshness();
        if (freshness.equals("red") && open) {
            flags.add("stale");
        }
        if (partyOnly && (begun || completed)) {
            flags.add("party");
        }
        return new Standing(shown, fulfilment(shown, over), freshness, flags, strength, due, first, last);
    }

    /** A programme that ran for stated years and of whose end nothing is said. */
    private boolean expired(boolean over) {
        return over && entry.term() && Set.of("signed", "in-force", "agreed").contains(stage);
    }

    private @Nullable LocalDate deadline() {
        if (due == null) {
            return null;
        }
        try {
            return new When(due, TimeKind.BY).latest();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String fulfilment(String shown, boolean over) {
        if (shown.equals("completed")) {
            return "complete";
        }
        if (shown.equals("reversed")) {
            return "broken";
        }
        if (shown.equals("standing") || shown.equals("superseded")) {
            return "not-assessable";
        }
        if (half) {
            return "substantial";
        }
        if (begun) {
            return over ? "missed" : "limited";
        }
        if (over) {
            return shown.equals("expired") ? "no-evidence" : "missed";
        }
        boolean paper = RANK.getOrDefault(shown, 0) >= RANK.getOrDefault("signed", 0);
        if (paper || PAUSING.contains(shown)) {
            return "not-started";
        }
        return entry.testable() ? "no-evidence" : "not-assessable";
    }

    private String freshness() {
        LocalDate latest = last;
        if (latest == null) {
            return "red";
        }
        long months = ChronoUnit.MONTHS.between(latest, day);
        return months < FRESH ? "green" : months < STALE ? "yellow" : "red";
    }
}
