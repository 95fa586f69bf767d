package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** The closed word classes of dates, in lower case. */
final class CalendarWords {
    /** Months and their abbreviations without the point. */
    static final Map<String, Integer> MONTHS = numbered(
            1,
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec");

    /** Months that are also words or common names, taken only in clear company. */
    static final Set<String> UNSURE_MONTHS = Set.of("may", "march", "august");

    /** Abbreviations that are also names; a point or a number must follow. */
    static final Set<String> SHORT_MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    static final Map<String, DayOfWeek> DAYS = days();

    /** Weekday abbreviations, which need a point. */
    static final Map<String, DayOfWeek> SHORT_DAYS = Map.ofEntries(
            Map.entry("mon.", DayOfWeek.MONDAY),
            Map.entry("tue.", DayOfWeek.TUESDAY),
            Map.entry("tues.", DayOfWeek.TUESDAY),
            Map.entry("wed.", DayOfWeek.WEDNESDAY),
            Map.entry("thu.", DayOfWeek.THURSDAY),
            Map.entry("thur.", DayOfWeek.THURSDAY),
            Map.entry("thurs.", DayOfWeek.THURSDAY),
            Map.entry("fri.", DayOfWeek.FRIDAY),
            Map.entry("sat.", DayOfWeek.SATURDAY),
            Map.entry("sun.", DayOfWeek.SUNDAY));

    /** What makes a weekday the name of something else: "Black Friday". */
    static final Set<String> NAMED_DAYS =
            Set.of("black", "bloody", "good", "ash", "palm", "easter", "super", "holy", "maundy", "sheffield", "cyber");

    /** What makes a weekday the name of a newspaper or programme: "the Sunday Times". */
    static final Set<String> NEWSPAPERS = Set.of("times", "telegraph", "express", "mail", "mirror", "post");

    static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "springtime", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    /** Counted units; a fortnight is two weeks. */
    static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("second", ChronoUnit.SECONDS),
            Map.entry("seconds", ChronoUnit.SECONDS),
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("minutes", ChronoUnit.MINUTES),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("hours", ChronoUnit.HOURS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("days", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("weeks", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("months", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("years", ChronoUnit.YEARS),
            Map.entry("decade", ChronoUnit.DECADES),
            Map.entry("decades", ChronoUnit.DECADES),
            Map.entry("century", ChronoUnit.CENTURIES),
            Map.entry("centuries", ChronoUnit.CENTURIES));

    /** Decades of the twentieth century without it. */
    static final Map<String, String> DECADES = Map.of(
            "twenties",
            "1920s",
            "thirties",
            "1930s",
            "forties",
            "1940s",
            "fifties",
            "1950s",
            "sixties",
            "1960s",
            "seventies",
            "1970s",
            "eighties",
            "1980s",
            "nineties",
            "1990s");

    static final Map<String, Integer> ORDINALS =
            numbered(1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "noon", "lunchtime");

    /** Words that say only "some": no number can be made of them. */
    static final Set<String> VAGUE_COUNTS = Set.of("few", "several", "some", "many", "couple", "coming", "recent");

    /** Words before a count that make it approximate. */
    static final Set<String> ABOUT =
            Set.of("about", "around", "some", "nearly", "almost", "over", "roughly", "approximately", "barely", "just");

    /** Holidays on a fixed day, longest first. */
    static final List<Holiday> HOLIDAYS = List.of(
            new Holiday("international women 's day", 3, 8),
            new Holiday("st. patrick 's day", 3, 17),
            new Holiday("new year 's day", 1, 1),
            new Holiday("new year 's eve", 12, 31),
            new Holiday("valentine 's day", 2, 14),
            new Holiday("human rights day", 12, 10),
            new Holiday("fourth of july", 7, 4),
            new Holiday("christmas eve", 12, 24),
            new Holiday("christmas day", 12, 25),
            new Holiday("armistice day", 11, 11),
            new Holiday("bastille day", 7, 14),
            new Holiday("boxing day", 12, 26),
            new Holiday("victory day", 5, 9),
            new Holiday("may day", 5, 1),
            new Holiday("anzac day", 4, 25),
            new Holiday("all saints ' day", 11, 1),
            new Holiday("christmas", 12, 25),
            new Holiday("new year", 1, 1),
            new Holiday("juneteenth", 6, 19),
            new Holiday("halloween", 10, 31),
            new Holiday("epiphany", 1, 6));

    /** The words that a holiday's name begins with. */
    static final Set<String> HOLIDAY_HEADS =
            HOLIDAYS.stream().map(holiday -> holiday.words().get(0)).collect(Collectors.toUnmodifiableSet());

    private CalendarWords() {}

    /** A holiday's lower-case words, one blank between tokens, and its day. */
    record Holiday(List<String> words, MonthDay day) {
        Holiday(String words, int month, int day) {
            this(List.of(words.split(" ", -1)), MonthDay.of(month, day));
        }
    }

    /** The number that a word says, up to 9,999; -1 if none. "twenty-five" is one word. */
    static int number(String word) {
        int length = word.length();
        if (length == 0) {
            return -1;
        }
        char head = word.charAt(0);
        if (head >= '0' && head <= '9') {
            int number = 0;
            for (int i = 0; i < length; i++) {
                int digit = word.charAt(i) - '0';
                if (digit < 0 || digit > 9 || i > 3) {
                    return -1;
                }
                number = 10 * number + digit;
            }
            return number;
        }
        Integer small = NumberWords.UNTIL_TWENTY.get(word);
        if (small != null) {
            return small;
        }
        int hyphen = word.indexOf('-');
        Integer ten = tens(hyphen < 0 ? word : word.substring(0, hyphen));
        Integer one = hyphen < 0 ? Integer.valueOf(0) : NumberWords.UNTIL_TWENTY.get(word.substring(hyphen + 1));
        return ten == null || one == null ? -1 : ten + one;
    }

    private static @Nullable Integer tens(String word) {
        return word.equals("hundred") ? Integer.valueOf(100) : NumberWords.TENS.get(word);
    }

    /** The number of "2nd", "10th" or "first"; -1 if none. */
    static int ordinal(String word) {
        Integer small = ORDINALS.get(word);
        if (small != null) {
            return small;
        }
        int length = word.length();
        boolean suffix = length > 2
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"))
                && word.charAt(0) >= '0'
                && word.charAt(0) <= '9';
        return suffix ? number(word.substring(0, length - 2)) : -1;
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }

    private static Map<String, Integer> numbered(int from, String... groups) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String word : groups[i].split(" ", -1)) {
                numbers.put(word, from + i);
            }
        }
        return Map.copyOf(numbers);
    }
}
