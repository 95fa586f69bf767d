package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that words name. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d,-]|[.]\\d)");

    /** "begins": of what is to come where its day is. */
    private static final Pattern PRESENT = Pattern.compile("(?:begins|starts|opens|launches|commences)\\b");

    private static final Pattern COMING =
            Pattern.compile("^[^,;.]{0,60}?\\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter)"
                    + "|tomorrow|(?:later )?this (?:coming )?(?:week|weekend|month)|later this year|shortly|soon"
                    + "|in (?:the )?(?:coming|next|few|a few|two|three|several) (?:\\w+ )?(?:days|weeks|months))\\b");

    private static final Pattern IN_YEAR = Pattern.compile(
            "^[^,;.]{0,60}?\\b(?:in|by|on|from|during|late|early|mid)\\b[^,;.]{0,16}?\\b((?:19|20)\\d\\d)\\b");

    private Years() {}

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
                || year.find() && year.group(1).compareTo(day) > 0 && !day.startsWith(year.group(1));
    }

    /** The same of a clause. */
    static boolean ahead(String clause, LocalDate day) {
        Matcher present = PRESENT.matcher(clause);
        return present.find() && ahead(present.group(), clause.substring(present.start()), day.toString());
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
