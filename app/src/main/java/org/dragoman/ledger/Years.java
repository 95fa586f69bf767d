package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.NumberWords;
import org.dragoman.time.PhraseTimes;
import org.dragoman.time.TimeKind;
import org.dragoman.time.TimeMention;

/** The years that words name. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d,-]|[.]\\d)");

    /** "begins": of what is to come where its day is. */
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:(?:begin|start|open|commence|resume|depart|arrive|end|close|make|enter|come|go|kick|host|hold|convene|meet|visit|play|run|receive|get|deliver|sail|ship|board)s?|launch(?:es)?|fl(?:y|ies)|takes? off)\\b");

    /** As far behind it as its day may stand. */
    private static final Pattern NEAR = Pattern.compile("^[^,;.]{0,80}");

    /** A day without a year is no farther ahead than this. */
    private static final int HALF_A_YEAR = 183;

    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private static final Pattern COMING =
            Pattern.compile("^[^,;.]{0,60}?\\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter)"
                    + "|tomorrow|(?:later )?this (?:coming )?(?:week|weekend|month)|later this year|shortly|soon"
                    + "|in (?:the )?(?:coming|next|few|a few|two|three|several) (?:\\w+ )?(?:days|weeks|months))\\b");

    private static final Pattern AGO =
            Pattern.compile("(?i)\\b(\\d{1,2}|" + String.join("|", NumberWords.UNTIL_TWENTY.keySet())
                    + ") (years?|decades?) (?:ago|earlier|before|back)\\b");

    private static final int TEN = 10;

    /** "on 3 May", "from 3 May", "from 3 to 5 May". */
    private static final Set<TimeKind> DAYS = Set.of(TimeKind.EXACT, TimeKind.SINCE, TimeKind.RANGE);

    private static final Pattern IN_YEAR = Pattern.compile(
            "^[^,;.]{0,60}?\\b(?:in|by|on|from|during|late|early|mid)\\b[^,;.]{0,16}?\\b((?:19|20)\\d\\d)\\b");

    /** "was to open in 2023", "should have been ready by spring 2023". */
    private static final Pattern WAS_TO = Pattern.compile(
            "(?i)\\b(?:(?:was|were|had been) (?:once |first |originally |supposed |meant |due |expected |scheduled |planned |set )*to|should have) \\w+"
                    + "[^,;]{0,80}?\\b(?:in|by|for|from|before|during|of) (?:the )?(?:[A-Za-z]+ (?:of )?){0,2}((?:19|20)\\d\\d)\\b");

    private Years() {}

    /** Whether words tell what was to be in a year that is over: "was to open in 2023", in a text of 2025. */
    static boolean over(String words, LocalDate day) {
        Matcher planned = WAS_TO.matcher(words);
        return planned.find() && Integer.parseInt(planned.group(1)) < day.getYear();
    }

    /**
     * Whether a word in the present tells of what is to come: "begins in 2027", "starts next month".
     *
     * @param verb the word
     * @param words the words from there on
     * @param day the day of the document
     */
    static boolean ahead(String verb, String words, String day) {
        if (!PRESENT.matcher(verb).lookingAt()) {
            return false;
        }
        Matcher year = IN_YEAR.matcher(words);
        return COMING.matcher(words).find()
                || year.find() && year.group(1).compareTo(day) > 0 && !day.startsWith(year.group(1))
                || month(words, LocalDate.parse(day));
    }

    /** "on October 28" in a text of September. */
    private static boolean month(String words, LocalDate day) {
        Matcher near = NEAR.matcher(words);
        if (!near.find() || !MONTH.matcher(near.group()).find()) {
            return false;
        }
        for (TimeMention time : PhraseTimes.read(near.group(), day)) {
            LocalDate from = time.future().earliest();
            boolean named =
                    DAYS.contains(time.kind()) && MONTH.matcher(time.text()).find();
            if (named && from != null && from.isAfter(day) && !from.isAfter(day.plusDays(HALF_A_YEAR))) {
                return true;
            }
        }
        return false;
    }

    /** The same of a clause. */
    static boolean ahead(String clause, LocalDate day) {
        Matcher present = PRESENT.matcher(clause);
        while (present.find()) {
            if (ahead(present.group(), clause.substring(present.start()), day.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words tell how many years ago something was, and that was well before a day: "ten years ago". */
    static boolean ago(String words, LocalDate told, LocalDate before) {
        Matcher ago = AGO.matcher(words);
        if (!ago.find()) {
            return false;
        }
        String number = ago.group(1).toLowerCase(Locale.ROOT);
        int years = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : NumberWords.UNTIL_TWENTY.getOrDefault(number, 0);
        int all = ago.group(2).startsWith("decade") ? TEN * years : years;
        return told.minusYears(all).plusYears(1).isBefore(before);
    }

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
