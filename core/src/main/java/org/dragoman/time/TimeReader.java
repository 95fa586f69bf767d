package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time words of a sentence.
 *
 * <p>Example: in "He will visit next week", published on 2025-12-29, it finds "next week", which resolves to {@code
 * 2026-01-05/2026-01-11}. Times of day ("at 9 a.m.") are no mentions.
 */
public final class TimeReader {
    private TimeReader() {}

    /**
     * All time words, in order, never overlapping.
     *
     * @param published the day of publication; without it relative times stay without EDTF
     */
    public static List<TimeMention> read(ParsedSentence sentence, @Nullable LocalDate published) {
        Scan scan = new Scan(sentence);
        Clock clock = new Clock(published);
        Dates dates = new Dates(scan, clock);
        Periods periods = new Periods(scan, clock, dates);
        Limits limits = new Limits(scan, clock, dates, periods);
        Counts counts = new Counts(scan, clock);
        Habits habits = new Habits(scan);
        List<TimeMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < scan.size()) {
            Point point = limits.read(i);
            if (point == null) {
                point = counts.read(i);
            }
            if (point == null) {
                point = habits.read(i);
            }
            if (point == null) {
                i++;
            } else {
                mentions.add(mention(scan, i, point));
                i = Math.max(point.end(), i + 1);
            }
        }
        return List.copyOf(mentions);
    }

    /** Whether the word names a weekday or a month, which sentences write with a capital: "Tuesday", "June". */
    public static boolean capitalised(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CalendarWords.DAYS.containsKey(lower)
                || CalendarWords.MONTHS.containsKey(lower) && !CalendarWords.SHORT_MONTHS.contains(lower);
    }

    private static TimeMention mention(Scan scan, int start, Point point) {
        ParsedSentence sentence = scan.sentence();
        int first = scan.token(start);
        int last = scan.token(Math.min(point.end(), scan.size()) - 1);
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(text.isEmpty() ? "" : " ").append(sentence.token(i).form());
        }
        Token head = sentence.token(first);
        return new TimeMention(
                first,
                last,
                head.span().cover(sentence.token(last).span()),
                text.toString(),
                point.kind(),
                new When(point.past(), point.kind()),
                new When(point.future(), point.kind()));
    }
}
