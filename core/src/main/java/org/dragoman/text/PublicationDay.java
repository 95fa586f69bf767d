package org.dragoman.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day a source states as its date of publication, in the forms that are in use.
 *
 * <p>Examples: {@code 2025-06-17}, {@code 20250617}, {@code 2025-06-17T23:30:00-05:00}, {@code Tue, 17 Jun 2025
 * 08:30:00 GMT}, {@code 17 June 2025} and {@code June 17, 2025} all give the day 2025-06-17: it is the day as written,
 * not the day it then was in Greenwich. {@code 17/06/2025} gives nothing, since half the world would read it otherwise.
 */
public final class PublicationDay {
    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final String CLOCK = "(?:[T ,]+\\d{1,2}:\\d{2}.{0,40})?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + CLOCK);
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4}.{0,40})?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}{3,9}\\.?, ?)?(\\d{1,2}) " + MONTH + ",? (\\d{4})" + CLOCK);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}{3,9}\\.?, ?)?" + MONTH + " (\\d{1,2}),? (\\d{4})" + CLOCK);

    private PublicationDay() {}

    /** The day, or null if the text is none of the known forms or no day of the calendar. */
    public static @Nullable LocalDate parse(String stated) {
        String text = stated.strip();
        Matcher numbers = ISO.matcher(text);
        if (numbers.matches() || numbers.usePattern(BASIC).matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        Matcher words = DAY_FIRST.matcher(text);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        words.usePattern(MONTH_FIRST);
        return words.matches() ? day(words.group(3), month(words.group(1)), words.group(2)) : null;
    }

    private static int month(String name) {
        String written = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.ROOT);
            if (full.equals(written)
                    || full.substring(0, 3).equals(written)
                    || (written.equals("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
