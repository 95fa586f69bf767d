package org.dragoman.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time, as an EDTF string.
 *
 * <p>Example: {@code new When("2025-23", TimeKind.SEASON)} is autumn 2025: {@code earliest()} is 2025-09-01, {@code
 * latest()} 2025-11-30.
 *
 * @param edtf ISO 8601-2 level 1: {@code 2025-06-17}, {@code 2024-09}, {@code 199X}, {@code 2025-23} (21 spring, 22
 *     summer, 23 autumn, 24 winter, which ends in the next year), {@code 2015/2020}, {@code 2013/..}; null where the
 *     words name no time that can be worked out
 * @param kind what sort of time words said it
 */
public record When(@Nullable String edtf, TimeKind kind) {
    /** @throws IllegalArgumentException if the value is no EDTF of the kinds above */
    public When {
        if (edtf != null && !Edtf.valid(edtf)) {
            throw new IllegalArgumentException(
                    "no EDTF date: '" + edtf + "'; write 2025, 2025-06, 2025-06-17, 2025-23, 199X or two with a /");
        }
    }

    /** Whether a time could be worked out. */
    public boolean resolved() {
        return edtf != null;
    }

    /** The first day it may be, or null if unknown or open. */
    public @Nullable LocalDate earliest() {
        return edtf == null ? null : Edtf.earliest(edtf);
    }

    /** The last day it may be, or null if unknown or open. */
    public @Nullable LocalDate latest() {
        return edtf == null ? null : Edtf.latest(edtf);
    }
}
