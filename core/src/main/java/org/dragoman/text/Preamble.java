package org.dragoman.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a body and is no text: a byte-order mark, blanks, and the words {@code date 2025-06-17}.
 *
 * <p>Example: of {@code "date 2025-06-17 Xi met Rahmon."} the end is 16 and the day 2025-06-17. Where the date is no
 * day of the calendar the words stay text.
 *
 * @param end the first unit of the body
 * @param published the day they state
 */
record Preamble(int end, @Nullable LocalDate published) {
    /** No preamble is longer; it keeps the search short in a long text. */
    private static final int REACH = 400;

    private static final Pattern ISO_DATE = Pattern.compile(
            "(?:date|published)(?:[ \\t\\u00A0]*[:=])?[ \\t\\u00A0]*"
                    + "(\\d{4}-\\d{2}-\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_DATE = Pattern.compile(
            "(?:date|published)[ \\t]*:[ \\t]*([^\\r\\n]{6,60}?)[ \\t]*(?=[\\r\\n]|\\z)", Pattern.CASE_INSENSITIVE);

    static Preamble of(String text) {
        int start = skip(text, 0);
        String head = text.substring(start, Math.min(text.length(), start + REACH));
        for (Pattern pattern : new Pattern[] {ISO_DATE, WRITTEN_DATE}) {
            Matcher words = pattern.matcher(head);
            if (words.lookingAt()) {
                LocalDate day = PublicationDay.parse(words.group(1));
                if (day != null) {
                    return new Preamble(skip(text, start + words.end()), day);
                }
            }
        }
        return new Preamble(start, null);
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (!Typography.blank(unit) && !Typography.invisible(unit) && !Typography.lineEnd(unit)) {
                break;
            }
            at++;
        }
        return at;
    }
}
