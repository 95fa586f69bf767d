package org.dragoman.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.evaluate.Share;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.store.Listed;

/**
 * How many of the findings that people looked at were right as the machine coded them: confirmed, and not corrected.
 *
 * <p>It estimates the share of all findings only where those looked at were drawn at random.
 *
 * @param all of all
 * @param categories by event, or by force, as the machine coded it
 */
public record Precision(Share all, Map<String, Share> categories) {
    public Precision {
        categories = java.util.Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    /** Of those that people looked at; the others are passed over. */
    public static Precision of(Stream<Listed> findings) {
        int[] all = new int[2];
        Map<String, int[]> counts = new TreeMap<>();
        findings.filter(Listed::reviewed).forEach(listed -> {
            int[] count = counts.computeIfAbsent(category(listed), c -> new int[2]);
            int right = listed.right() ? 1 : 0;
            count[0] += right;
            count[1]++;
            all[0] += right;
            all[1]++;
        });
        Map<String, Share> categories = new TreeMap<>();
        counts.forEach((category, count) -> categories.put(category, new Share(count[0], count[1])));
        return new Precision(new Share(all[0], all[1]), categories);
    }

    private static String category(Listed listed) {
        if (listed.finding() instanceof EventRecord event) {
            return event.event() == null ? "STATEMENT" : event.event();
        }
        return ((CommitmentRecord) listed.finding()).force();
    }
}
