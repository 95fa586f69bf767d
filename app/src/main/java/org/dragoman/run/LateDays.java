package org.dragoman.run;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.actor.ActorBook;
import org.jspecify.annotations.Nullable;

/** Counts what is dated later than the actors' tables were kept, and says so once. Serves several threads. */
public final class LateDays {
    private final SortedMap<LocalDate, String> tables = new TreeMap<>();
    private final AtomicInteger counted = new AtomicInteger();

    /** @param book whose tables are kept up to some day */
    public LateDays(ActorBook book) {
        for (Map.Entry<String, LocalDate> table : book.knownTo().entrySet()) {
            tables.merge(table.getValue(), table.getKey(), (one, other) -> one + ", " + other);
        }
    }

    /** Takes note of a day. */
    public void note(@Nullable LocalDate day) {
        if (day != null && day.isAfter(tables.firstKey())) {
            counted.incrementAndGet();
        }
    }

    /** Says it, if there is anything to say. */
    public void tell(PrintWriter err, String what) {
        int late = counted.get();
        if (late > 0) {
            err.println(
                    "note: " + late + " " + what + (late == 1 ? " is" : "s are") + " later than " + tables.firstKey()
                            + ", up to which "
                            + (tables.size() == 1 ? "the tables of actors/ are" : tables.get(tables.firstKey()) + " is")
                            + " kept: who took office later is missing; add newer rows with --lexicon");
            err.flush();
        }
    }
}
