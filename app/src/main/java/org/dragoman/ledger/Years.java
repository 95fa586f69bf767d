package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that words name. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d,-]|[.]\\d)");

    private Years() {}

    /** Whether words name years, all of them earlier than that of a day: "which began in 2007". */
    static boolean before(String words, LocalDate day) {
        Matcher year = YEAR.matcher(words);
        boolean any = false;
        while (year.find()) {
            any = true;
            if (Integer.parseInt(year.group()) >= day.getYear()) {
                return false;
            }
        }
        return any;
    }
}
