package org.dragoman.store;

import org.dragoman.record.FindingRecord;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list, with what people decided on it.
 *
 * @param finding as the machine found it
 * @param title the document's title, or null
 * @param publisher who published it, or null
 * @param verdict {@code confirm}, {@code reject} or null
 * @param recoded the event and mode, or the force, that a person gave it, or null
 * @param reassigned the parties that a person gave it, or null
 * @param restatused the status that a person gave it, or null
 * @param redated the date that a person gave it, or null
 */
public record Listed(
        FindingRecord finding,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String verdict,
        @Nullable String recoded,
        @Nullable String reassigned,
        @Nullable String restatused,
        @Nullable String redated) {
    /** Whether a person gave it another category, party, status or date. */
    public boolean corrected() {
        return recoded != null || reassigned != null || restatused != null || redated != null;
    }

    /** Whether anybody has looked at it: confirmed, rejected or corrected it. */
    public boolean reviewed() {
        return verdict != null || corrected();
    }

    /** Whether it was right as it was coded. */
    public boolean right() {
        return "confirm".equals(verdict) && !corrected();
    }
}
