package org.dragoman.cluster;

import java.util.List;
import org.dragoman.record.FindingRecord.EventRecord;

/**
 * What one document reports of an event.
 *
 * @param event the finding
 * @param reasons why it belongs to its cluster: which other report it agrees with, in what, and how much each counts
 */
public record Report(EventRecord event, List<String> reasons) {
    public Report {
        reasons = List.copyOf(reasons);
    }
}
