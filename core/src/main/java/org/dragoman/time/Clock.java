package org.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Works out relative times against the day of publication. Without one every answer is null.
 *
 * <p>Example: published on 2025-12-29, {@code unit(WEEKS, 1)} ("next week") is {@code 2026-01-05/2026-01-11}.
 */
final class Clock {
    private final @Nullable LocalDate published;

    Clock(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate today() {
        return published;
    }

    /** The day so many days from publication. */
    @Nullable
    String day(int offset) {
        return published == null ? null : Edtf.day(published.plusDays(offset));
    }

    /** A weekday by its bare name: the same day or the nearest earlier one, in a future clause the nearest later. */
    @Nullable
    String weekday(DayOfWeek day, boolean future) {
        if (published == null) {
            return null;
        }
        return Edtf.day(
                published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** A weekday named with "last" (-1), "this" (0) or "next" (1). */
    @Nullable
    String weekday(DayOfWeek day, int step, boolean future) {
        if (published == null) {
            return null;
        }
        if (step == 0) {
            return future ? weekday(day, true) : Edtf.day(monday(published).with(TemporalAdjusters.nextOrSame(day)));
        }
        return Edtf.day(published.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
    }

    /** "The Sunday before last" (-1), "the Sunday after next" (1). */
    @Nullable
    String weekdayBeyond(DayOfWeek day, int direction) {
        return published == null
                ? null
                : Edtf.day(published
                        .with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))
                        .plusWeeks(direction));
    }

    /** A weekday of the week so many weeks away: "Tuesday last week". */
    @Nullable
    String weekdayOfWeek(DayOfWeek day, int weeks) {
        return published == null
                ? null
                : Edtf.day(monday(published).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }

    /** A month without a year. */
    @Nullable
    String month(int month, boolean future) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        int now = published.getMonthValue();
        return Edtf.month(future ? (month < now ? year + 1 : year) : (month > now ? year - 1 : year), month);
    }

    /** A month named with "last" (-1), "this" (0) or "next" (1). */
    @Nullable
    String month(int month, int step) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        int now = published.getMonthValue();
        return Edtf.month(
                step == 0 ? year : step < 0 ? (month < now ? year : year - 1) : (month > now ? year : year + 1), month);
    }

    /** A day of a month without a year. */
    @Nullable
    String monthDay(int month, int day, boolean future) {
        if (published == null) {
            return null;
        }
        try {
            LocalDate same = MonthDay.of(month, day).atYear(published.getYear());
            LocalDate date = future && same.isBefore(published)
                    ? same.plusYears(1)
                    : !future && same.isAfter(published) ? same.minusYears(1) : same;
            return Edtf.day(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year so many years from the year of publication; null without one. */
    @Nullable
    Integer yearNumber(int offset) {
        return published == null ? null : Integer.valueOf(published.getYear() + offset);
    }

    /** A whole unit of the calendar so many units away: "last year" is {@code unit(YEARS, -1)}. */
    @Nullable
    String unit(ChronoUnit unit, int offset) {
        if (published == null) {
            return null;
        }
        return switch (unit) {
            case DAYS -> Edtf.day(published.plusDays(offset));
            case WEEKS -> {
                LocalDate start = monday(published).plusWeeks(offset);
                yield Edtf.interval(Edtf.day(start), Edtf.day(start.plusDays(6)));
            }
            case MONTHS -> Edtf.month(YearMonth.from(published).plusMonths(offset));
            case YEARS -> Edtf.year(published.getYear() + offset);
            case DECADES ->
                Edtf.year(published.getYear() / 10 * 10 + 10 * offset).substring(0, 3) + 'X';
            case CENTURIES ->
                Edtf.year(published.getYear() / 100 * 100 + 100 * offset).substring(0, 2) + "XX";
            default -> Edtf.day(published);
        };
    }

    /** A quarter (0 to 3 from January) of the year of publication, or so many quarters from the present one. */
    @Nullable
    String quarterAway(int offset) {
        if (published == null) {
            return null;
        }
        YearMonth start = YearMonth.of(published.getYear(), (published.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3L * offset);
        return Edtf.interval(Edtf.month(start), Edtf.month(start.plusMonths(2)));
    }

    /** A quarter (1 to 4) without a year: the latest that has begun, in a future clause the first that is not over. */
    @Nullable
    String quarter(int number, boolean future) {
        if (published == null) {
            return null;
        }
        int now = (published.getMonthValue() + 2) / 3;
        int year = published.getYear() + (future && number < now ? 1 : !future && number > now ? -1 : 0);
        return YearPart.quarter(number).of(Edtf.year(year));
    }

    /** A half (1 or 2) without a year: the latest that is over, in a future clause the first that is not. */
    @Nullable
    String half(int number, boolean future) {
        if (published == null) {
            return null;
        }
        int now = published.getMonthValue() <= 6 ? 1 : 2;
        int year = published.getYear() + (future && number < now ? 1 : !future && number >= now ? -1 : 0);
        return YearPart.half(number).of(Edtf.year(year));
    }

    /** Saturday and Sunday so many weeks away; a bare "the weekend" is the latest, in a future clause the coming one. */
    @Nullable
    String weekend(int weeks) {
        if (published == null) {
            return null;
        }
        LocalDate saturday = monday(published).plusDays(5).plusWeeks(weeks);
        return Edtf.interval(Edtf.day(saturday), Edtf.day(saturday.plusDays(1)));
    }

    /** The weekend of "at the weekend" or "last weekend" (strictly over). */
    @Nullable
    String latestWeekend(boolean over) {
        if (published == null) {
            return null;
        }
        boolean now = !over && published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend(now ? 0 : -1);
    }

    /** A season: "last" (-1) is the latest that is over, "this" (0) this year's, "next" (1) the first yet to begin. */
    @Nullable
    String season(int season, int step) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        if (step == 0) {
            boolean winterRuns = season == 24 && published.getMonthValue() <= 2;
            return Edtf.season(winterRuns ? year - 1 : year, season);
        }
        for (int i = 0; i < 3; i++) {
            String value = Edtf.season(step < 0 ? year - i : year - 1 + i, season);
            LocalDate first = Edtf.earliest(value);
            LocalDate last = Edtf.latest(value);
            if (first != null && last != null && (step < 0 ? last.isBefore(published) : first.isAfter(published))) {
                return value;
            }
        }
        return null;
    }

    /** A season by its bare name: the latest that has begun, in a future clause the first that is not over. */
    @Nullable
    String season(int season, boolean future) {
        if (published == null) {
            return null;
        }
        for (int i = 0; i < 3; i++) {
            String value = Edtf.season(future ? published.getYear() - 1 + i : published.getYear() - i, season);
            LocalDate first = Edtf.earliest(value);
            LocalDate last = Edtf.latest(value);
            if (first != null && last != null && (future ? !last.isBefore(published) : !first.isAfter(published))) {
                return value;
            }
        }
        return null;
    }

    /** So many units before publication: days exactly, weeks and more with a {@code ~}, in the precision of the unit. */
    @Nullable
    String ago(ChronoUnit unit, int count) {
        if (published == null || plus(published, unit, -count) == null) {
            return null;
        }
        return switch (unit) {
            case SECONDS, MINUTES, HOURS -> Edtf.day(published.minusDays(unit == ChronoUnit.HOURS ? count / 24 : 0));
            case DAYS -> Edtf.day(published.minusDays(count));
            case WEEKS -> Edtf.day(published.minusWeeks(count)) + '~';
            case MONTHS -> Edtf.month(YearMonth.from(published).minusMonths(count)) + '~';
            case YEARS -> Edtf.year(published.getYear() - count);
            case DECADES -> Edtf.year(published.getYear() - 10 * count) + '~';
            default -> Edtf.year(published.getYear() - 100 * count).substring(0, 3) + 'X';
        };
    }

    /** So many units before publication to the day: "a year ago today". */
    @Nullable
    String agoToday(ChronoUnit unit, int count) {
        LocalDate day = published == null ? null : plus(published, unit, -count);
        return day == null ? null : Edtf.day(day);
    }

    /** From publication to so many units later; open where the count is unknown (-1). */
    @Nullable
    String ahead(ChronoUnit unit, int count) {
        if (published == null) {
            return null;
        }
        LocalDate end = plus(published, unit, Math.max(count, 0));
        return end == null ? null : Edtf.interval(Edtf.day(published), count < 0 ? ".." : Edtf.day(end));
    }

    /** From so many units ago to publication. */
    @Nullable
    String behind(ChronoUnit unit, int count) {
        LocalDate start = published == null || count < 0 ? null : plus(published, unit, -count);
        return published == null || start == null ? null : Edtf.interval(Edtf.day(start), Edtf.day(published));
    }

    /** Null beyond the years 1 to 9999, which EDTF of four digits cannot say. */
    private static @Nullable LocalDate plus(LocalDate day, ChronoUnit unit, int count) {
        LocalDate moved = unit.isDateBased()
                ? day.plus(count, unit)
                : day.plusDays(unit == ChronoUnit.HOURS ? (count + Integer.signum(count) * 23) / 24 : 0);
        return moved.getYear() < 1 || moved.getYear() > 9999 ? null : moved;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
