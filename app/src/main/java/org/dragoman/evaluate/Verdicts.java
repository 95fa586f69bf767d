package org.dragoman.evaluate;

import java.util.List;
import java.util.Map;
import org.dragoman.record.FindingRecord.EventRecord;

/** Sets what was coded against gold records. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * A verdict for each record.
     *
     * @param events what was coded, by document, which is the record's id
     */
    public static List<Verdict> of(List<GoldRecord> gold, Map<String, List<EventRecord>> events) {
        return gold.stream()
                .map(record -> Verdict.of(record, events.getOrDefault(record.id(), List.of())))
                .toList();
    }
}
