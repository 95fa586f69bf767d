package org.dragoman.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Places of events on a plain graticule: longitude to the right, latitude up, one degree as long in both directions at
 * the middle of the drawing. No coast and no border is drawn.
 *
 * @param places where events happened, the most frequent first
 * @param lines the graticule
 * @param labels degrees at the lines' ends
 * @param height the drawing's height
 */
public record PlaceMap(List<Spot> places, List<Line> lines, List<Text> labels, int height) {
    /** The drawing's width. */
    public static final int WIDTH = 760;

    private static final int MARGIN = 34;
    private static final int LABELLED = 14;
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30};

    /**
     * A place.
     *
     * @param radius in units of the drawing; its area grows with the number of events
     * @param label its name; empty where a more frequent place is too near
     * @param left whether the name stands at its left
     */
    public record Spot(
            String x, String y, String radius, String name, int events, String href, String label, boolean left) {}

    /** A line of the graticule. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** A number of degrees. */
    public record Text(String x, String y, String anchor, String text) {}

    public PlaceMap {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /** A place with how many events it has. */
    record Place(String name, double latitude, double longitude, int events) {}

    /** The places of events, counted. */
    static List<Place> places(List<EventRecord> events) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (EventRecord event : events) {
            PlaceRecord place = event.place();
            Double latitude = place == null ? null : place.latitude();
            Double longitude = place == null ? null : place.longitude();
            if (place != null && latitude != null && longitude != null) {
                String name = place.shown();
                places.merge(
                        name,
                        new Place(name, latitude, longitude, 1),
                        (a, b) -> new Place(a.name(), a.latitude(), a.longitude(), a.events() + 1));
            }
        }
        return List.copyOf(places.values());
    }

    /**
     * The map of places; null without any.
     *
     * @param query what the list of a place's events is narrowed by besides, {@code &pair=CHN,TJK}, or empty
     */
    static @Nullable PlaceMap of(List<Place> places, String query) {
        if (places.isEmpty()) {
            return null;
        }
        return new Drawing(places, query).draw();
    }

    /** The work of drawing one map. */
    private static final class Drawing {
        private final List<Place> places;
        private final String query;
        private final double west;
        private final double north;
        private final double scale;
        private final double squeeze;
        private final int height;
        private final int step;
        private final double east;
        private final double south;

        Drawing(List<Place> places, String query) {
            this.places = places.stream()
                    .sorted(Comparator.comparing(Place::events).reversed().thenComparing(Place::name))
                    .toList();
            this.query = query;
            double left = places.stream().mapToDouble(Place::longitude).min().orElse(0);
            double right = places.stream().mapToDouble(Place::longitude).max().orElse(0);
            double top = places.stream().mapToDouble(Place::latitude).max().orElse(0);
            double bottom = places.stream().mapToDouble(Place::latitude).min().orElse(0);
            double wide = Math.max(12, (right - left) * 1.15);
            double tall = Math.max(8, (top - bottom) * 1.25);
            west = Math.max(-180, (left + right - wide) / 2);
            east = Math.min(180, (left + right + wide) / 2);
            north = Math.min(90, (top + bottom + tall) / 2);
            south = Math.max(-90, (top + bottom - tall) / 2);
            squeeze = 1 / Math.max(0.3, Math.cos(Math.toRadians((top + bottom) / 2)));
            double across = (WIDTH - 2.0 * MARGIN) / (east - west);
            scale = Math.min(across, (440 - 2.0 * MARGIN) / ((north - south) * squeeze));
            height = (int) Math.round((north - south) * squeeze * scale) + 2 * MARGIN;
            int fit = STEPS[STEPS.length - 1];
            for (int i = STEPS.length - 1; i >= 0; i--) {
                fit = (east - west) / STEPS[i] <= 8 ? STEPS[i] : fit;
            }
            step = fit;
        }

        private double x(double longitude) {
            double middle = (WIDTH - (east - west) * scale) / 2;
            return middle + (longitude - west) * scale;
        }

        private double y(double latitude) {
            return MARGIN + (north - latitude) * squeeze * scale;
        }

        PlaceMap draw() {
            List<Line> lines = new ArrayList<>();
            List<Text> labels = new ArrayList<>();
            for (int degree = up(west); degree <= east; degree += step) {
                lines.add(new Line(number(x(degree)), number(y(north)), number(x(degree)), number(y(south))));
                labels.add(new Text(number(x(degree)), number(y(south) + 15), "middle", degrees(degree, "E", "W")));
            }
            for (int degree = up(south); degree <= north; degree += step) {
                lines.add(new Line(number(x(west)), number(y(degree)), number(x(east)), number(y(degree))));
                labels.add(new Text(number(x(west) - 5), number(y(degree) + 4), "end", degrees(degree, "N", "S")));
            }
            return new PlaceMap(spots(), lines, labels, height);
        }

        private int up(double degree) {
            return (int) Math.ceil(degree / step) * step;
        }

        private List<Spot> spots() {
            List<Spot> spots = new ArrayList<>();
            List<double[]> labelled = new ArrayList<>();
            int most = places.get(0).events();
            for (Place place : places) {
                double x = x(place.longitude());
                double y = y(place.latitude());
                boolean free = labelled.size() < LABELLED
                        && labelled.stream().noneMatch(l -> Math.abs(l[0] - x) < 110 && Math.abs(l[1] - y) < 15);
                if (free) {
                    labelled.add(new double[] {x, y});
                }
                spots.add(new Spot(
                        number(x),
                        number(y),
                        number(3 + 11 * Math.sqrt((double) place.events() / most)),
                        place.name(),
                        place.events(),
                        "/events?place=" + Addresses.encoded(place.name()) + query,
                        free ? place.name() : "",
                        x > WIDTH - 140));
            }
            return spots;
        }

        private static String degrees(int degree, String positive, String negative) {
            return Math.abs(degree) + "°" + (degree == 0 ? "" : degree > 0 ? positive : negative);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
