package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Standing;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** Says how an entry stands, in short sentences that claim no more than its links do. */
final class Wording {
    private static final Map<String, String> STAGES = Map.ofEntries(
            Map.entry("proposed", "Proposed."),
            Map.entry("called", "Called for, not promised."),
            Map.entry("pledged", "Promised."),
            Map.entry("agreed", "Agreed."),
            Map.entry("signed", "Signed."),
            Map.entry("ratified", "Ratified."),
            Map.entry("in-force", "In force."),
            Map.entry("scheduled", "Scheduled."),
            Map.entry("started", "Reported as begun."),
            Map.entry("in-progress", "Reported as under way."),
            Map.entry("completed", "Reported as done."),
            Map.entry("suspended", "Reported as suspended."),
            Map.entry("cancelled", "Reported as cancelled."),
            Map.entry("superseded", "Superseded by a later matter."),
            Map.entry("reversed", "Reversed by a contrary act."),
            Map.entry("expired", "Its time ran out."),
            Map.entry("standing", "A lasting policy, without an end."));

    private static final Map<String, String> FULFILMENTS = Map.of(
            "no-evidence", "No document tells what came of it.",
            "not-started", "No document tells of anything done for it.",
            "substantial", "At least half is reported as done.",
            "missed", "The time passed, and no document tells that it is done.");

    private static final List<String> STRENGTHS = List.of(
            "an assessment",
            "a hope or a discussion",
            "a call or a proposal",
            "support or willingness",
            "a promise or an agreement",
            "a signature");

    private static final int STRONGEST = 5;
    private static final int PROMISE = 4;

    private Wording() {}

    /** All that is to be said of a matter that is open: stage, evidence, time, age, strength. */
    static List<String> open(Entry entry, Standing standing, List<Link> links, LocalDate day) {
        List<String> sentences = new ArrayList<>(state(entry, standing));
        String due = due(standing.due(), day);
        if (!due.isEmpty()) {
            sentences.add(due);
        }
        if (standing.since() != null) {
            sentences.add("First said " + ago(standing.since(), day) + ".");
        }
        sentences.add(strength(standing));
        if (standing.last() != null && !standing.last().equals(standing.since())) {
            sentences.add("Last heard of on " + Days.text(standing.last()) + ".");
        }
        sentences.add(evidence(links));
        long again = links.stream().filter(l -> l.relation().equals("repeated")).count();
        if (again > 0) {
            sentences.add("Said again " + (again == 1 ? "once" : again + " times") + ", which is no progress.");
        }
        if (standing.flagged("stale")) {
            sentences.add("Nothing was heard of it for two years or more.");
        }
        return sentences;
    }

    /** Stage and what is known of it. */
    static List<String> state(Entry entry, Standing standing) {
        List<String> sentences = new ArrayList<>();
        boolean willing = standing.stage().equals("pledged") && standing.strength() < PROMISE;
        String stage = willing
                ? "Support or willingness was declared."
                : STAGES.getOrDefault(standing.stage(), "Stage: " + standing.stage() + ".");
        sentences.add(standing.flagged("party") ? stage.replace(".", ", by a party's own word only.") : stage);
        if (entry.ruledStage() != null) {
            sentences.add("A person set this stage.");
        }
        String fulfilment = FULFILMENTS.get(standing.fulfilment());
        if (fulfilment != null) {
            sentences.add(fulfilment);
        }
        if (standing.flagged("contested")) {
            sentences.add("Documents disagree.");
        }
        if (standing.flagged("late")) {
            sentences.add(standing.open() ? "A delay was reported." : "It came late.");
        }
        entry.notes().forEach(note -> sentences.add("Note: " + ended(note)));
        return sentences;
    }

    /** When it is due, and for how long it has been; empty where nothing is said. */
    static String due(@Nullable String edtf, LocalDate day) {
        if (edtf == null) {
            return "";
        }
        LocalDate latest = new When(edtf, TimeKind.BY).latest();
        String told = "Due " + Days.text(edtf);
        if (latest == null || latest.equals(day)) {
            return told + ".";
        }
        return latest.isBefore(day)
                ? told + ": overdue by " + Days.between(latest, day) + "."
                : told + ": in " + Days.between(day, latest) + ".";
    }

    private static String ago(LocalDate since, LocalDate day) {
        return "on " + Days.text(since) + (since.isBefore(day) ? ", " + Days.between(since, day) + " ago" : "");
    }

    /** The firmest word given: {@code Firmest word: a promise or an agreement (4 of 5).} */
    static String strength(Standing standing) {
        if (standing.strength() == 0) {
            return "Known from reports: no call, promise or signature was found.";
        }
        return "Firmest word: " + STRENGTHS.get(Math.max(0, Math.min(STRONGEST, standing.strength()))) + " ("
                + standing.strength() + " of " + STRONGEST + ").";
    }

    private static String evidence(List<Link> links) {
        long documents = links.stream().map(Link::document).distinct().count();
        return Days.counted(links.size(), "statement") + " in " + Days.counted(documents, "document") + ".";
    }

    private static String ended(String note) {
        String stripped = note.strip().replaceAll("\\s+", " ");
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
