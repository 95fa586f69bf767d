package org.dragoman.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year, month or decade: "early next year", "the second quarter of 2024", "the end of June".
 *
 * <p>Example: {@code YearPart.EARLY.of("2026")} is {@code 2026-01/2026-04}.
 */
enum YearPart {
    EARLY(1, 4, 1, 10, 0, 3),
    MIDDLE(5, 8, 11, 20, 4, 6),
    LATE(9, 12, 21, 31, 7, 9),
    START(1, 1, 1, 10, 0, 1),
    END(12, 12, 21, 31, 9, 9),
    FIRST_HALF(1, 6, 1, 15, 0, 4),
    SECOND_HALF(7, 12, 16, 31, 5, 9),
    FIRST_QUARTER(1, 3, 1, 7, 0, 2),
    SECOND_QUARTER(4, 6, 8, 15, 2, 4),
    THIRD_QUARTER(7, 9, 16, 22, 5, 7),
    FOURTH_QUARTER(10, 12, 23, 31, 7, 9),
    /** The whole: "later this year" adds nothing that a date could hold. */
    WHOLE(1, 12, 1, 31, 0, 9);

    private final int firstMonth;
    private final int lastMonth;
    private final int firstDay;
    private final int lastDay;
    private final int firstYear;
    private final int lastYear;

    YearPart(int firstMonth, int lastMonth, int firstDay, int lastDay, int firstYear, int lastYear) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    static YearPart half(int number) {
        return number == 1 ? FIRST_HALF : SECOND_HALF;
    }

    static YearPart quarter(int number) {
        return switch (number) {
            case 1 -> FIRST_QUARTER;
            case 2 -> SECOND_QUARTER;
            case 3 -> THIRD_QUARTER;
            default -> FOURTH_QUARTER;
        };
    }

    /** This part of a year ({@code 2026}), month ({@code 2026-06}) or decade ({@code 199X}); other values as they are. */
    @Nullable
    String of(@Nullable String edtf) {
        if (edtf == null || this == WHOLE || edtf.indexOf('/') >= 0) {
            return edtf;
        }
        LocalDate first = Edtf.earliest(edtf);
        LocalDate last = Edtf.latest(edtf);
        if (first == null || last == null) {
            return edtf;
        }
        int year = first.getYear();
        if (edtf.length() == 4 && edtf.charAt(3) == 'X') {
            return edtf.charAt(2) == 'X'
                    ? edtf
                    : Edtf.interval(Edtf.year(year + firstYear), Edtf.year(year + lastYear));
        }
        if (edtf.length() == 4) {
            String from = Edtf.month(year, firstMonth);
            return firstMonth == lastMonth ? from : Edtf.interval(from, Edtf.month(year, lastMonth));
        }
        if (edtf.length() == 7 && first.getMonthValue() == last.getMonthValue()) {
            YearMonth month = YearMonth.from(first);
            return Edtf.interval(
                    Edtf.day(month.atDay(firstDay)), Edtf.day(month.atDay(Math.min(lastDay, month.lengthOfMonth()))));
        }
        return edtf;
    }
}
