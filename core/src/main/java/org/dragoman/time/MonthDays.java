package org.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of a month, one or a few in a row, with or without a year. */
final class MonthDays {
    private final Clock clock;

    MonthDays(Clock clock) {
        this.clock = clock;
    }

    /** "September 10", "May 3 to 5": the nearest such days. */
    Point yearless(int end, int month, int day, int last) {
        String past = clock.monthDay(month, day, false);
        String future = clock.monthDay(month, day, true);
        if (last == day || past == null || future == null) {
            return new Point(end, TimeKind.EXACT, past, future);
        }
        int pastYear = Integer.parseInt(past.substring(0, 4));
        int futureYear = Integer.parseInt(future.substring(0, 4));
        return new Point(
                end,
                TimeKind.RANGE,
                of(end, pastYear, month, day, last).past(),
                of(end, futureYear, month, day, last).past());
    }

    /** The date, in the year in which it is such a weekday: "Friday, June 20" is of 2025 whenever it is said of that week. */
    static Point onA(DayOfWeek weekday, Point date) {
        boolean past = falls(weekday, date.past());
        boolean future = falls(weekday, date.future());
        return past == future ? date : Point.of(date.end(), date.kind(), past ? date.past() : date.future());
    }

    private static boolean falls(DayOfWeek weekday, @Nullable String edtf) {
        LocalDate day = edtf == null ? null : Edtf.earliest(edtf);
        return day != null && day.getDayOfWeek() == weekday;
    }

    /** The days of that year; none where the calendar has no such day. */
    static Point of(int end, int year, int month, int day, int last) {
        try {
            String first = Edtf.day(LocalDate.of(year, month, day));
            return last == day
                    ? Point.of(end, TimeKind.EXACT, first)
                    : Point.of(end, TimeKind.RANGE, Edtf.interval(first, Edtf.day(LocalDate.of(year, month, last))));
        } catch (DateTimeException e) {
            return Point.none(end, TimeKind.EXACT);
        }
    }
}
