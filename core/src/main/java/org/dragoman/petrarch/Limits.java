package org.dragoman.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a code holds: {@code <900101}, {@code >20010120}, {@code 970101-061231}, both ends included. Years of
 * two digits from 30 on are of the last century.
 */
record Limits(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final Limits NONE = new Limits(null, null);

    private static final Pattern FORM = Pattern.compile("([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+)");
    private static final int TURN = 30;

    /** Reads them. @throws IllegalArgumentException saying what is wrong with them */
    static Limits of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" are no limits; write <900101, >900101 or 900101-951231");
        }
        if (form.group(1) != null) {
            LocalDate day = day(form.group(2));
            return form.group(1).equals("<") ? new Limits(null, day) : new Limits(day, null);
        }
        LocalDate from = day(form.group(3));
        LocalDate to = day(form.group(4));
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
        return new Limits(from, to);
    }

    private static LocalDate day(String digits) {
        try {
            int length = digits.length();
            if (length != 6 && length != 8) {
                throw new DateTimeException(digits);
            }
            int year = Integer.parseInt(digits.substring(0, length - 4));
            int full = length == 8 ? year : year >= TURN ? 1900 + year : 2000 + year;
            int month = Integer.parseInt(digits.substring(length - 4, length - 2));
            return LocalDate.of(full, month, Integer.parseInt(digits.substring(length - 2)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + digits + "\" is no day; write 20010120 or 010120", e);
        }
    }
}
