package org.dragoman.time;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counted units: "ten years ago", "within six months", "in the next five years", "for two days", "the day before".
 */
final class Counts {
    private static final Set<String> STRETCH = Set.of("in", "over", "during", "for", "through", "throughout", "across");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following", "upcoming");
    private static final Set<String> BEHIND = Set.of("past", "last", "previous", "preceding");

    private final Scan scan;
    private final Clock clock;

    Counts(Scan scan, Clock clock) {
        this.scan = scan;
        this.clock = clock;
    }

    /** Counted time at the piece, or null. */
    @Nullable
    Point read(int i) {
        if (scan.is(i, "within")) {
            return within(i);
        }
        if (scan.in(i, STRETCH)) {
            Point stretch = stretch(i, scan.is(i + 1, "the") || scan.is(i + 1, "these") ? i + 2 : i + 1);
            return stretch != null ? stretch : plain(i);
        }
        if (scan.is(i, "the") || scan.in(i, AHEAD) || scan.in(i, BEHIND)) {
            Point anchored = scan.is(i, "the") ? anchored(i) : null;
            return anchored != null ? anchored : stretch(i, scan.is(i, "the") ? i + 1 : i);
        }
        Point ago = ago(i);
        return ago != null ? ago : earlier(i);
    }

    /** A count and its unit. */
    private record Amount(int end, int count, ChronoUnit unit) {}

    /** "six months", "a year", "the next three years", "several weeks" (count -1). */
    private @Nullable Amount amount(int i) {
        Amount whole = whole(i);
        Amount half = half(i, whole);
        return half == null ? whole : half;
    }

    /** "half a century", "a year and a half", "two and a half years": in the next smaller unit. */
    private @Nullable Amount half(int i, @Nullable Amount whole) {
        if (scan.is(i, "half") && (scan.is(i + 1, "a") || scan.is(i + 1, "an"))) {
            ChronoUnit unit = CalendarWords.UNITS.get(scan.word(i + 2));
            return unit == null ? null : halves(i + 3, 1, unit);
        }
        if (whole != null && whole.count() > 0 && halfFollows(whole.end())) {
            return halves(whole.end() + 3, 2 * whole.count() + 1, whole.unit());
        }
        ChronoUnit unit = CalendarWords.UNITS.get(scan.word(i + 4));
        boolean counted = scan.number(i) > 0 && halfFollows(i + 1);
        return counted && unit != null ? halves(i + 5, 2 * scan.number(i) + 1, unit) : null;
    }

    private boolean halfFollows(int i) {
        return scan.is(i, "and") && scan.is(i + 1, "a") && scan.is(i + 2, "half");
    }

    private static @Nullable Amount halves(int end, int halves, ChronoUnit unit) {
        return switch (unit) {
            case CENTURIES -> new Amount(end, 5 * halves, ChronoUnit.DECADES);
            case DECADES -> new Amount(end, 5 * halves, ChronoUnit.YEARS);
            case YEARS -> new Amount(end, 6 * halves, ChronoUnit.MONTHS);
            case MONTHS -> new Amount(end, 2 * halves, ChronoUnit.WEEKS);
            case DAYS -> new Amount(end, 12 * halves, ChronoUnit.HOURS);
            default -> null;
        };
    }

    private @Nullable Amount whole(int i) {
        int j = i;
        if (scan.is(j, "more") || scan.is(j, "less") || scan.is(j, "fewer")) {
            if (!scan.is(j + 1, "than")) {
                return null;
            }
            j += 2;
        } else if (scan.is(j, "at") && (scan.is(j + 1, "least") || scan.is(j + 1, "most"))) {
            j += 2;
        } else if (scan.in(j, CalendarWords.ABOUT) && (scan.number(j + 1) > 0 || scan.is(j + 1, "a"))) {
            j++;
        }
        int count = -1;
        if (scan.is(j, "a") || scan.is(j, "an")) {
            if (scan.is(j + 1, "few") || scan.is(j + 1, "couple") || scan.is(j + 1, "number")) {
                j += scan.is(j + 2, "of") ? 3 : 2;
            } else {
                count = 1;
                j++;
            }
        } else if (scan.number(j) >= 0) {
            count = scan.number(j);
            j++;
        } else if (scan.in(j, CalendarWords.VAGUE_COUNTS)) {
            j++;
        } else if (!scan.word(j).endsWith("s")) {
            return null;
        }
        if (scan.is(j, "full") || scan.is(j, "calendar") || scan.is(j, "more")) {
            j++;
        }
        ChronoUnit unit = CalendarWords.UNITS.get(scan.word(j));
        if (unit != null && !(scan.is(j, "second") && count == 1)) {
            return new Amount(j + 1, count, unit);
        }
        return scan.is(j, "fortnight") ? new Amount(j + 1, 2 * Math.max(count, 1), ChronoUnit.WEEKS) : null;
    }

    /** "within six months", "within the next year", "within days", "within the year". */
    private @Nullable Point within(int i) {
        int j = scan.is(i + 1, "the") ? i + 2 : i + 1;
        j = scan.in(j, AHEAD) ? j + 1 : j;
        Amount amount = amount(j);
        if (amount != null) {
            return Point.of(amount.end(), TimeKind.WITHIN, clock.ahead(amount.unit(), amount.count()));
        }
        ChronoUnit unit = CalendarWords.UNITS.get(scan.word(scan.is(j, "this") ? j + 1 : j));
        if (unit == null) {
            return null;
        }
        int end = scan.is(j, "this") ? j + 2 : j + 1;
        String whole = clock.unit(unit, 0);
        String now = clock.day(0);
        boolean rest = (j == i + 2 && scan.is(i + 1, "the")) || scan.is(j, "this");
        if (!rest) {
            return Point.of(end, TimeKind.WITHIN, clock.ahead(unit, 1));
        }
        var last = whole == null ? null : Edtf.latest(whole);
        return Point.of(end, TimeKind.WITHIN, last == null || now == null ? null : Edtf.interval(now, Edtf.day(last)));
    }

    /** "in the next five years", "over the past decade", "in the coming weeks", "the next three years". */
    private @Nullable Point stretch(int i, int j) {
        boolean ahead = scan.in(j, AHEAD);
        boolean recent = scan.is(j, "recent");
        if (!ahead && !recent && !scan.in(j, BEHIND)) {
            return null;
        }
        Amount amount = amount(j + 1);
        ChronoUnit single = CalendarWords.UNITS.get(scan.word(j + 1));
        if (amount == null && single != null && scan.in(i, STRETCH) && j > i + 1) {
            amount = new Amount(j + 2, 1, single);
        }
        if (amount == null) {
            return null;
        }
        if (scan.is(i, "in") && amount.unit() == ChronoUnit.CENTURIES && amount.count() == 1 && !ahead) {
            return Point.of(amount.end(), TimeKind.EXACT, clock.unit(ChronoUnit.CENTURIES, -1));
        }
        if (recent) {
            return Point.none(amount.end(), TimeKind.RELATIVE);
        }
        return ahead
                ? Point.of(amount.end(), TimeKind.WITHIN, clock.ahead(amount.unit(), amount.count()))
                : Point.of(amount.end(), TimeKind.RANGE, clock.behind(amount.unit(), amount.count()));
    }

    /** "in five years", "in two weeks' time", "for two days". */
    private @Nullable Point plain(int i) {
        boolean in = scan.is(i, "in");
        if (!in && !scan.is(i, "for")) {
            return null;
        }
        Amount amount = amount(i + 1);
        if (amount == null || ends(amount.end())) {
            return null;
        }
        if (!in) {
            return Point.none(amount.end(), TimeKind.DURATION);
        }
        if (amount.count() < 0) {
            return null;
        }
        if (lookingBack(i)) {
            return Point.none(amount.end(), TimeKind.DURATION);
        }
        int end = amount.end();
        if ((scan.is(end, "'") || scan.is(end, "'s")) && scan.is(end + 1, "time")) {
            end += 2;
        }
        return new Point(end, TimeKind.WITHIN, null, clock.ahead(amount.unit(), amount.count()));
    }

    /** "the first time in 16 years", "the worst in a decade", "in almost 50 years". */
    private boolean lookingBack(int i) {
        boolean measured = scan.is(i - 1, "time")
                || scan.is(i - 1, "times")
                || scan.tag(i - 1).equals("JJS");
        return measured || scan.in(i + 1, CalendarWords.ABOUT) || scan.is(i + 1, "more") || scan.is(i + 1, "at");
    }

    private boolean ends(int i) {
        return scan.is(i, "ago") || scan.is(i, "earlier") || scan.is(i, "later");
    }

    /** "ten years ago", "more than a decade ago". */
    private @Nullable Point ago(int i) {
        Amount amount = amount(i);
        if (amount == null || !scan.is(amount.end(), "ago")) {
            return null;
        }
        if (scan.is(amount.end() + 1, "today") && amount.count() > 0) {
            return Point.of(amount.end() + 2, TimeKind.RELATIVE, clock.agoToday(amount.unit(), amount.count()));
        }
        String time = amount.count() < 0 ? null : clock.ago(amount.unit(), amount.count());
        return Point.of(amount.end() + 1, TimeKind.RELATIVE, time);
    }

    /** "a day earlier", "two weeks later", "a year before": counted from another time. */
    private @Nullable Point earlier(int i) {
        Amount amount = amount(i);
        if (amount == null) {
            return null;
        }
        int end = amount.end();
        boolean after = scan.is(end, "before") || scan.is(end, "after");
        boolean closed = scan.tag(end + 1).length() < 2 || scan.tag(end + 1).equals("''") || end + 1 >= scan.size();
        return scan.is(end, "earlier") || scan.is(end, "later") || (after && closed)
                ? Point.none(end + 1, TimeKind.RELATIVE)
                : null;
    }

    /** "the day before", "the following week", "the next day", "the same day", "the previous year". */
    private @Nullable Point anchored(int i) {
        boolean unit = CalendarWords.UNITS.containsKey(scan.word(i + 1)) && !scan.is(i + 1, "second");
        boolean beyond = scan.is(i + 3, "last") || scan.is(i + 3, "next");
        if (unit && !beyond && (scan.is(i + 2, "before") || scan.is(i + 2, "after") || scan.is(i + 2, "earlier"))) {
            return Point.none(i + 3, TimeKind.RELATIVE);
        }
        boolean shifted = scan.is(i + 1, "following") || scan.is(i + 1, "previous") || scan.is(i + 1, "same");
        boolean next = scan.is(i + 1, "next") && scan.is(i + 2, "day");
        boolean one = (CalendarWords.UNITS.containsKey(scan.word(i + 2))
                        && !scan.word(i + 2).endsWith("s"))
                || scan.in(i + 2, CalendarWords.PARTS_OF_DAY);
        return (shifted && one) || next ? Point.none(i + 3, TimeKind.RELATIVE) : null;
    }
}
