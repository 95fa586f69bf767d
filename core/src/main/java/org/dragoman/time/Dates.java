package org.dragoman.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days and months by name or number: "Tuesday", "Sept. 10, 2025", "10 September", "2025-09-10".
 */
final class Dates {
    /** Words after which a bare month is a date. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "by",
            "since",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "of",
            "for",
            "last",
            "this",
            "next",
            "late",
            "early",
            "mid",
            "-",
            "through",
            "between",
            "around",
            "late-",
            "throughout",
            "starting",
            "beginning",
            "and",
            "to",
            "end");

    private static final Set<String> BEFORE_UNSURE_MONTH =
            Set.of("in", "by", "since", "until", "till", "last", "this", "next", "late", "early", "mid", "-", "during");

    private final Scan scan;
    private final Clock clock;
    private final MonthDays days;
    private final NamedDays named;

    Dates(Scan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
        this.days = new MonthDays(clock);
        this.named = new NamedDays(scan, clock, days);
    }

    /** A day, or a month that is clearly a date, at the piece; null if there is none. */
    @Nullable
    Point read(int i) {
        String word = scan.word(i);
        if (word.isEmpty()) {
            return null;
        }
        char head = word.charAt(0);
        if (head >= '0' && head <= '9') {
            Point iso = iso(i);
            return iso != null ? iso : dayFirst(i);
        }
        Point found = named.holiday(i);
        if (found == null) {
            found = monthFirst(i, false);
        }
        if (found == null) {
            found = weekday(i);
        }
        return found != null ? found : word.equals("the") ? ofMonth(i) : named.deictic(i);
    }

    /** The month's number where a month is named, else 0. */
    int month(int i) {
        if (!scan.capital(i)) {
            return 0;
        }
        String word = scan.word(i);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        Integer month = CalendarWords.MONTHS.get(plain);
        if (month == null) {
            return 0;
        }
        boolean numbered = scan.day(i + 1) > 0 || scan.year(i + 1) > 0 || scan.day(i - 1) > 0;
        if (CalendarWords.SHORT_MONTHS.contains(plain)) {
            boolean point = word.length() > plain.length() || scan.is(i + 1, ".");
            return point || numbered ? month : 0;
        }
        if (CalendarWords.UNSURE_MONTHS.contains(plain) && (!scan.proper(i) || scan.verb(i + 1)) && !numbered) {
            return 0;
        }
        boolean named = (scan.proper(i + 1) && !calendar(i + 1)) || (scan.proper(i - 1) && !calendar(i - 1));
        return named && !numbered && clashes(plain, i) ? 0 : month;
    }

    /** Whether the neighbours make a month that is also a name a person's: "Theresa May", "June Smith". */
    private boolean clashes(String month, int i) {
        return CalendarWords.UNSURE_MONTHS.contains(month)
                || ((month.equals("april") || month.equals("june")) && scan.proper(i + 1))
                || scan.is(i - 1, "black");
    }

    private boolean calendar(int i) {
        String word = scan.word(i);
        return CalendarWords.DAYS.containsKey(word)
                || CalendarWords.MONTHS.containsKey(word)
                || CalendarWords.MONTHS.containsKey(word.replace(".", ""));
    }

    /** "September 10, 2025", "September 10-12", "September 2025", "September last year", "September". */
    @Nullable
    Point monthFirst(int i, boolean licensed) {
        int month = month(i);
        if (month == 0) {
            return null;
        }
        int at = scan.is(i + 1, ".") && scan.number(i + 2) > 0 ? i + 2 : i + 1;
        int day = scan.day(at);
        return day > 0 ? withDay(i, month, day, at + 1) : monthAlone(i, month, at, licensed);
    }

    private Point withDay(int start, int month, int day, int at) {
        int next = at;
        int last = day;
        int other = scan.day(next + 1);
        boolean joined = scan.is(next, "-") || scan.is(next, "to") || scan.is(next, "and") || scan.is(next, "through");
        if (joined && other > day && month(next + 2) == 0 && !scan.tag(next + 2).startsWith("NNS")) {
            last = other;
            next += 2;
        }
        int comma = scan.is(next, ",") ? 1 : 0;
        int year = scan.year(next + comma);
        if (year > 0) {
            return MonthDays.of(next + comma + 1, year, month, day, last);
        }
        int of = scan.is(next, "of") ? 1 : 0;
        int step = step(next + of);
        if (step != NONE && scan.is(next + of + 1, "year")) {
            Integer relative = clock.yearNumber(step);
            return relative == null
                    ? Point.none(next + of + 2, TimeKind.EXACT)
                    : MonthDays.of(next + of + 2, relative, month, day, last);
        }
        String notorious = named.notorious(start, month, day, next);
        if (notorious != null) {
            return Point.of(next, TimeKind.EXACT, notorious);
        }
        return days.yearless(next, month, day, last);
    }

    private @Nullable Point monthAlone(int i, int month, int at, boolean licensed) {
        int comma = scan.is(at, ",") || scan.is(at, "of") ? 1 : 0;
        int year = scan.year(at + comma);
        if (year > 0) {
            return Point.of(at + comma + 1, TimeKind.EXACT, Edtf.month(year, month));
        }
        int of = scan.is(at, "of") ? 1 : 0;
        int step = step(at + of);
        if (step != NONE && scan.is(at + of + 1, "year")) {
            Integer relative = clock.yearNumber(step);
            return Point.of(at + of + 2, TimeKind.EXACT, relative == null ? null : Edtf.month(relative, month));
        }
        boolean unsure = CalendarWords.UNSURE_MONTHS.contains(scan.word(i));
        if (unsure && (personNamed(i) || scan.is(i + 1, "'s"))) {
            return null;
        }
        if (!licensed && !scan.in(i - 1, unsure ? BEFORE_UNSURE_MONTH : BEFORE_MONTH)) {
            return null;
        }
        return new Point(at, TimeKind.EXACT, clock.month(month, false), clock.month(month, true));
    }

    /** Whether the sentence has somebody of that name: "Theresa May … by May". */
    private boolean personNamed(int i) {
        String name = scan.word(i);
        for (int k = 1; k < scan.size(); k++) {
            boolean titled = scan.proper(k - 1) && !calendar(k - 1);
            if (k != i && scan.is(k, name) && scan.proper(k) && titled && scan.day(k + 1) < 0 && scan.year(k + 1) < 0) {
                return true;
            }
        }
        return false;
    }

    /** "10 September 2025", "3-5 May", "the 10th of September". */
    private @Nullable Point dayFirst(int i) {
        int day = scan.day(i);
        if (day < 0 || scan.is(i - 1, "$")) {
            return null;
        }
        int next = i + 1;
        int last = day;
        boolean joined = scan.is(next, "-") || scan.is(next, "to") || scan.is(next, "and");
        if (joined && scan.day(next + 1) > day) {
            last = scan.day(next + 1);
            next += 2;
        }
        if (scan.is(next, "of")) {
            next++;
        }
        int month = month(next);
        if (month == 0) {
            return null;
        }
        next++;
        int comma = scan.is(next, ",") ? 1 : 0;
        int year = scan.year(next + comma);
        if (year > 0) {
            return MonthDays.of(next + comma + 1, year, month, day, last);
        }
        int of = scan.is(next, "of") ? 1 : 0;
        int step = step(next + of);
        Integer relative = step != NONE && scan.is(next + of + 1, "year") ? clock.yearNumber(step) : null;
        return relative != null
                ? MonthDays.of(next + of + 2, relative, month, day, last)
                : days.yearless(next, month, day, last);
    }

    /** "the 10th of September"; otherwise a day by name. */
    private @Nullable Point ofMonth(int i) {
        boolean numbered = scan.day(i + 1) > 0 && scan.is(i + 2, "of");
        return numbered ? dayFirst(i + 1) : named.deictic(i);
    }

    private @Nullable Point iso(int i) {
        String word = scan.word(i);
        boolean shaped =
                ((word.length() == 10 && word.charAt(7) == '-') || word.length() == 7) && word.charAt(4) == '-';
        if (word.equals("9/11")) {
            return Point.of(i + 1, TimeKind.EXACT, "2001-09-11");
        }
        return shaped && Edtf.valid(word) ? Point.of(i + 1, TimeKind.EXACT, word) : null;
    }

    private @Nullable Point weekday(int i) {
        DayOfWeek day = dayOfWeek(i);
        if (day == null) {
            return null;
        }
        int next = scan.is(i + 1, ".") && CalendarWords.SHORT_DAYS.containsKey(scan.word(i) + '.') ? i + 2 : i + 1;
        int after = scan.is(next, ",") ? next + 1 : next;
        Point date = scan.day(after) > 0 ? dayFirst(after) : month(after) > 0 ? monthFirst(after, false) : null;
        if (date != null && date.kind() == TimeKind.EXACT && (scan.day(after) > 0 || scan.day(after + 1) > 0)) {
            return MonthDays.onA(day, date);
        }
        if (scan.in(next, CalendarWords.PARTS_OF_DAY)) {
            next++;
        }
        if (scan.is(next, "before") && scan.is(next + 1, "last")) {
            return Point.of(next + 2, TimeKind.EXACT, clock.weekdayBeyond(day, -1));
        }
        if (scan.is(next, "after") && scan.is(next + 1, "next")) {
            return Point.of(next + 2, TimeKind.EXACT, clock.weekdayBeyond(day, 1));
        }
        int of = scan.is(next, "of") ? 1 : 0;
        int step = step(next + of);
        if (step != NONE && scan.is(next + of + 1, "week")) {
            return Point.of(next + of + 2, TimeKind.EXACT, clock.weekdayOfWeek(day, step));
        }
        return new Point(next, TimeKind.EXACT, clock.weekday(day, false), clock.weekday(day, true));
    }

    /** The weekday named at the piece, or null. */
    @Nullable
    DayOfWeek dayOfWeek(int i) {
        if (!scan.capital(i)) {
            return null;
        }
        String word = scan.word(i);
        DayOfWeek day = CalendarWords.DAYS.get(word);
        if (day != null) {
            boolean other = scan.in(i - 1, CalendarWords.NAMED_DAYS) || scan.in(i + 1, CalendarWords.NEWSPAPERS);
            return other ? null : day;
        }
        DayOfWeek shortened = CalendarWords.SHORT_DAYS.get(word.endsWith(".") ? word : word + '.');
        boolean point = word.endsWith(".") || scan.is(i + 1, ".");
        int after = scan.is(i + 1, ",") || scan.is(i + 1, ".") ? i + 2 : i + 1;
        boolean dated = month(after) > 0 || month(after + 1) > 0;
        boolean word3 = word.startsWith("sun") || word.startsWith("sat") || word.startsWith("wed");
        return shortened != null && (dated || (point && !word3)) ? shortened : null;
    }

    /** No "last", "this" or "next". */
    static final int NONE = Integer.MIN_VALUE;

    /** -1 for "last" and its like, 0 for "this", 1 for "next", {@link #NONE} for any other word. */
    int step(int i) {
        return switch (scan.word(i)) {
            case "last", "previous", "past" -> -1;
            case "this", "current" -> 0;
            case "next", "coming", "upcoming", "following" -> 1;
            default -> NONE;
        };
    }
}
