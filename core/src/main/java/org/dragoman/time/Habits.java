package org.dragoman.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times without a date: "every year", "annually", "on Mondays", "soon", "as soon as possible". */
final class Habits {
    private static final Set<String> OFTEN =
            Set.of("annually", "yearly", "monthly", "weekly", "daily", "quarterly", "biennially", "biannually");
    private static final Set<String> SOON = Set.of("soon", "shortly", "promptly", "immediately");
    private static final Set<String> LINKS = Set.of("after", "before", "following", "as", "upon", "when", "once");

    private final Scan scan;

    Habits(Scan scan) {
        this.scan = scan;
    }

    /** Such words at the piece, or null. */
    @Nullable
    Point read(int i) {
        Point often = often(i);
        if (often != null) {
            return often;
        }
        int end = soon(i);
        return end > i ? Point.none(end, TimeKind.VAGUE_SOON) : null;
    }

    private @Nullable Point often(int i) {
        String word = scan.word(i);
        if (OFTEN.contains(word) && scan.tag(i).equals("RB")) {
            return Point.none(i + 1, TimeKind.RECURRING);
        }
        if (word.equals("every") || word.equals("each")) {
            int j = scan.is(i + 1, "other") || scan.number(i + 1) > 0 || scan.is(i + 1, "few") ? i + 2 : i + 1;
            return repeated(j) ? Point.none(j + 1, TimeKind.RECURRING) : null;
        }
        if (word.equals("once") || word.equals("twice")) {
            int j = scan.is(i + 1, "a") || scan.is(i + 1, "every") || scan.is(i + 1, "per") ? i + 2 : i;
            return j > i && repeated(j) ? Point.none(j + 1, TimeKind.RECURRING) : null;
        }
        if (word.equals("per") && repeated(i + 1)) {
            return Point.none(i + 2, TimeKind.RECURRING);
        }
        boolean plural = word.endsWith("days") && CalendarWords.DAYS.containsKey(word.substring(0, word.length() - 1));
        return plural && scan.capital(i) ? Point.none(i + 1, TimeKind.RECURRING) : null;
    }

    private boolean repeated(int j) {
        String word = scan.word(j);
        return (CalendarWords.UNITS.containsKey(word) && !word.startsWith("second"))
                || CalendarWords.DAYS.containsKey(word)
                || CalendarWords.MONTHS.containsKey(word)
                || CalendarWords.SEASONS.containsKey(word)
                || word.equals("fortnight")
                || word.equals("quarter");
    }

    /** The piece after words for "before long", or i. */
    private int soon(int i) {
        String word = scan.word(i);
        if (SOON.contains(word)) {
            boolean measured = scan.is(i - 1, "as") || scan.is(i - 1, "how") || scan.is(i - 1, "too");
            boolean linked = scan.in(i + 1, LINKS) || scan.is(i + 1, "-");
            return measured || linked || scan.verb(i) ? i : i + 1;
        }
        return switch (word) {
            case "as" -> asSoon(i);
            case "at" -> at(i);
            case "in" -> inFuture(i);
            case "without" -> {
                int delay = scan.is(i + 1, "further") || scan.is(i + 1, "any") ? i + 2 : i + 1;
                yield scan.is(delay, "delay") ? delay + 1 : i;
            }
            default -> i;
        };
    }

    /** "as soon as possible". */
    private int asSoon(int i) {
        boolean possible = scan.is(i + 3, "possible") || scan.is(i + 3, "practicable") || scan.is(i + 3, "feasible");
        boolean early = scan.in(i + 1, SOON) || scan.is(i + 1, "early");
        return early && scan.is(i + 2, "as") && possible ? i + 4 : i;
    }

    /** "in the near future", "in due course". */
    private int inFuture(int i) {
        if (scan.is(i + 1, "due") && scan.is(i + 2, "course")) {
            return i + 3;
        }
        int j = scan.is(i + 1, "the") ? i + 2 : i + 1;
        boolean near = scan.is(j, "near") || scan.is(j, "nearest") || scan.is(j, "foreseeable");
        return near && scan.is(j + 1, "future") ? j + 2 : i;
    }

    /** "at the earliest", "at the earliest opportunity", "at an early date". */
    private int at(int i) {
        if (scan.is(i + 1, "the") && scan.is(i + 2, "earliest")) {
            boolean noun = scan.is(i + 3, "possible") || scan.tag(i + 3).equals("NN");
            int end = noun ? scan.is(i + 3, "possible") ? i + 5 : i + 4 : i + 3;
            return Math.min(end, scan.size());
        }
        return scan.is(i + 1, "an") && scan.is(i + 2, "early") && scan.is(i + 3, "date") ? i + 4 : i;
    }
}
