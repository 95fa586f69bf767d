package org.dragoman.ledger;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * The figures that words name, in a form in which they can be compared: "1.5 billion" and "1,500 million" are one.
 *
 * <p>Years and days of months are left out.
 */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.-])(\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?(thousand|million|billion|trillion|bn)\\b)?(?!-?\\p{L})");
    private static final Map<String, BigDecimal> SCALE = Map.of(
            "hundred",
            new BigDecimal("1e2"),
            "thousand",
            new BigDecimal("1e3"),
            "million",
            new BigDecimal("1e6"),
            "billion",
            new BigDecimal("1e9"),
            "bn",
            new BigDecimal("1e9"),
            "trillion",
            new BigDecimal("1e12"));
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** Before "11": the day of a month is no figure. */
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\b\\d{1,2} )\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun"
                    + "|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? $");

    /** Behind "May 11": no day after all. */
    private static final Pattern PERCENT = Pattern.compile(" ?(?:percent|per cent|%|million|billion)");

    /** Behind "11". */
    private static final Pattern OF_MONTH = Pattern.compile(
            " (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    /** As long as the name of a month and what stands behind it. */
    private static final int MONTH_LENGTH = 11;

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000);
    private static final int SMALLEST = 3;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** "seventeen". */
    private static final int LONGEST = 9;

    /** With what number words and "half a million" begin. */
    private static final String FIRST = "aefhmnostbABEFHMNOST";

    private Figures() {}

    static Set<String> of(String text) {
        Set<String> figures = new TreeSet<>();
        words(text, figures);
        if (!digits(text)) {
            return figures;
        }
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            String digits = figure.group(1).replace(",", "");
            String scale = figure.group(2);
            boolean day = scale == null && digits.length() <= 2 && day(text, figure.start(), figure.end());
            if (!day && (scale != null || !YEAR.matcher(digits).matches())) {
                BigDecimal value = new BigDecimal(digits)
                        .multiply(scale == null ? BigDecimal.ONE : SCALE.getOrDefault(scale, BigDecimal.ONE));
                add(value, figures);
            }
        }
        return figures;
    }

    /** Whether what stands from one place to another is the day of a month. */
    private static boolean day(String text, int start, int end) {
        return follows(OF_MONTH, text, end)
                || MONTH.matcher(text)
                                .region(Math.max(0, start - MONTH_LENGTH), start)
                                .useTransparentBounds(true)
                                .find()
                        && !follows(PERCENT, text, end);
    }

    private static boolean follows(Pattern words, String text, int from) {
        return words.matcher(text).region(from, text.length()).lookingAt();
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Figures that are written as words: "seven", "five trillion", "half a million". */
    private static void words(String text, Set<String> figures) {
        BigDecimal before = null;
        boolean half = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            int length = i - from;
            boolean may = length > 0 && length <= LONGEST && FIRST.indexOf(text.charAt(from)) >= 0;
            String word = may ? text.substring(from, i).toLowerCase(Locale.ROOT) : "";
            BigDecimal scale = before == null ? null : SCALE.get(word);
            if (before != null) {
                add(scale == null ? before : before.multiply(scale), figures);
            }
            before = scale != null || !may ? null : word.equals("a") ? half ? HALF : BigDecimal.ONE : number(word);
            half = word.equals("half");
            from = i + 1;
        }
        if (before != null) {
            add(before, figures);
        }
    }

    private static @Nullable BigDecimal number(String word) {
        Integer number = NumberWords.of(word);
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static void add(BigDecimal value, Set<String> figures) {
        if (value.compareTo(BigDecimal.valueOf(SMALLEST)) >= 0) {
            figures.add(value.stripTrailingZeros().toPlainString());
        }
    }

    /** Whether a figure is so large that few things have it by chance. */
    static boolean large(String figure) {
        return new BigDecimal(figure).compareTo(LARGE) >= 0;
    }

    /** Whether it is one of millions, as sums of money are, by which a matter may go. */
    static boolean huge(String figure) {
        return new BigDecimal(figure).compareTo(HUGE) >= 0;
    }
}
