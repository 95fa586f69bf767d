package org.dragoman.time;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.time.CalendarWords.Holiday;
import org.jspecify.annotations.Nullable;

/** Days that go by a name: "tomorrow", "last night", "Christmas", the Sept. 11 of the attacks. */
final class NamedDays {
    private static final Set<String> NOTORIOUS = Set.of(
            "attack",
            "attacks",
            "assault",
            "massacre",
            "riot",
            "riots",
            "terror",
            "terrorist",
            "hijackings",
            "capitol");

    /** Words after which "New Year" is a day, not a part of another name. */
    private static final Set<String> BEFORE_NEW_YEAR =
            Set.of("of", "by", "before", "since", "until", "till", "after", "at", "on", "over", "the");

    private final Scan scan;
    private final Clock clock;
    private final MonthDays days;

    NamedDays(Scan scan, Clock clock, MonthDays days) {
        this.scan = scan;
        this.clock = clock;
        this.days = days;
    }

    /** A day seen from today, or null. */
    @Nullable
    Point deictic(int i) {
        return switch (scan.word(i)) {
            case "today" -> Point.of(i + 1, TimeKind.EXACT, clock.day(0));
            case "tonight" -> Point.of(i + 1, TimeKind.EXACT, clock.day(0));
            case "yesterday" -> Point.of(partOfDay(i + 1), TimeKind.EXACT, clock.day(-1));
            case "tomorrow" -> Point.of(partOfDay(i + 1), TimeKind.EXACT, clock.day(1));
            case "last" -> scan.is(i + 1, "night") ? Point.of(i + 2, TimeKind.EXACT, clock.day(-1)) : null;
            case "this" ->
                scan.in(i + 1, CalendarWords.PARTS_OF_DAY) ? Point.of(i + 2, TimeKind.EXACT, clock.day(0)) : null;
            case "earlier", "later" -> scan.is(i + 1, "today") ? Point.of(i + 2, TimeKind.EXACT, clock.day(0)) : null;
            case "the" -> dayBeyond(i);
            case "day" -> dayBeyond(i - 1);
            default -> null;
        };
    }

    /** "the day after tomorrow", "the day before yesterday". */
    private @Nullable Point dayBeyond(int i) {
        if (scan.is(i + 1, "day") && scan.is(i + 2, "after") && scan.is(i + 3, "tomorrow")) {
            return Point.of(i + 4, TimeKind.EXACT, clock.day(2));
        }
        if (scan.is(i + 1, "day") && scan.is(i + 2, "before") && scan.is(i + 3, "yesterday")) {
            return Point.of(i + 4, TimeKind.EXACT, clock.day(-2));
        }
        return null;
    }

    private int partOfDay(int i) {
        return scan.in(i, CalendarWords.PARTS_OF_DAY) ? i + 1 : i;
    }

    /** A holiday on a fixed day, or null. */
    @Nullable
    Point holiday(int i) {
        if (!scan.capital(i) && !scan.sentence().title() || !scan.in(i, CalendarWords.HOLIDAY_HEADS)) {
            return null;
        }
        for (Holiday holiday : CalendarWords.HOLIDAYS) {
            int end = i;
            for (String word : holiday.words()) {
                if (!scan.is(end, word)) {
                    break;
                }
                end++;
            }
            boolean met = end - i == holiday.words().size() && !scan.is(end, "island");
            if (met && (holiday.words().size() != 2 || !scan.is(i, "new") || scan.in(i - 1, BEFORE_NEW_YEAR))) {
                int month = holiday.day().getMonthValue();
                int day = holiday.day().getDayOfMonth();
                int year = scan.year(scan.is(end, ",") ? end + 1 : end);
                if (year > 0) {
                    return MonthDays.of(scan.is(end, ",") ? end + 2 : end + 1, year, month, day, day);
                }
                return days.yearless(end, month, day, day);
            }
        }
        return null;
    }

    /** The dates that stand for an event: the Sept. 11 attacks are of 2001 whenever the text was written. */
    @Nullable
    String notorious(int start, int month, int day, int next) {
        int at = scan.is(next, ",") ? next + 1 : next;
        boolean event = scan.in(at, NOTORIOUS) || (scan.in(at + 1, NOTORIOUS) && scan.proper(at));
        LocalDate today = clock.today();
        if (!event || !scan.is(start - 1, "the")) {
            return null;
        }
        LocalDate date = month == 9 && day == 11
                ? LocalDate.of(2001, 9, 11)
                : month == 10 && day == 7
                        ? LocalDate.of(2023, 10, 7)
                        : month == 1 && day == 6 ? LocalDate.of(2021, 1, 6) : null;
        return date == null || (today != null && today.isBefore(date)) ? null : Edtf.day(date);
    }
}
