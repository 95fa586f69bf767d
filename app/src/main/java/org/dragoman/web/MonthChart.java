package org.dragoman.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.ledger.Relationship.Month;

/**
 * The mean score of a relation's events by month, and under it the number of documents behind each, as shapes of a
 * drawing that a template prints.
 *
 * @param dots a month each
 * @param lines pieces of line between months that follow each other
 * @param bars documents a month
 * @param labels words at the extremes
 * @param years where years begin
 * @param zero where the score is 0
 */
public record MonthChart(
        List<Dot> dots, List<Line> lines, List<Bar> bars, List<Label> labels, List<Label> years, String zero) {
    /** The drawing's width. */
    public static final int WIDTH = 760;

    /** The drawing's height. */
    public static final int HEIGHT = 236;

    private static final int LEFT = 50;
    private static final int RIGHT = 36;
    private static final int TOP = 18;
    private static final int SCORES = 118;
    private static final int FLOOR = 210;
    private static final int BARS = 46;

    /**
     * A month's score.
     *
     * @param told {@code "2024-11: 3.2 of 5 events in 2 documents"}
     */
    public record Dot(String x, String y, String told, String href) {}

    /** A line from one point to another. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** A bar that stands on the floor. */
    public record Bar(String x, String y, String width, String height, String told, String href) {}

    /** Words at a point. */
    public record Label(String x, String y, String anchor, String text) {}

    public MonthChart {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
        years = List.copyOf(years);
    }

    /** Draws months, of which there is at least one, in their order. */
    static MonthChart of(List<Month> months, String pair) {
        YearMonth first = months.get(0).month();
        long span = Math.max(
                11,
                ChronoUnit.MONTHS.between(first, months.get(months.size() - 1).month()));
        double step = (double) (WIDTH - LEFT - RIGHT) / span;
        double high =
                Math.max(1, months.stream().mapToDouble(Month::score).max().orElse(1));
        double low = Math.min(0, months.stream().mapToDouble(Month::score).min().orElse(0));
        int most = months.stream().mapToInt(Month::documents).max().orElse(1);
        List<Dot> dots = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        double width = Math.max(1.5, Math.min(14, step * 0.7));
        Month before = null;
        double[] at = new double[2];
        for (Month month : months) {
            double x = LEFT + step * ChronoUnit.MONTHS.between(first, month.month());
            double y = TOP + SCORES * (high - month.score()) / (high - low);
            String told = told(month);
            String href = href(month.month(), pair);
            if (before != null && before.month().plusMonths(1).equals(month.month())) {
                lines.add(new Line(number(at[0]), number(at[1]), number(x), number(y)));
            }
            double tall = (double) BARS * month.documents() / most;
            dots.add(new Dot(number(x), number(y), told, href));
            bars.add(new Bar(number(x - width / 2), number(FLOOR - tall), number(width), number(tall), told, href));
            before = month;
            at = new double[] {x, y};
        }
        return new MonthChart(
                dots,
                lines,
                bars,
                labels(months, dots, bars, most),
                years(first, span, step),
                number(TOP + SCORES * high / (high - low)));
    }

    private static List<Label> labels(List<Month> months, List<Dot> dots, List<Bar> bars, int most) {
        List<Label> labels = new ArrayList<>();
        Comparator<Integer> byScore = Comparator.comparing(i -> months.get(i).score());
        List<Integer> all =
                java.util.stream.IntStream.range(0, months.size()).boxed().toList();
        int high = all.stream().max(byScore).orElse(0);
        int low = all.stream().min(byScore).orElse(0);
        label(labels, months.get(high), dots.get(high), -8);
        if (low != high) {
            label(labels, months.get(low), dots.get(low), 16);
        }
        for (int i : all) {
            if (months.get(i).documents() == most) {
                Bar bar = bars.get(i);
                labels.add(new Label(
                        number(Double.parseDouble(bar.x()) + Double.parseDouble(bar.width()) / 2),
                        number(FLOOR - BARS - 5),
                        "middle",
                        most + (most == 1 ? " document" : " documents")));
                break;
            }
        }
        return labels;
    }

    private static void label(List<Label> labels, Month month, Dot dot, int off) {
        labels.add(new Label(
                dot.x(),
                number(Double.parseDouble(dot.y()) + off),
                "middle",
                String.format(Locale.ROOT, "%.1f", month.score())));
    }

    private static List<Label> years(YearMonth first, long span, double step) {
        List<Label> years = new ArrayList<>();
        int every = span > 150 ? 2 : 1;
        for (int month = 0; month <= span; month++) {
            YearMonth at = first.plusMonths(month);
            if (at.getMonthValue() == 1 && at.getYear() % every == 0 || month == 0 && span < 12) {
                years.add(new Label(
                        number(LEFT + step * month), number(FLOOR + 17), "middle", String.valueOf(at.getYear())));
            }
        }
        return years;
    }

    private static String told(Month month) {
        return String.format(
                Locale.ROOT,
                "%s: %.1f, the mean of %d %s in %d %s",
                month.month(),
                month.score(),
                month.events(),
                month.events() == 1 ? "event" : "events",
                month.documents(),
                month.documents() == 1 ? "document" : "documents");
    }

    private static String href(YearMonth month, String pair) {
        return "/events?kind=event&status=actual&pair=" + Addresses.encoded(pair) + "&from=" + month.atDay(1) + "&to="
                + month.atEndOfMonth();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
