package org.dragoman.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times with a preposition that makes their kind: "by September", "since 2013", "from May 3 to 5", "2015-2020". */
final class Limits {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-");

    private final Scan scan;
    private final Clock clock;
    private final Dates dates;
    private final Periods periods;

    Limits(Scan scan, Clock clock, Dates dates, Periods periods) {
        this.scan = scan;
        this.clock = clock;
        this.dates = dates;
        this.periods = periods;
    }

    /** A limited time, or a date or stretch without preposition, at the piece; null if there is none. */
    @Nullable
    Point read(int i) {
        return switch (scan.word(i)) {
            case "by", "until", "till", "before" -> by(i + 1);
            case "no", "not" -> scan.is(i + 1, "later") && scan.is(i + 2, "than") ? by(i + 3) : null;
            case "prior" -> scan.is(i + 1, "to") ? by(i + 2) : null;
            case "since" -> since(i + 1);
            case "from" -> from(i + 1);
            case "starting", "beginning", "effective" ->
                since(scan.is(i + 1, "on") || scan.is(i + 1, "from") || scan.is(i + 1, "in") ? i + 2 : i + 1);
            case "between" -> between(i + 1);
            case "on" -> eve(i);
            default -> open(i);
        };
    }

    /** A date or stretch, with a second end if one follows. */
    private @Nullable Point open(int i) {
        Point first = base(i, scan.year(i) > 0 && scan.is(i + 1, "-") && scan.year(i + 2) > 0);
        if (first == null || first.kind() == TimeKind.RANGE) {
            return first;
        }
        boolean years = scan.year(first.end() - 1) > 0 && scan.year(first.end() + 1) > 0;
        boolean named = !scan.is(first.end(), "to") || years || dates.month(i) > 0 || dates.dayOfWeek(i) != null;
        Point second = scan.in(first.end(), TO) && named ? second(first.end() + 1, years) : null;
        return second == null ? first : range(first, second);
    }

    private @Nullable Point second(int i, boolean years) {
        if (scan.word(i - 1).equals("-") && scan.year(i) < 0 && scan.day(i) > 0 && scan.year(i - 2) > 0) {
            int year = scan.year(i - 2) / 100 * 100 + scan.number(i);
            return Point.of(i + 1, TimeKind.EXACT, Edtf.year(year));
        }
        if (scan.year(i - 2) > 0 && scan.word(i).length() == 2 && scan.number(i) > 12 && scan.is(i - 1, "-")) {
            return Point.of(i + 1, TimeKind.EXACT, Edtf.year(scan.year(i - 2) / 100 * 100 + scan.number(i)));
        }
        return base(i, years || scan.in(i - 1, TO));
    }

    private @Nullable Point base(int i, boolean licensed) {
        Point date = dates.read(i);
        return date != null ? date : periods.read(i, licensed);
    }

    private @Nullable Point by(int i) {
        int j = scan.is(i, "no") && scan.is(i + 1, "later") && scan.is(i + 2, "than") ? i + 3 : i;
        Point point = base(j, true);
        if (point == null) {
            point = scan.is(j, "the") ? null : dates.monthFirst(j, true);
        }
        if (point == null) {
            return null;
        }
        String future = closed(j, point.future());
        String past = pluperfect() ? closed(j, point.past()) : future;
        return new Point(point.end(), TimeKind.BY, past, future);
    }

    /** "by the end of June" names the last day, "at the end of June" does not. */
    private @Nullable String closed(int j, @Nullable String edtf) {
        int k = scan.is(j, "the") ? j + 1 : j;
        boolean end = scan.is(k, "end") || scan.is(k, "close") || (scan.is(k + 2, "end") && !scan.is(k, "the"));
        LocalDate last = end && edtf != null ? Edtf.latest(edtf) : null;
        return last == null ? edtf : Edtf.day(last);
    }

    /** Whether the sentence tells of what had happened by then. */
    private boolean pluperfect() {
        for (int i = 0; i < scan.size(); i++) {
            if (scan.is(i, "had")
                    && (scan.tag(i + 1).equals("VBN") || scan.tag(i + 2).equals("VBN"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Point since(int i) {
        Point point = base(i, true);
        return point == null
                ? null
                : new Point(point.end(), TimeKind.SINCE, Edtf.onwards(point.past()), Edtf.onwards(point.future()));
    }

    /** "from May 3 to June 5", "from now until 2030", "from 2026". */
    private @Nullable Point from(int i) {
        boolean now = scan.is(i, "now");
        Point first = now ? Point.of(i + 1, TimeKind.EXACT, clock.day(0)) : base(i, true);
        if (first == null) {
            return null;
        }
        if (first.kind() == TimeKind.RANGE) {
            return first;
        }
        Point second = scan.in(first.end(), TO) ? second(first.end() + 1, true) : null;
        if (second != null) {
            return range(first, second);
        }
        int end = first.end();
        end += (scan.is(end, "on") && !now) || scan.is(end, "onward") || scan.is(end, "onwards") ? 1 : 0;
        return now ? null : new Point(end, TimeKind.SINCE, Edtf.onwards(first.past()), Edtf.onwards(first.future()));
    }

    private @Nullable Point between(int i) {
        Point first = base(i, true);
        if (first == null) {
            return null;
        }
        if (first.kind() == TimeKind.RANGE) {
            return first;
        }
        Point second = scan.is(first.end(), "and") ? base(first.end() + 1, true) : null;
        return second == null ? null : range(first, second);
    }

    private static Point range(Point first, Point second) {
        String past = span(first.past(), second.past(), second.future());
        String future = span(first.future(), second.future(), null);
        return new Point(second.end(), TimeKind.RANGE, past, future);
    }

    /** From one to the other; where they would run backwards, to the alternative or with the second's year. */
    private static @Nullable String span(@Nullable String from, @Nullable String to, @Nullable String other) {
        if (from == null || to == null) {
            return null;
        }
        String first = Edtf.from(from);
        String last = Edtf.to(to);
        if (first.length() > 4 && last.length() > 4 && backwards(first, last)) {
            if (sameWeek(last, first)) {
                return other == null ? Edtf.interval(first, weeks(last, 1)) : Edtf.interval(weeks(first, -1), last);
            }
            if (other != null && !backwards(first, Edtf.to(other))) {
                last = Edtf.to(other);
            } else {
                String moved = last.substring(0, 4) + first.substring(4);
                first = backwards(moved, last)
                        ? Edtf.year(Integer.parseInt(last.substring(0, 4)) - 1) + first.substring(4)
                        : moved;
            }
        }
        return Edtf.valid(first) && Edtf.valid(last) ? Edtf.interval(first, last) : null;
    }

    /** Whether the two are days less than a week apart, as weekdays are: "from Monday to Wednesday". */
    private static boolean sameWeek(String earlier, String later) {
        return earlier.length() == 10
                && later.length() == 10
                && LocalDate.parse(later).isBefore(LocalDate.parse(earlier).plusWeeks(1));
    }

    private static String weeks(String day, int weeks) {
        return Edtf.day(LocalDate.parse(day).plusWeeks(weeks));
    }

    private static boolean backwards(String first, String last) {
        LocalDate start = Edtf.earliest(first);
        LocalDate end = Edtf.latest(last);
        return start != null && end != null && end.isBefore(start);
    }

    /** "on the eve of May 1": the day before; of an event: not to be worked out. */
    private @Nullable Point eve(int i) {
        if (!scan.is(i + 1, "the") || !scan.is(i + 2, "eve") || !scan.is(i + 3, "of")) {
            return scan.is(i + 1, "or") && scan.is(i + 2, "before") ? by(i + 3) : null;
        }
        Point day = dates.read(i + 4);
        return day == null
                ? Point.none(i + 3, TimeKind.RELATIVE)
                : new Point(day.end(), TimeKind.RELATIVE, before(day.past()), before(day.future()));
    }

    private static @Nullable String before(@Nullable String edtf) {
        LocalDate day = edtf == null ? null : Edtf.earliest(edtf);
        return day == null ? null : Edtf.day(day.minusDays(1));
    }
}
