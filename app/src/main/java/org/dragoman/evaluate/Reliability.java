package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.record.FindingRecord.EventRecord;

/**
 * Whether confidence holds what it promises: of the events written with 0.8 to 0.9, some 85 of 100 should be right.
 *
 * <p>Of each record the event that answers it counts, as in {@link Calibration}.
 *
 * @param from the lowest confidence of these events, a tenth
 * @param promised their mean confidence
 * @param right how many of them were right
 */
public record Reliability(double from, double promised, Share right) {
    /** The tenths in which there are events, from the least sure. */
    public static List<Reliability> of(List<Verdict> verdicts) {
        TreeMap<Integer, List<Verdict>> tenths = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            EventRecord event = verdict.answering();
            if (event != null) {
                int tenth = Math.min(9, (int) (event.confidence() * 10));
                tenths.computeIfAbsent(tenth, t -> new ArrayList<>()).add(verdict);
            }
        }
        List<Reliability> all = new ArrayList<>();
        tenths.forEach((tenth, inside) -> {
            int right = (int) inside.stream().filter(Verdict::answered).count();
            double promised = inside.stream()
                    .mapToDouble(v -> {
                        EventRecord event = v.answering();
                        return event == null ? 0 : event.confidence();
                    })
                    .average()
                    .orElse(0);
            all.add(new Reliability(tenth / 10.0, promised, new Share(right, inside.size())));
        });
        return all;
    }
}
