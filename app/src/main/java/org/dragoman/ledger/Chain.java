package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** Turns the mentions of an entry into its dated links, each seen in the light of those before it by the {@link Rule}s. */
final class Chain {
    private final Rulings rulings;
    private final Past past = new Past();

    private Chain(Rulings rulings) {
        this.rulings = rulings;
    }

    static List<Link> of(Draft draft, Rulings rulings) {
        Chain chain = new Chain(rulings);
        for (Mention mention : draft.mentions()) {
            chain.add(mention, draft);
        }
        chain.past.settle();
        for (Mention successor : draft.successors()) {
            chain.end(successor);
        }
        return chain.past.links();
    }

    private void end(Mention successor) {
        CommitmentRecord c = successor.record();
        When fact = fact(c);
        past.end(new Link(
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
        // The day in a sentence that no frame reads may be that of something else in it: nothing is decided by it.
        When known = mention.telling() ? null : fact;
        String relation = Rule.relation(new Said(mention, draft, known, past, mention.relation()), reasons);
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
        past.add(link, mention, known);
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
}
