package org.dragoman.ledger;

import java.time.LocalDate;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** How the days of two facts lie to each other, as far as they are told. */
final class Days {
    static final int MONTH = 31;

    /** What was done more years ago than these is history. */
    static final int LONG_AGO = 3;

    private Days() {}

    /** Whether a fact is earlier than a day, in any case. */
    static boolean before(@Nullable When fact, LocalDate day) {
        LocalDate latest = fact == null ? null : fact.latest();
        return latest != null && latest.isBefore(day);
    }

    /** Whether one is later than the other, in any case. */
    static boolean after(@Nullable When one, When other) {
        return one != null
                && one.earliest() != null
                && other.latest() != null
                && one.earliest().isAfter(other.latest());
    }

    /** Whether they are more than a month apart: of one day two reports may differ by some days. */
    static boolean apart(@Nullable When one, When other) {
        if (one == null
                || one.earliest() == null
                || one.latest() == null
                || other.latest() == null
                || other.earliest() == null) {
            return false;
        }
        return one.earliest().isAfter(other.latest().plusDays(MONTH))
                || one.latest().isBefore(other.earliest().minusDays(MONTH));
    }

    /** Two parts of a matter may be done years apart; of one day two reports differ by months. */
    static boolean longAfter(@Nullable When one, When other) {
        return one != null
                && one.earliest() != null
                && other.latest() != null
                && one.earliest().isAfter(other.latest().plusYears(1));
    }
}
