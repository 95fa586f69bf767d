package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands on a day, by what documents up to that day say.
 *
 * @param stage {@code proposed, called, pledged, agreed, signed, ratified, in-force, scheduled, started, in-progress,
 *     completed, suspended, cancelled, superseded, reversed, expired}, or {@code standing} for a lasting policy
 * @param fulfilment {@code no-evidence, not-started, limited, substantial, complete, missed, broken, not-assessable}
 * @param freshness {@code green} with evidence within 12 months, {@code yellow} within 24, else {@code red}
 * @param flags {@code overdue, late, repeated×3, contested, stale, party} (progress by a party's own word only)
 * @param strength the firmest word given, 0 to 5
 * @param due by when, EDTF; null where nothing is said
 * @param since the day of the first document, or null
 * @param last the day of the latest document, or null
 */
public record Standing(
        String stage,
        String fulfilment,
        String freshness,
        List<String> flags,
        int strength,
        @Nullable String due,
        @Nullable LocalDate since,
        @Nullable LocalDate last) {
    private static final List<String> MOVED =
            List.of("started", "in-progress", "completed", "suspended", "cancelled", "ratified", "in-force");
    private static final List<String> CLOSED = List.of("completed", "cancelled", "superseded", "reversed", "expired");

    public Standing {
        flags = List.copyOf(flags);
    }

    /** Whether it is still to be done or kept. */
    public boolean open() {
        return !CLOSED.contains(stage);
    }

    /** Whether a word of at least this strength was given, or something came of it. */
    public boolean weighs(int least) {
        return strength >= least || MOVED.contains(stage);
    }

    /** Whether it is flagged so; {@code repeated} stands for any number of times. */
    public boolean flagged(String flag) {
        return flags.stream().anyMatch(f -> f.equals(flag) || f.startsWith(flag + "×"));
    }
}
