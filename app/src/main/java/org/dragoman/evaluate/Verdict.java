package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was coded of a gold record, set against it.
 *
 * @param gold the record
 * @param events the events that count: with a category, and neither denied nor claimed unless there are no others
 */
public record Verdict(GoldRecord gold, List<EventRecord> events) {
    /** What is coded where nothing is. */
    public static final String NOTHING = "NONE";

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "and", "s");

    public Verdict {
        events = List.copyOf(events);
    }

    /** Of all events of the record's document, those that count. */
    static Verdict of(GoldRecord gold, List<EventRecord> coded) {
        List<EventRecord> named = coded.stream().filter(e -> e.event() != null).toList();
        List<EventRecord> firm = named.stream()
                .filter(e -> !e.status().contains("negated") && !e.status().contains("claimed"))
                .toList();
        return new Verdict(gold, firm.isEmpty() ? named : firm);
    }

    /** The category that stands for the record, {@link #NOTHING} where nothing was coded. */
    public String answer() {
        EventRecord event = answering();
        return event == null ? NOTHING : category(event);
    }

    /** The event that stands for the record, or null: its first; of a marked sentence the first between the marked. */
    public @Nullable EventRecord answering() {
        List<EventRecord> pair = paired();
        return !pair.isEmpty() ? pair.get(0) : events.isEmpty() ? null : events.get(0);
    }

    /** Whether the event that stands for the record is right: its category, and its countries where gold has any. */
    public boolean answered() {
        EventRecord event = answering();
        return event != null && wholly(event);
    }

    private String category(EventRecord event) {
        return gold.named(String.valueOf(event.event()));
    }

    /** Whether some event has the gold category. */
    public boolean met() {
        return events.stream().anyMatch(e -> category(e).equals(gold.event()));
    }

    /** Whether some event has the gold category and mode. */
    public boolean modeMet() {
        return events.stream()
                .anyMatch(e -> category(e).equals(gold.event())
                        && String.valueOf(e.mode()).equals(gold.mode()));
    }

    /** Whether an event has the gold category, and a country of each side that gold has. */
    public boolean wholly(EventRecord event) {
        return category(event).equals(gold.event())
                && meets(actors(event), gold.actors())
                && meets(recipients(event), gold.recipients());
    }

    private static boolean meets(Set<String> coded, Set<String> wanted) {
        return wanted.isEmpty() || coded.stream().anyMatch(wanted::contains);
    }

    static Set<String> actors(EventRecord event) {
        return countries(event.actor());
    }

    /** Of a mutual event the actors stand on both sides. */
    static Set<String> recipients(EventRecord event) {
        return mutual(event) ? actors(event) : countries(event.recipient());
    }

    private static boolean mutual(EventRecord event) {
        return event.recipient().isEmpty() && event.actor().size() >= 2;
    }

    private static Set<String> countries(List<ActorRecord> side) {
        Set<String> countries = new HashSet<>();
        for (ActorRecord actor : side) {
            if (actor.country() != null) {
                countries.add(GoldFile.folded(actor.country()));
            }
        }
        return countries;
    }

    /** The events whose parties share a word with the marked source and target, either way round. */
    public List<EventRecord> paired() {
        GoldRecord.Marked marked = gold.marked();
        if (marked == null) {
            return List.of();
        }
        List<EventRecord> pair = new ArrayList<>();
        for (EventRecord event : events) {
            List<ActorRecord> other = mutual(event) ? event.actor() : event.recipient();
            boolean along = touches(event.actor(), marked.source()) && touches(other, marked.target());
            boolean back = touches(event.actor(), marked.target()) && touches(event.recipient(), marked.source());
            if (along || back) {
                pair.add(event);
            }
        }
        return pair;
    }

    private static boolean touches(List<ActorRecord> side, String marked) {
        Set<String> wanted = words(marked);
        for (ActorRecord actor : side) {
            Set<String> words = words((actor.text() == null ? "" : actor.text()) + " " + actor.name());
            if (words.stream().anyMatch(wanted::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        words.removeAll(EMPTY);
        return words;
    }
}
