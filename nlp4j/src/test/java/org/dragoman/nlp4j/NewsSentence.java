package org.dragoman.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.dragoman.finding.Status;

/**
 * A line of a file of news sentences: the event, the countries of actor and recipient, the mode and the status that one of
 * its events must have. {@code -} asks nothing of a party, {@code PER+CHL} is met by either, {@code !TCD} by any but it; an
 * event {@code NONE} is met where nothing is said to have happened.
 */
record NewsSentence(String event, String actor, String recipient, String mode, String status, String text) {
    private static final Set<String> INTERGOVERNMENTAL = Set.of("UNO", "EUR");
    private static final EnumSet<Status> DOUBTFUL = EnumSet.of(Status.NEGATED, Status.CLAIMED);

    /** The lines of {@code news/NAME.tsv}; where there is no column for the event, the file's name is its category. */
    static List<NewsSentence> read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NewsSentence.class.getResourceAsStream("/news/" + name + ".tsv"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> c.length == 6
                            ? new NewsSentence(c[0], c[1], c[2], c[3], c[4], c[5])
                            : new NewsSentence(name.toUpperCase(Locale.ROOT), c[0], c[1], c[2], c[3], c[4]))
                    .toList();
        }
    }

    /** The events among these that are as the line says; for {@code NONE} those that should not be. */
    List<Event> right(List<Event> events) {
        return firm(events).stream().filter(this::right).toList();
    }

    boolean none() {
        return event.equals("NONE");
    }

    private static List<Event> firm(List<Event> events) {
        List<Event> firm = events.stream()
                .filter(e -> e.status().stream().noneMatch(DOUBTFUL::contains))
                .toList();
        return firm.isEmpty() ? events : firm;
    }

    private boolean right(Event found) {
        if (none()) {
            return found.status().contains(Status.ACTUAL);
        }
        Set<String> actors = countries(found.actor());
        Set<String> recipients = found.recipient().isEmpty() && found.mutual() ? actors : countries(found.recipient());
        Status expected = status.isEmpty() ? Status.ACTUAL : Status.valueOf(status.toUpperCase(Locale.ROOT));
        return String.valueOf(found.code().event()).equals(event)
                && among(actor, actors)
                && among(recipient, recipients)
                && found.status().contains(expected);
    }

    private static boolean among(String expected, Set<String> found) {
        if (expected.startsWith("!")) {
            return !found.contains(code(expected.substring(1)));
        }
        return expected.equals("-")
                || List.of(expected.split("\\+", -1)).stream()
                        .map(NewsSentence::code)
                        .anyMatch(found::contains);
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream()
                .map(p -> p.actor().country())
                .filter(Objects::nonNull)
                .map(NewsSentence::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(String country) {
        return INTERGOVERNMENTAL.contains(country) ? "IGO" : country;
    }

    /** The sentence and what was made of it, for a message. */
    String shown(List<Event> events) {
        return text + " -> "
                + firm(events).stream()
                        .map(e -> e.code().event() + " " + e.code().mode() + " " + countries(e.actor()) + " "
                                + countries(e.recipient()) + " " + e.status())
                        .toList();
    }
}
