package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing of the part of EDTF that Dragoman uses.
 *
 * <p>Example: {@code Edtf.latest("2025-24")} is 2026-02-28.
 */
final class Edtf {
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    private Edtf() {}

    static String year(int year) {
        return pad(year, 4);
    }

    static String month(int year, int month) {
        return pad(year, 4) + '-' + pad(month, 2);
    }

    static String month(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    /** A season: 21 spring, 22 summer, 23 autumn, 24 winter. */
    static String season(int year, int season) {
        return month(year, season);
    }

    static String interval(String from, String to) {
        return from + '/' + to;
    }

    /** The value's first part, open to the end: {@code 2013/..}. */
    static @Nullable String onwards(@Nullable String edtf) {
        return edtf == null ? null : from(edtf) + "/..";
    }

    /** The first part of an interval; any other value itself. */
    static String from(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    /** The second part of an interval; any other value itself. */
    static String to(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    static boolean valid(String edtf) {
        String from = from(edtf);
        String to = to(edtf);
        boolean interval = edtf.indexOf('/') >= 0;
        return ((interval && from.equals("..")) || bound(from, true) != null)
                && ((interval && to.equals("..")) || bound(to, false) != null)
                && !(from.equals("..") && to.equals(".."));
    }

    static @Nullable LocalDate earliest(String edtf) {
        return bound(from(edtf), true);
    }

    static @Nullable LocalDate latest(String edtf) {
        return bound(to(edtf), false);
    }

    /** The first or last day of a value without a slash; null if it is open or none. */
    private static @Nullable LocalDate bound(String value, boolean first) {
        String text = value.endsWith("~") || value.endsWith("?") ? value.substring(0, value.length() - 1) : value;
        if (text.length() < 4 || text.equals("..")) {
            return null;
        }
        try {
            if (text.length() == 4) {
                return year(text, first);
            }
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            if (year < 0 || month < 0 || text.charAt(4) != '-') {
                return null;
            }
            if (text.length() == 7) {
                return month(year, month, first);
            }
            int day = text.length() == 10 && text.charAt(7) == '-' ? digits(text, 8, 10) : -1;
            return day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate year(String text, boolean first) {
        int known = text.indexOf('X');
        if (known < 0) {
            int year = digits(text, 0, 4);
            return year < 0 ? null : first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        int head = digits(text, 0, known);
        int width = 1;
        for (int i = known; i < 4; i++) {
            if (text.charAt(i) != 'X') {
                return null;
            }
            width *= 10;
        }
        return head < 0
                ? null
                : first ? LocalDate.of(head * width, 1, 1) : LocalDate.of(head * width + width - 1, 12, 31);
    }

    private static LocalDate month(int year, int month, boolean first) {
        if (month >= SPRING && month <= WINTER) {
            YearMonth start = YearMonth.of(year, 3 * (month - SPRING + 1));
            return first ? start.atDay(1) : start.plusMonths(2).atEndOfMonth();
        }
        YearMonth whole = YearMonth.of(year, month);
        return first ? whole.atDay(1) : whole.atEndOfMonth();
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = i < text.length() ? text.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return end > start ? number : -1;
    }

    private static String pad(int number, int width) {
        StringBuilder text = new StringBuilder(Integer.toString(number));
        while (text.length() < width) {
            text.insert(0, '0');
        }
        return text.toString();
    }
}
