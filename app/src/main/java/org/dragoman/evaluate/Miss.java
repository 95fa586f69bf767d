package org.dragoman.evaluate;

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
 */
public record Miss(String id, String wanted, List<String> coded, List<String> silence, String text) {
    public Miss {
        coded = List.copyOf(coded);
        silence = List.copyOf(silence);
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
                gold.text());
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
