package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the calendar: "next week", "this autumn", "the second quarter of 2024", "mid-2024", "the late 1990s",
 * "in 1988".
 */
final class Periods {
    /** Words after which four digits are a year. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "throughout",
            "around",
            "circa",
            "through",
            "between",
            "early",
            "mid",
            "late",
            "year",
            "starting",
            "beginning");

    /** What is counted, not dated: "in 2000 villages". */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "troops",
            "soldiers",
            "tons",
            "tonnes",
            "km",
            "kilometers",
            "kilometres",
            "miles",
            "meters",
            "metres",
            "homes",
            "houses",
            "dollars",
            "cases",
            "villages",
            "cities",
            "schools",
            "civilians",
            "refugees",
            "rubles",
            "euros",
            "hectares",
            "acres",
            "families",
            "others",
            "men",
            "members",
            "million",
            "billion");

    private final Scan scan;
    private final Clock clock;
    private final Dates dates;

    Periods(Scan scan, Clock clock, Dates dates) {
        this.scan = scan;
        this.clock = clock;
        this.dates = dates;
    }

    /**
     * A stretch at the piece, or null.
     *
     * @param licensed whether a preposition before makes a bare year or month a date
     */
    @Nullable
    Point read(int i, boolean licensed) {
        int j = scan.is(i, "the") ? i + 1 : i;
        Point part = part(i, j);
        if (part != null) {
            return part;
        }
        boolean bare = dates.month(j) > 0 || (scan.year(j) > 0 && !scan.is(j + 1, "s"));
        Point core = j > i && bare ? null : core(j, licensed);
        return core != null ? core : j > i && licensed ? wholeUnit(j) : null;
    }

    private @Nullable Point part(int i, int j) {
        return switch (scan.word(j)) {
            case "early" -> inside(YearPart.EARLY, afterPart(j + 1));
            case "late" -> inside(YearPart.LATE, afterPart(j + 1));
            case "mid", "mid-" -> inside(YearPart.MIDDLE, afterPart(j + 1));
            case "earlier", "later" ->
                scan.is(j + 1, "this") || scan.is(j + 1, "in") ? inside(YearPart.WHOLE, afterPart(j + 1)) : null;
            case "end", "close" ->
                scan.is(j + 1, "of") || scan.is(j + 1, "-") || dates.step(j + 1) != Dates.NONE
                        ? inside(YearPart.END, afterPart(j + 1))
                        : scan.year(j + 1) > 0 ? inside(YearPart.END, j + 1) : null;
            case "beginning", "start" -> scan.is(j + 1, "of") ? inside(YearPart.START, j + 2) : null;
            case "middle" -> scan.is(j + 1, "of") ? inside(YearPart.MIDDLE, j + 2) : null;
            case "year", "month" -> yearEnd(j);
            case "q1", "q2", "q3", "q4" -> quarter(j, scan.word(j).charAt(1) - '0', j + 1);
            default -> ordinalPart(i, j);
        };
    }

    private int afterPart(int j) {
        return scan.is(j, "-") || scan.is(j, "in") || scan.is(j, "of") ? j + 1 : j;
    }

    /** A part of the stretch that begins at j. */
    private @Nullable Point inside(YearPart part, int j) {
        int k = scan.is(j, "the") ? j + 1 : j;
        Point core = core(k, true);
        if (core == null) {
            core = wholeUnit(k);
        }
        if (core == null) {
            return null;
        }
        TimeKind kind = core.kind() == TimeKind.SEASON ? TimeKind.SEASON : TimeKind.EXACT;
        return new Point(core.end(), kind, part.of(core.past()), part.of(core.future()));
    }

    /** "year-end", "the year's end". */
    private @Nullable Point yearEnd(int j) {
        boolean hyphen = scan.is(j + 1, "-") || scan.is(j + 1, "'s");
        Point whole = hyphen && scan.is(j + 2, "end") ? wholeUnit(j) : null;
        return whole == null
                ? null
                : new Point(j + 3, TimeKind.EXACT, YearPart.END.of(whole.past()), YearPart.END.of(whole.future()));
    }

    /** "second quarter of 2024", "first half of next year", "first six months of 2024", "19th century". */
    private @Nullable Point ordinalPart(int i, int j) {
        int ordinal = scan.is(j, "last") || scan.is(j, "final") ? 4 : CalendarWords.ordinal(scan.word(j));
        if (ordinal < 0) {
            return null;
        }
        int next = scan.is(j + 1, "-") ? j + 2 : j + 1;
        if (scan.is(next, "quarter") && ordinal <= 4 && (i < j || ordinal < 4 || !scan.is(j, "last"))) {
            return scan.is(j, "last") && !scan.is(next + 1, "of") ? null : quarter(j, ordinal, next + 1);
        }
        if (scan.is(next, "half") && ordinal <= 2 && scan.is(next + 1, "of")) {
            return inside(YearPart.half(ordinal), next + 2);
        }
        boolean bare = scan.is(j - 1, "the") && scan.is(j - 2, "in");
        if (bare && scan.is(next, "half") && ordinal <= 2) {
            return new Point(next + 1, TimeKind.EXACT, clock.half(ordinal, false), clock.half(ordinal, true));
        }
        if (scan.is(next, "century") && ordinal >= 10) {
            return Point.of(
                    next + 1, TimeKind.EXACT, Edtf.year(100 * (ordinal - 1)).substring(0, 2) + "XX");
        }
        int months = scan.number(next);
        if (ordinal == 1 && months > 1 && months < 12 && scan.is(next + 1, "months") && scan.is(next + 2, "of")) {
            int k = scan.is(next + 3, "the") ? next + 4 : next + 3;
            Point year = core(k, true);
            if (year == null) {
                year = wholeUnit(k);
            }
            return year == null ? null : Point.of(year.end(), TimeKind.EXACT, firstMonths(year.past(), months));
        }
        return null;
    }

    private static @Nullable String firstMonths(@Nullable String year, int months) {
        return year == null || year.length() != 4 ? null : year + "-01/" + Edtf.month(Integer.parseInt(year), months);
    }

    private @Nullable Point quarter(int start, int number, int next) {
        int j = scan.is(next, "of") ? next + 1 : next;
        int k = scan.is(j, "the") ? j + 1 : j;
        Point year = scan.year(k) > 0 || dates.step(k) != Dates.NONE || scan.is(k, "year")
                ? inside(YearPart.quarter(number), k)
                : null;
        if (year != null) {
            return year;
        }
        return scan.is(start - 1, "the")
                        || scan.is(start - 1, "in")
                        || scan.word(start).startsWith("q")
                ? new Point(next, TimeKind.EXACT, clock.quarter(number, false), clock.quarter(number, true))
                : null;
    }

    /** "the year", "the month" as in "by the end of the year". */
    private @Nullable Point wholeUnit(int j) {
        return switch (scan.word(j)) {
            case "year" -> Point.of(j + 1, TimeKind.EXACT, clock.unit(ChronoUnit.YEARS, 0));
            case "month" -> Point.of(j + 1, TimeKind.EXACT, clock.unit(ChronoUnit.MONTHS, 0));
            case "week" -> Point.of(j + 1, TimeKind.EXACT, clock.unit(ChronoUnit.WEEKS, 0));
            case "decade" -> Point.of(j + 1, TimeKind.EXACT, clock.unit(ChronoUnit.DECADES, 0));
            case "century" -> Point.of(j + 1, TimeKind.EXACT, clock.unit(ChronoUnit.CENTURIES, 0));
            default -> null;
        };
    }

    private @Nullable Point core(int j, boolean licensed) {
        Point found = stepped(j);
        if (found == null) {
            found = beyond(j);
        }
        if (found == null) {
            found = season(j);
        }
        if (found == null) {
            found = decade(j);
        }
        if (found == null) {
            found = year(j, licensed);
        }
        return found != null ? found : dates.monthFirst(j, licensed);
    }

    private @Nullable Point year(int j, boolean licensed) {
        int k = scan.is(j, "year") && scan.year(j + 1) > 0 ? j + 1 : j;
        int year = scan.year(k);
        if (year < 0 || (!licensed && k == j && !scan.in(j - 1, BEFORE_YEAR))) {
            return null;
        }
        if (scan.in(k + 1, COUNTED) || scan.is(k - 1, "$")) {
            return null;
        }
        boolean about = scan.is(j - 1, "around") || scan.is(j - 1, "circa");
        return Point.of(k + 1, TimeKind.EXACT, about ? Edtf.year(year) + '~' : Edtf.year(year));
    }

    /** "1990s", "1990's". */
    private @Nullable Point decade(int j) {
        String word = scan.word(j);
        int next = j + 1;
        if (word.length() == 4
                && (scan.is(next, "s") || (scan.is(next, "'s") && word.endsWith("0") && scan.is(j - 1, "the")))) {
            word += "s";
            next++;
        } else if (word.length() == 6 && word.endsWith("'s")) {
            word = word.substring(0, 4) + 's';
        } else if (scan.is(j - 1, "the") || scan.is(j - 1, "early") || scan.is(j - 1, "late") || scan.is(j - 1, "-")) {
            word = CalendarWords.DECADES.getOrDefault(word, word);
            word = word.length() == 4 && word.startsWith("'") && word.endsWith("0s") ? "19" + word.substring(1) : word;
        }
        boolean shaped = word.length() == 5 && word.endsWith("0s");
        int year = shaped ? CalendarWords.number(word.substring(0, 4)) : -1;
        return year < 1000 ? null : Point.of(next, TimeKind.EXACT, word.substring(0, 3) + 'X');
    }

    /** "this autumn", "autumn 2025", "the autumn of 2025", "in winter". */
    private @Nullable Point season(int j) {
        Integer season = CalendarWords.SEASONS.get(scan.word(j));
        if (season == null || scan.verb(j)) {
            return null;
        }
        int of = scan.is(j + 1, "of") || scan.is(j + 1, ",") ? 1 : 0;
        int year = scan.year(j + 1 + of);
        if (year > 0) {
            return Point.of(j + 2 + of, TimeKind.SEASON, Edtf.season(year, season));
        }
        int step = dates.step(j + 1 + of);
        if (step != Dates.NONE && scan.is(j + 2 + of, "year")) {
            Integer relative = clock.yearNumber(step);
            return Point.of(j + 3 + of, TimeKind.SEASON, relative == null ? null : Edtf.season(relative, season));
        }
        int before = scan.is(j - 1, "the") ? j - 2 : j - 1;
        boolean dated =
                scan.is(before, "in") || scan.is(before, "by") || scan.is(before, "until") || scan.is(before, "during");
        boolean noun = (!scan.is(j, "fall") && !scan.is(j, "spring")) || before < j - 1;
        return dated && noun && !scan.is(j + 1, "of")
                ? new Point(j + 1, TimeKind.SEASON, clock.season(season, false), clock.season(season, true))
                : null;
    }

    /** "last year", "this May", "next Tuesday", "next week", "this weekend", "the weekend". */
    private @Nullable Point stepped(int j) {
        if (scan.is(j, "weekend") && (scan.is(j - 1, "the") || scan.is(j - 1, "at"))) {
            return new Point(j + 1, TimeKind.EXACT, clock.latestWeekend(false), clock.weekend(0));
        }
        int step = dates.step(j);
        if (step == Dates.NONE) {
            return null;
        }
        int next = j + 1;
        String word = scan.word(next);
        Integer season = CalendarWords.SEASONS.get(word);
        if (season != null && !scan.is(j, "past")) {
            return Point.of(next + 1, TimeKind.SEASON, clock.season(season, step));
        }
        int month = dates.month(next);
        if (month > 0 && scan.day(next + 1) < 0) {
            return Point.of(next + 1, TimeKind.EXACT, clock.month(month, step));
        }
        DayOfWeek day = dates.dayOfWeek(next);
        if (day != null) {
            int end = scan.in(next + 1, CalendarWords.PARTS_OF_DAY) ? next + 2 : next + 1;
            return new Point(end, TimeKind.EXACT, clock.weekday(day, step, false), clock.weekday(day, step, true));
        }
        return scan.is(j, "following") || scan.is(j, "previous") || scan.is(j, "past") ? null : unit(next, step);
    }

    private @Nullable Point unit(int next, int step) {
        return switch (scan.word(next)) {
            case "week" -> week(next + 1, step);
            case "month" -> Point.of(next + 1, TimeKind.EXACT, clock.unit(ChronoUnit.MONTHS, step));
            case "year" -> Point.of(next + 1, TimeKind.EXACT, clock.unit(ChronoUnit.YEARS, step));
            case "decade" -> Point.of(next + 1, TimeKind.EXACT, clock.unit(ChronoUnit.DECADES, step));
            case "century" -> Point.of(next + 1, TimeKind.EXACT, clock.unit(ChronoUnit.CENTURIES, step));
            case "quarter" -> Point.of(next + 1, TimeKind.EXACT, clock.quarterAway(step));
            case "weekend" ->
                Point.of(next + 1, TimeKind.EXACT, step < 0 ? clock.latestWeekend(true) : clock.weekend(step));
            default -> null;
        };
    }

    /** "next week", with its day if one follows: "next week, on Tuesday". */
    private Point week(int next, int step) {
        int on = scan.is(next, ",") ? next + 1 : next;
        DayOfWeek day = scan.is(on, "on") ? dates.dayOfWeek(on + 1) : null;
        return day == null
                ? Point.of(next, TimeKind.EXACT, clock.unit(ChronoUnit.WEEKS, step))
                : Point.of(on + 2, TimeKind.EXACT, clock.weekdayOfWeek(day, step));
    }

    /** "the week before last", "the month after next". */
    private @Nullable Point beyond(int j) {
        ChronoUnit unit = CalendarWords.UNITS.get(scan.word(j));
        if (unit == null || scan.word(j).endsWith("s")) {
            return null;
        }
        if (scan.is(j + 1, "before") && scan.is(j + 2, "last")) {
            return Point.of(j + 3, TimeKind.EXACT, clock.unit(unit, -2));
        }
        return scan.is(j + 1, "after") && scan.is(j + 2, "next")
                ? Point.of(j + 3, TimeKind.EXACT, clock.unit(unit, 2))
                : null;
    }
}
