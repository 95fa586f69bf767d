package org.dragoman.cluster;

import org.dragoman.record.FindingRecord.CountRecord;
import org.jspecify.annotations.Nullable;

/** Counts of dead, wounded and the like, with bounds. */
final class Counts {
    private Counts() {}

    /** How many times as large one is as the other, at least: 1 where both can be right, 2 for 10 and "more than 20". */
    static double apart(CountRecord one, CountRecord other) {
        double lowest = low(one.min());
        double lower = low(other.min());
        double highest = high(one.max(), lowest);
        double higher = high(other.max(), lower);
        if (highest < lower) {
            return lower / Math.max(1, highest);
        }
        return higher < lowest ? lowest / Math.max(1, higher) : 1;
    }

    private static double low(@Nullable Integer min) {
        return min == null ? 0 : min;
    }

    /** "At least 12" is not said of a hundred. */
    private static double high(@Nullable Integer max, double min) {
        return max == null ? 1.5 * Math.max(1, min) : max;
    }
}
