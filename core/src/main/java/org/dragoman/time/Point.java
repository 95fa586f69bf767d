package org.dragoman.time;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has read from a scan.
 *
 * @param end the piece after its last
 * @param kind what sort of time it is
 * @param past EDTF in a clause about the past, null if not to be worked out
 * @param future EDTF in a clause about the future
 */
record Point(
        int end,
        TimeKind kind,
        @Nullable String past,
        @Nullable String future) {
    static Point of(int end, TimeKind kind, @Nullable String edtf) {
        return new Point(end, kind, edtf, edtf);
    }

    static Point none(int end, TimeKind kind) {
        return new Point(end, kind, null, null);
    }

    Point to(int newEnd) {
        return new Point(newEnd, kind, past, future);
    }
}
