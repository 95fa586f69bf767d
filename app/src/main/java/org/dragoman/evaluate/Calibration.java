package org.dragoman.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.coding.Confidence.Kind;
import org.dragoman.record.FindingRecord.EventRecord;

/**
 * Counts how often events of each kind were right, for {@code lexicon/confidence.tsv}: counts alone, no text.
 *
 * <p>Of each record the event that answers it is judged, once: it is right if it has the gold category and, where gold
 * names countries, one of them on each side.
 */
public final class Calibration {
    private final TreeMap<String, Share> counts = new TreeMap<>();

    /**
     * Takes in a record.
     *
     * @param kinds the kinds of each event, by its id
     */
    public void add(Verdict verdict, Map<String, List<Kind>> kinds) {
        EventRecord answer = verdict.answering();
        if (answer == null) {
            return;
        }
        int right = verdict.answered() ? 1 : 0;
        for (Kind kind : kinds.getOrDefault(answer.id(), List.of())) {
            counts.merge(
                    order(kind.kind()) + kind.kind() + "\t" + kind.name(),
                    new Share(right, 1),
                    (a, b) -> new Share(a.right() + b.right(), a.of() + b.of()));
        }
    }

    private static int order(String kind) {
        return List.of("all", "path", "category", "frame").indexOf(kind);
    }

    /** The table, sorted, with its header. */
    public String table() {
        StringBuilder table = new StringBuilder("# Of how many events so many were right on development data;"
                + " dragoman evaluate --calibrate writes it.\nkind\tname\tright\tof\n");
        counts.forEach((name, share) -> table.append(name.substring(1))
                .append('\t')
                .append(share.right())
                .append('\t')
                .append(share.of())
                .append('\n'));
        return table.toString();
    }
}
