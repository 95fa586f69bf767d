package org.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.ContextRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.report.Days;

/**
 * A finding as a page shows it.
 *
 * @param id the finding's id
 * @param kind {@code event} or {@code commitment}
 * @param label what it is, {@code "CONSULT visit"} or {@code "call"}
 * @param tone {@code cooperation}, {@code conflict} or {@code promise}: a colour that the label says as well
 * @param who the parties in a line
 * @param what the object of a commitment; empty for an event
 * @param facts what else is known, one short line each
 * @param actual whether it is more than planned, denied or claimed
 * @param confidence from 0 to 1
 * @param steps how it was derived, to be read
 */
public record FindingView(
        String id,
        String kind,
        String label,
        String tone,
        String who,
        String what,
        List<String> facts,
        boolean actual,
        double confidence,
        List<String> steps) {
    public FindingView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    static FindingView of(FindingRecord finding, List<String> steps) {
        return finding instanceof EventRecord event
                ? event(event, steps)
                : commitment((CommitmentRecord) finding, steps);
    }

    private static FindingView event(EventRecord event, List<String> steps) {
        boolean mutual = Boolean.TRUE.equals(event.mutual());
        String actors = event.actor().isEmpty() ? "nobody named" : names(event.actor(), mutual ? " ↔ " : ", ");
        String who = event.recipient().isEmpty() ? actors : actors + " → " + names(event.recipient(), ", ");
        List<String> facts = new ArrayList<>();
        facts.add("CAMEO " + event.cameo());
        addStatus(facts, event.status());
        if (event.date() != null) {
            facts.add(Days.shown(event.date().edtf()));
        }
        if (event.place() != null) {
            String place = event.place().name();
            facts.add("in " + (place == null ? event.place().text() : place));
        }
        if (!event.contexts().isEmpty()) {
            facts.add(String.join(", ", event.contexts()).replace('_', ' '));
        }
        addSpeakers(facts, event.speakers());
        String name = event.event() == null ? "STATEMENT" : event.event();
        Integer quad = event.quad();
        return new FindingView(
                event.id(),
                "event",
                event.mode() == null ? name : name + " " + event.mode(),
                quad == null || quad <= 2 ? "cooperation" : "conflict",
                who,
                "",
                facts,
                event.status().equals(List.of("actual")),
                event.confidence(),
                Stream.concat(steps.stream(), event.contextWords().stream().map(FindingView::context))
                        .toList());
    }

    /** Why it is in a context: {@code context military, by "tanks"}. */
    private static String context(ContextRecord mark) {
        return "context " + mark.context().replace('_', ' ') + ", by \"" + mark.text() + "\"";
    }

    private static FindingView commitment(CommitmentRecord commitment, List<String> steps) {
        List<String> facts = new ArrayList<>();
        addStatus(facts, commitment.status());
        DeadlineRecord deadline = commitment.deadline();
        if (deadline != null) {
            facts.add(deadline.edtf() == null ? deadline.text() : "due " + Days.shown(deadline.edtf()));
        }
        if (!commitment.areas().isEmpty()) {
            facts.add(String.join(", ", commitment.areas()).replace('-', ' '));
        }
        addSpeakers(facts, commitment.speakers());
        String negated = Boolean.TRUE.equals(commitment.negated()) ? "not " : "";
        return new FindingView(
                commitment.id(),
                "commitment",
                commitment.force().replace('-', ' '),
                "promise",
                "by " + commitment.debtors().stream().map(FindingView::debtor).collect(Collectors.joining(", ")),
                negated + commitment.action() + " " + commitment.object(),
                facts,
                commitment.status().equals(List.of("actual")),
                commitment.confidence(),
                steps);
    }

    private static void addStatus(List<String> facts, List<String> status) {
        if (!status.equals(List.of("actual"))) {
            facts.add(String.join(", ", status));
        }
    }

    private static void addSpeakers(List<String> facts, List<ActorRecord> speakers) {
        if (!speakers.isEmpty()) {
            facts.add("says " + names(speakers, ", citing "));
        }
    }

    private static String names(List<ActorRecord> actors, String between) {
        return actors.stream().map(FindingView::name).collect(Collectors.joining(between));
    }

    private static String name(ActorRecord actor) {
        String codes = Stream.concat(Stream.ofNullable(actor.country()), actor.sectors().stream())
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? actor.name() : actor.name() + " (" + codes + ")";
    }

    private static String debtor(DebtorRecord debtor) {
        String who = debtor.country() == null ? debtor.name() : debtor.country();
        return who + " (" + debtor.consent().replace('-', ' ').toLowerCase(Locale.ROOT) + ")";
    }
}
