package org.dragoman.cluster;

import java.util.Locale;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.jspecify.annotations.Nullable;

/** Whether two places can be the same. */
final class Places {
    private static final double EARTH = 6371;
    private static final double SAME = 15;
    private static final double NEAR = 60;

    private Places() {}

    /** More where both name the same place, less than nothing where they name two. */
    static double likeness(@Nullable PlaceRecord one, @Nullable PlaceRecord other) {
        if (one == null || other == null) {
            return 0;
        }
        if (name(one).equals(name(other))) {
            return 0.15;
        }
        Double far = distance(one, other);
        return far == null ? 0 : far <= SAME ? 0.12 : far <= NEAR ? -0.05 : -0.2;
    }

    /** Whether they are too far from each other to be of one event. */
    static boolean apart(@Nullable PlaceRecord one, @Nullable PlaceRecord other) {
        if (one == null || other == null || name(one).equals(name(other))) {
            return false;
        }
        String country = one.country();
        if (country != null && other.country() != null && !country.equals(other.country())) {
            return true;
        }
        Double far = distance(one, other);
        return far != null && far > NEAR;
    }

    private static String name(PlaceRecord place) {
        return place.shown().toLowerCase(Locale.ROOT);
    }

    /** Kilometres; null where a place has no coordinates of its own, as a whole country. */
    private static @Nullable Double distance(PlaceRecord one, PlaceRecord other) {
        Double north = one.latitude();
        Double east = one.longitude();
        Double north2 = other.latitude();
        Double east2 = other.longitude();
        if (north == null || east == null || north2 == null || east2 == null) {
            return null;
        }
        double up = Math.toRadians(north2 - north) / 2;
        double across = Math.toRadians(east2 - east) / 2;
        double chord = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(north)) * Math.cos(Math.toRadians(north2)) * Math.pow(Math.sin(across), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
