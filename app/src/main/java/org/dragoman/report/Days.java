package org.dragoman.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and spans of time in English. Example: {@code Days.shown("2025-23")} is {@code autumn 2025}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern A_SEASON = Pattern.compile("\\d{4}-2[1-4]");
    private static final Pattern A_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern A_DECADE = Pattern.compile("\\d{3}X");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private Days() {}

    /** A day: {@code 17 June 2025}. */
    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * An EDTF date: {@code 2025-06} is {@code June 2025}, {@code 2025-23} is {@code autumn 2025}, {@code 2024/2026} is
     * {@code between 2024 and 2026}. One of another form stays as it is.
     */
    static String text(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            return to.equals("..")
                    ? "from " + text(from) + " on"
                    : from.equals("..") ? "up to " + text(to) : "between " + text(from) + " and " + text(to);
        }
        if (A_DAY.matcher(edtf).matches()) {
            return text(LocalDate.parse(edtf));
        }
        if (A_SEASON.matcher(edtf).matches()) {
            return SEASONS.get(edtf.charAt(6) - '1') + " " + edtf.substring(0, 4);
        }
        if (A_MONTH.matcher(edtf).matches()) {
            return MONTH.format(YearMonth.parse(edtf));
        }
        return A_DECADE.matcher(edtf).matches() ? "the " + edtf.substring(0, 3) + "0s" : edtf;
    }

    /** An EDTF date among days that are written as they are: {@code 2025-06-17} stays, all else is in words. */
    public static String shown(String edtf) {
        return A_DAY.matcher(edtf).matches() ? edtf : text(edtf);
    }

    /** Whole years and months between two days: {@code 2 years and 1 month}, {@code 5 months}, {@code 12 days}. */
    static String between(LocalDate from, LocalDate to) {
        Period period = Period.between(from, to);
        if (period.toTotalMonths() == 0) {
            return counted(ChronoUnit.DAYS.between(from, to), "day");
        }
        String years = period.getYears() == 0 ? "" : counted(period.getYears(), "year");
        String months = period.getMonths() == 0 ? "" : counted(period.getMonths(), "month");
        return years + (years.isEmpty() || months.isEmpty() ? "" : " and ") + months;
    }

    /** {@code 1 day}, {@code 2 days}; {@code 3 entries}. */
    static String counted(long count, String what) {
        String many =
                what.endsWith("y") && !what.endsWith("ay") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return count + " " + (count == 1 ? what : many);
    }
}
