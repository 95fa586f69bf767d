package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.record.FindingRecord.EventRecord;

/**
 * A record that the coder got wrong, and why.
 *
 * @param id the record's id
 * @param wanted what gold has: {@code "AID DEU → UKR"}
 * @param coded what was coded, an event each with its frame; empty for nothing
 * @param silence where nothing was coded, what stood in the way
 * @param text the record's text
 * @param triggers the words of the text that gave what was coded, in order
 */
public record Miss(
        String id, String wanted, List<String> coded, List<String> silence, String text, List<Words> triggers) {
    public Miss {
        coded = List.copyOf(coded);
        silence = List.copyOf(silence);
        triggers = List.copyOf(triggers);
    }

    /** A stretch of the text, half-open, in UTF-16 units. */
    public record Words(int start, int end) {}

    /** A piece of the text, marked if it gave what was coded. */
    public record Piece(String text, boolean marked) {}

    /** The text in pieces, so that its triggers can be shown. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Words trigger : triggers) {
            if (trigger.start >= from && trigger.end <= text.length()) {
                pieces.add(new Piece(text.substring(from, trigger.start), false));
                pieces.add(new Piece(text.substring(trigger.start, trigger.end), true));
                from = trigger.end;
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }

    /**
     * The miss of a record.
     *
     * @param silence why predicates gave nothing
     */
    public static Miss of(Verdict verdict, List<String> silence) {
        GoldRecord gold = verdict.gold();
        GoldRecord.Marked marked = gold.marked();
        String sides = marked != null
                ? marked.source() + " → " + marked.target()
                : codes(gold.actors()) + " → " + codes(gold.recipients());
        List<String> coded = verdict.events().stream().map(Miss::line).toList();
        return new Miss(
                gold.id(),
                gold.event() + (gold.actors().isEmpty() && marked == null ? "" : " " + sides),
                coded,
                coded.isEmpty() ? silence : List.of(),
                gold.text(),
                triggers(verdict));
    }

    private static List<Words> triggers(Verdict verdict) {
        return verdict.events().stream()
                .filter(event -> event.evidence().in() == null)
                .map(event -> event.evidence().trigger())
                .map(words -> new Words(words.start(), words.end()))
                .distinct()
                .sorted(Comparator.comparingInt(Words::start))
                .toList();
    }

    private static String line(EventRecord event) {
        return event.event() + " " + codes(Verdict.actors(event)) + " → " + codes(Verdict.recipients(event)) + " by "
                + event.frame() + ", \"" + event.evidence().trigger().text() + "\"";
    }

    private static String codes(Iterable<String> countries) {
        TreeSet<String> sorted = new TreeSet<>();
        countries.forEach(sorted::add);
        return sorted.isEmpty() ? "–" : sorted.stream().collect(Collectors.joining(" "));
    }
}
