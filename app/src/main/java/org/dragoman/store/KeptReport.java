package org.dragoman.store;

import java.util.List;
import org.dragoman.record.FindingRecord;

/**
 * A report of a cluster that a store keeps.
 *
 * @param cluster the cluster's id
 * @param finding the report
 * @param reasons why it belongs there
 */
public record KeptReport(String cluster, FindingRecord finding, List<String> reasons) {
    public KeptReport {
        reasons = List.copyOf(reasons);
    }
}
