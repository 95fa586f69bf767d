package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Runs the sentences that frames carry through the real engine: those that must be coded, and those that must not.
 *
 * <p>Example of a fault: {@code "frames/aid.yaml:41: aid.pledge: example 2 gave CONSULT, expected AID; \"met\": do ·
 * consult is CONSULT"}.
 */
public final class FrameExamples {
    private final Coder coder;
    private final Lexicon lexicon;
    private int examples;
    private int counterexamples;

    /** Checks a lexicon's examples by a coder that uses it. */
    public FrameExamples(Coder coder, Lexicon lexicon) {
        this.coder = coder;
        this.lexicon = lexicon;
    }

    /** What is wrong, one line a sentence, in the order of the frames; empty if all is right. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Frame> frames = new ArrayList<>(lexicon.frames().frames());
        frames.addAll(lexicon.reports().frames());
        for (Frame frame : frames) {
            for (int i = 0; i < frame.examples().size(); i++) {
                examples++;
                check(frame, i + 1, frame.examples().get(i), faults);
            }
            for (int i = 0; i < frame.counterexamples().size(); i++) {
                counterexamples++;
                checkNot(frame, i + 1, frame.counterexamples().get(i), faults);
            }
        }
        return faults;
    }

    /** How many sentences that must be coded were run. */
    public int examples() {
        return examples;
    }

    /** How many sentences that must not be coded were run. */
    public int counterexamples() {
        return counterexamples;
    }

    private void check(Frame frame, int number, Frame.Example example, List<String> faults) {
        Reading reading = read(frame, example.text());
        List<Event> events = events(reading).stream()
                .filter(event -> carries(event, example.trigger()))
                .toList();
        String problem = example.relation() == null ? problem(events, example) : relation(reading, example);
        if (problem != null) {
            String file = frame.where().substring(0, frame.where().lastIndexOf(':'));
            faults.add(file + ":" + example.line() + ": " + frame.id() + ": example " + number + " " + problem + "; "
                    + course(reading, example.trigger()));
        }
    }

    /** What is wrong with what came of an example; null if one event is as it should be. */
    private static @Nullable String problem(List<Event> events, Frame.Example example) {
        if (example.event().isEmpty()) {
            return events.isEmpty() ? null : "gave " + code(events.get(0)) + ", expected no event";
        }
        String nearest = null;
        for (Event event : events) {
            String difference = difference(event, example);
            if (difference == null) {
                return null;
            }
            nearest = nearest == null ? difference : nearest;
        }
        return nearest == null ? "gave nothing, expected " + example.event() : nearest;
    }

    /** What is wrong with the reports of an example; null if one at its trigger has the relation. */
    private static @Nullable String relation(Reading reading, Frame.Example example) {
        List<String> relations = new ArrayList<>();
        for (Finding finding : reading.findings()) {
            boolean here = Marked.words(example.trigger()).isEmpty()
                    || Marked.words(finding.evidence().triggerText()).stream()
                            .anyMatch(Marked.words(example.trigger())::contains);
            if (here && finding instanceof Commitment report && report.relation() != null) {
                relations.add(report.relation());
            }
        }
        return relations.contains(example.relation())
                ? null
                : "gave the relations " + relations + ", expected " + example.relation();
    }

    private static @Nullable String difference(Event event, Frame.Example example) {
        String type = event.code().event() == null ? "" : event.code().event().name();
        if (!type.equals(example.event())) {
            return "gave " + code(event) + ", expected " + example.event();
        }
        if (example.mode() != null
                && !example.mode()
                        .equals(Objects.requireNonNullElse(event.code().mode(), ""))) {
            return "gave "
                    + (event.code().mode() == null
                            ? "no mode"
                            : "mode " + event.code().mode()) + ", expected " + example.mode();
        }
        if (example.cameo() != null && !example.cameo().equals(event.code().cameo())) {
            return "gave CAMEO " + event.code().cameo() + ", expected " + example.cameo();
        }
        Set<String> status = new TreeSet<>();
        event.status().forEach(s -> status.add(s.name().toLowerCase(Locale.ROOT)));
        if (example.status() != null && !status.contains(example.status().toLowerCase(Locale.ROOT))) {
            return "gave status " + status + ", expected " + example.status();
        }
        return new Marked(example.text(), example.actors(), example.recipients(), example.trigger()).missing(event);
    }

    private void checkNot(Frame frame, int number, String text, List<String> faults) {
        Reading reading = read(frame, text);
        checkReports(frame, number, text, reading, faults);
        for (Event event : events(reading)) {
            if (event.frame().equals(frame.id()) && event.status().contains(Status.ACTUAL)) {
                faults.add(frame.where() + ": " + frame.id() + ": counter-example " + number + " \"" + text + "\" gave "
                        + code(event) + " at \"" + event.evidence().triggerText()
                        + "\", expected nothing of this frame; "
                        + String.join(" > ", event.derivation()));
            }
        }
    }

    private static void checkReports(Frame frame, int number, String text, Reading reading, List<String> faults) {
        for (Finding finding : reading.findings()) {
            if (frame.relation() != null
                    && finding instanceof Commitment report
                    && report.frame().equals(frame.id())) {
                faults.add(frame.where() + ": " + frame.id() + ": counter-example " + number + " \"" + text
                        + "\" gave the relation " + report.relation() + ", expected nothing of this frame");
            }
        }
    }

    private Reading read(Frame frame, String text) {
        return coder.read(Document.of(frame.id(), text));
    }

    private static List<Event> events(Reading reading) {
        List<Event> events = new ArrayList<>();
        for (Finding finding : reading.findings()) {
            if (finding instanceof Event event) {
                events.add(event);
            }
        }
        return events;
    }

    private static boolean carries(Event event, String trigger) {
        Set<String> words = Marked.words(trigger);
        return trigger.isEmpty()
                || Marked.words(event.evidence().triggerText()).stream().anyMatch(words::contains);
    }

    private static String code(Event event) {
        return event.code().event() == null
                ? "CAMEO " + event.code().cameo()
                : event.code().event()
                        + (event.code().mode() == null ? "" : " " + event.code().mode());
    }

    /** How the sentence was read: the derivation at the trigger, else what kept findings away, else its events. */
    private static String course(Reading reading, String trigger) {
        List<Event> events = events(reading);
        for (Event event : events) {
            if (carries(event, trigger)) {
                return String.join(" > ", event.derivation());
            }
        }
        List<String> silence = reading.sentences().stream()
                .flatMap(sentence -> sentence.silence().stream())
                .toList();
        if (!silence.isEmpty()) {
            return String.join(" > ", silence);
        }
        return events.isEmpty()
                ? "no frame matched"
                : "the events are "
                        + events.stream()
                                .map(event -> code(event) + " at \""
                                        + event.evidence().triggerText() + "\"")
                                .collect(Collectors.joining(", "));
    }
}
