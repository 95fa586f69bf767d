package org.dragoman.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds, as exactly as the tables say. A bound known only to the year or month is read
 * generously: {@code 1994} as a beginning is its first day, as an end its last.
 *
 * @param from the first day, or null where the table gives none
 * @param to the last day, or null where it still holds
 */
record Term(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final Term ALWAYS = new Term(null, null);

    /** Reads two EDTF dates. @throws IllegalArgumentException if one is no date */
    static Term of(String from, String to) {
        return new Term(from.isEmpty() ? null : first(from), to.isEmpty() ? null : last(to));
    }

    private static LocalDate first(String edtf) {
        return switch (edtf.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(edtf), 1, 1);
            case 7 -> YearMonth.parse(edtf).atDay(1);
            default -> LocalDate.parse(edtf);
        };
    }

    private static LocalDate last(String edtf) {
        return switch (edtf.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(edtf), 12, 31);
            case 7 -> YearMonth.parse(edtf).atEndOfMonth();
            default -> LocalDate.parse(edtf);
        };
    }

    boolean begun(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    boolean covers(LocalDate day) {
        return begun(day) && (to == null || !to.isBefore(day));
    }

    boolean startsAfter(Term other) {
        return from != null && (other.from == null || from.isAfter(other.from));
    }
}
