package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.time.PhraseTimes;
import org.dragoman.time.TimeKind;
import org.dragoman.time.TimeMention;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * When what a sentence tells of a matter happened.
 *
 * <p>Example: "the dam, agreed in 2015, has held water since June 3" in a document of 2021 gives {@code 2021-06-03}.
 */
final class FactDay {
    /** What stands before the day on which a word was given: "agreed in 2015", "promised at the summit last May". */
    private static final Pattern GIVEN =
            before("agreed|signed|promised|pledged|announced|proposed|planned|approved|granted"
                    + "|decided|requested|ordered|conceived|envisaged|mooted|awarded|won|due|expected|scheduled|set");

    /** The same of a beginning. */
    private static final Pattern BEGUN = before("begun|started|under way|under construction");

    private static final Set<String> GIVING = Set.of("agreed", "signed", "pledged", "ratified", "in-force");
    private static final Set<String> LATER = Set.of("completed", "progress");

    private static final Set<TimeKind> DAYS =
            EnumSet.of(TimeKind.EXACT, TimeKind.SEASON, TimeKind.RELATIVE, TimeKind.SINCE);

    private FactDay() {}

    /**
     * The day that a clause names for it, as EDTF; null where it names none.
     *
     * @param published the day of the document, from which "last Tuesday" is reckoned
     */
    static @Nullable String of(String clause, String relation, LocalDate published) {
        for (TimeMention time : PhraseTimes.read(clause, published)) {
            When past = time.past();
            LocalDate from = past.earliest();
            boolean day = DAYS.contains(time.kind()) && from != null && !from.isAfter(published);
            if (day && !ofAnother(clause.substring(0, time.span().start()), relation)) {
                return time.kind() == TimeKind.SINCE ? String.valueOf(from) : past.edtf();
            }
        }
        return null;
    }

    /** Whether the time behind some words is that of something else than what is told. */
    private static boolean ofAnother(String before, String relation) {
        return !GIVING.contains(relation) && GIVEN.matcher(before).find()
                || LATER.contains(relation) && BEGUN.matcher(before).find();
    }

    private static Pattern before(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b[^,;]{0,30}$");
    }
}
