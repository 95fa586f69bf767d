package org.dragoman.petrarch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code with the days on which it holds, both included.
 *
 * @param from null if it always held before {@code to}
 * @param to null if it holds on
 * @param code null where the dictionary says that the phrase is no actor then, {@code [---]}
 * @param line the line of the file that says it
 */
public record DatedCode(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CameoCode code,
        int line) {
    /** Whether it holds whenever no dated line does. */
    public boolean fallback() {
        return from == null && to == null;
    }
}
