package org.dragoman.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the remark at a table's head that says up to when it was kept. */
final class KnownTo {
    private static final String REMARK = "# known to:";

    private KnownTo() {}

    /**
     * The day, the last of the month where only a month is said; null where the text has no such remark before its first
     * row.
     *
     * @throws LexiconException if it says no date
     */
    static @Nullable LocalDate read(String name, String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.startsWith("#")) {
                return null;
            }
            if (line.startsWith(REMARK)) {
                return day(name, number, line.substring(REMARK.length()).strip());
            }
        }
        return null;
    }

    private static LocalDate day(String name, int line, String stated) {
        try {
            return stated.length() == 7 ? YearMonth.parse(stated).atEndOfMonth() : LocalDate.parse(stated);
        } catch (DateTimeException e) {
            throw new LexiconException(name, line, "\"" + stated + "\" is no date; write # known to: 2025-11");
        }
    }
}
