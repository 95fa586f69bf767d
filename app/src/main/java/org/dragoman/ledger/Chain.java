package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** Turns the mentions of an entry into its dated links, each seen in the light of those before it. */
final class Chain {
    private static final Set<String> WORDS = Set.of("proposed", "called", "pledged", "agreed");
    private static final Set<String> DOING = Set.of("started", "progress");
    private static final int MONTH = 31;
    private static final double FIGURES_APART = 0.2;

    private final Rulings rulings;
    private final List<Link> links = new ArrayList<>();
    private int strongest;
    private @Nullable When completed;
    private @Nullable When started;

    private Chain(Rulings rulings) {
        this.rulings = rulings;
    }

    static List<Link> of(Draft draft, Rulings rulings) {
        Chain chain = new Chain(rulings);
        for (Mention mention : draft.mentions()) {
            chain.add(mention, draft);
        }
        for (Mention successor : draft.successors()) {
            chain.end(successor);
        }
        chain.links.sort(
                Comparator.comparing(Link::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        return chain.links;
    }

    private void end(Mention successor) {
        CommitmentRecord c = successor.record();
        When fact = fact(c);
        links.add(new Link(
                c.id(),
                c.document(),
                c.published() == null ? null : successor.day(),
                "superseded",
                fact == null ? null : fact.edtf(),
                null,
                c.evidence(),
                0.8,
                by(c.id()),
                false,
                0,
                null,
                List.of("a higher level: " + String.join(" ", successor.label()))));
    }

    private String by(String finding) {
        return rulings.confirmed(finding) ? "confirmed" : "machine";
    }

    private void add(Mention mention, Draft draft) {
        CommitmentRecord c = mention.record();
        Affinity affinity = draft.joined(mention);
        List<String> reasons = new ArrayList<>(affinity == null ? List.of("the earliest mention") : affinity.reasons());
        When fact = fact(c);
        String relation = relation(mention, draft.first(), fact, reasons);
        DeadlineRecord deadline = c.deadline();
        Link link = new Link(
                c.id(),
                c.document(),
                c.published() == null ? null : mention.day(),
                relation,
                fact == null ? null : fact.edtf(),
                deadline == null ? null : deadline.edtf(),
                c.evidence(),
                affinity == null ? 0.9 : Math.min(0.95, affinity.score()),
                by(c.id()),
                party(c, mention),
                mention.strength(),
                c.quantity(),
                reasons);
        boolean again = links.stream()
                .anyMatch(l ->
                        l.document().equals(link.document()) && l.relation().equals(link.relation()));
        if (!again) {
            links.add(link);
        }
        strongest = Math.max(strongest, mention.strength());
        if (relation.equals("completed")) {
            completed = fact;
        } else if (relation.equals("started")) {
            started = fact;
        }
    }

    private @Nullable When fact(CommitmentRecord c) {
        String ruled = rulings.date(c.id());
        if (ruled != null) {
            return new When(ruled, TimeKind.EXACT);
        }
        DateRecord date = c.date();
        String edtf = date != null ? date.edtf() : c.deadline() == null && c.relation() == null ? c.published() : null;
        return edtf == null ? null : new When(edtf, TimeKind.EXACT);
    }

    private static boolean party(CommitmentRecord c, Mention mention) {
        List<ActorRecord> speakers = c.speakers();
        return !speakers.isEmpty()
                && speakers.stream()
                        .allMatch(s -> s.country() == null || mention.parties().contains(s.country()));
    }

    private String relation(Mention mention, Mention first, @Nullable When fact, List<String> reasons) {
        String told = mention.relation();
        boolean origin = links.isEmpty();
        if (told.equals("signed") && first.intent().equals("paper") && !origin) {
            reasons.add("it was to be signed or drafted, which is done");
            return "completed";
        }
        if (WORDS.contains(told) && !origin) {
            return mention.strength() > strongest ? told : "repeated";
        }
        When done = completed;
        if (DOING.contains(told) && done != null && !after(fact, done)) {
            reasons.add("it was done before");
            return "repeated";
        }
        if (DOING.contains(told) && done != null && !mention.volume()) {
            reasons.add("it had been reported as done");
            return "repeated";
        }
        if (told.equals("completed") && done != null) {
            boolean apart = apart(fact, done);
            reasons.add(apart ? "another day than was reported before" : "reported before");
            return apart ? "contested" : "repeated";
        }
        When begun = started;
        if (told.equals("started") && begun != null && apart(fact, begun)) {
            reasons.add("it had been reported as started on another day");
            return "contested";
        }
        if (mention.volume() && disputed(mention)) {
            reasons.add("another figure for the same time was given before");
            return "contested";
        }
        return told;
    }

    private static boolean after(@Nullable When one, When other) {
        return one != null
                && one.earliest() != null
                && other.latest() != null
                && one.earliest().isAfter(other.latest());
    }

    private static boolean apart(@Nullable When one, When other) {
        if (one == null
                || one.earliest() == null
                || one.latest() == null
                || other.latest() == null
                || other.earliest() == null) {
            return false;
        }
        return one.earliest().isAfter(other.latest().plusDays(MONTH))
                || one.latest().isBefore(other.earliest().minusDays(MONTH));
    }

    private boolean disputed(Mention mention) {
        var quantity = mention.record().quantity();
        DateRecord date = mention.record().date();
        if (quantity == null || date == null) {
            return false;
        }
        Set<String> units = new LinkedHashSet<>();
        for (Link link : links) {
            var earlier = link.quantity();
            boolean told = link.relation().equals("progress") || link.relation().equals("contested");
            if (earlier != null
                    && told
                    && date.edtf().equals(link.factDate())
                    && earlier.unit().equals(quantity.unit())
                    && Math.abs(earlier.value() - quantity.value()) > FIGURES_APART * earlier.value()) {
                units.add(earlier.unit());
            }
        }
        return !units.isEmpty();
    }
}
