package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DeadlineRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts a finding in one or two lines for a person to read.
 *
 * <p>Example: {@code "AGREE 0211        Xi Jinping (CHN GOV) → China, Tajikistan   actual, 2025-06-17, Astana"}.
 */
final class FindingLines {
    private static final int LABEL = 16;
    private static final String GAP = "   ";

    private final Ink ink;
    private final int width;
    private final UnaryOperator<String> countryName;

    /**
     * @param width columns of a line
     * @param countryName a country's name by its code
     */
    FindingLines(Ink ink, int width, UnaryOperator<String> countryName) {
        this.ink = ink;
        this.width = width;
        this.countryName = countryName;
    }

    Ink ink() {
        return ink;
    }

    int width() {
        return width;
    }

    /** The finding's lines, each indented. */
    List<String> of(FindingRecord finding, String indent) {
        boolean event = finding instanceof EventRecord;
        String label = event ? label((EventRecord) finding) : "commitment";
        String style = event ? style((EventRecord) finding) : Ink.CYAN;
        List<String> parts = event ? parts((EventRecord) finding) : parts((CommitmentRecord) finding);
        List<String> lines = new ArrayList<>();
        String hang = " ".repeat(LABEL);
        int room = width - indent.length() - LABEL;
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!line.isEmpty() && Ink.columns(line.toString()) + GAP.length() + Ink.columns(part) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : GAP).append(part);
        }
        lines.add(line.toString());
        List<String> all = new ArrayList<>();
        for (String whole : lines) {
            for (String each : Ink.wrapped(whole, room)) {
                String head = all.isEmpty() ? padded(label, style) : hang;
                all.add(indent + head + each);
            }
        }
        return all;
    }

    private String padded(String label, String style) {
        return ink.of(style, label) + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    private static String label(EventRecord event) {
        return event.event() == null ? "statement " + event.cameo() : event.event() + " " + event.cameo();
    }

    private static String style(EventRecord event) {
        if (!event.status().contains("actual")) {
            return Ink.DIM;
        }
        Integer quad = event.quad();
        return quad == null ? Ink.DIM : quad <= 2 ? Ink.GREEN : quad == 3 ? Ink.YELLOW : Ink.RED;
    }

    private List<String> parts(EventRecord event) {
        String parties = Boolean.TRUE.equals(event.mutual())
                ? names(event.actor(), " ↔ ")
                : (event.actor().isEmpty() ? "nobody named" : names(event.actor(), ", "))
                        + (event.recipient().isEmpty() ? "" : " → " + names(event.recipient(), ", "));
        PlaceRecord place = event.place();
        String about = Stream.of(
                        String.join(" ", event.status()),
                        event.mode(),
                        event.date() == null ? null : event.date().edtf(),
                        place == null ? null : place.shown(),
                        source(event.speakers()))
                .filter(Objects::nonNull)
                .map(Ink::plain)
                .collect(Collectors.joining(", "));
        return List.of(parties, about);
    }

    private static List<String> parts(CommitmentRecord commitment) {
        String negated = Boolean.TRUE.equals(commitment.negated()) ? "not " : "";
        String what = commitment.force() + ": " + negated + Ink.plain(commitment.action() + " " + commitment.object());
        List<String> parts = new ArrayList<>();
        parts.add(what);
        parts.add(
                "by " + commitment.debtors().stream().map(FindingLines::debtor).collect(Collectors.joining(", ")));
        DeadlineRecord deadline = commitment.deadline();
        if (deadline != null) {
            parts.add(deadline.edtf() == null ? Ink.plain(deadline.text()) : deadline.kind() + " " + deadline.edtf());
        }
        parts.add(String.join(", ", commitment.areas()));
        if (!commitment.status().equals(List.of("actual"))) {
            parts.add(String.join(" ", commitment.status()));
        }
        return parts;
    }

    private static @Nullable String source(List<ActorRecord> speakers) {
        return speakers.isEmpty()
                ? null
                : "says " + speakers.stream().map(s -> Ink.plain(s.name())).collect(Collectors.joining(", citing "));
    }

    private String names(List<ActorRecord> actors, String between) {
        return actors.stream().map(this::name).collect(Collectors.joining(between));
    }

    private String name(ActorRecord actor) {
        String codes = Stream.concat(Stream.ofNullable(actor.country()), actor.sectors().stream())
                .collect(Collectors.joining(" "));
        boolean state = actor.sectors().isEmpty()
                && actor.country() != null
                && countryName.apply(actor.country()).equals(actor.name());
        return Ink.plain(actor.name()) + (codes.isEmpty() || state ? "" : " (" + codes + ")");
    }

    private static String debtor(DebtorRecord debtor) {
        String who = debtor.country() == null ? Ink.plain(debtor.name()) : debtor.country();
        return who + " (" + debtor.consent().replace('-', ' ').toLowerCase(Locale.ROOT) + ")";
    }
}
