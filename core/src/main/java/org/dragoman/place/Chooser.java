package org.dragoman.place;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of the places of one name is meant. */
final class Chooser {
    private static final double CONTEXT = 20;
    private static final double NAMED = 8;
    private static final double EPONYM = 0.1;
    private static final int[] NONE = {};

    private final Gazetteer gazetteer;
    private final KnownNames names;
    private final @Nullable String context;

    Chooser(Gazetteer gazetteer, KnownNames names, @Nullable String context) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.context = context;
    }

    /** Those of the rows that lie in the region of that name: a state, a division or its abbreviation, or a region. */
    int[] within(int[] rows, String region, boolean afterComma) {
        Gazetteer.Division division = afterComma ? gazetteer.abbreviation(region) : null;
        if (division != null) {
            int[] found = filter(rows, division.country(), division.admin1());
            if (found.length > 0) {
                return found;
            }
        }
        Set<String> divisions = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (int row : gazetteer.matches(region)) {
            Place area = gazetteer.place(row);
            if (area.feature() == Feature.ADMIN1 || (area.feature() == Feature.REGION && area.admin1() != null)) {
                divisions.add(area.country() + "/" + area.admin1());
            } else if (area.feature().area() && area.country() != null) {
                countries.add(area.country());
            }
        }
        int[] found = filter(rows, place -> divisions.contains(place.country() + "/" + place.admin1()));
        if (found.length > 0) {
            return found;
        }
        String code = names.country(region);
        if (code != null) {
            return filter(rows, code, null);
        }
        return filter(rows, place -> place.country() != null && countries.contains(place.country()));
    }

    private interface Test {
        boolean holds(Place place);
    }

    private int[] filter(int[] rows, String country, @Nullable String admin1) {
        return filter(
                rows,
                place -> country.equals(place.country()) && (admin1 == null || Objects.equals(admin1, place.admin1())));
    }

    private int[] filter(int[] rows, Test test) {
        if (rows.length == 0) {
            return NONE;
        }
        int[] kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            if (test.holds(gazetteer.place(row))) {
                kept[count++] = row;
            }
        }
        return count == rows.length ? rows : java.util.Arrays.copyOf(kept, count);
    }

    /** Those of the rows that lie in the state. */
    int[] inCountry(int[] rows, String country) {
        return filter(rows, country, null);
    }

    /** Those of the rows that are towns ("town"), areas ("area") or land and water ("natural"); all of them for another word. */
    int[] ofKind(int[] rows, String kind) {
        return switch (kind) {
            case "town" -> filter(rows, place -> place.feature().settlement());
            case "natural" -> filter(rows, place -> !place.feature().settlement() && place.feature() != Feature.ADMIN1);
            case "area" -> filter(rows, place -> !place.feature().settlement());
            default -> rows;
        };
    }

    /** Those of the rows that a name that is also a state's may mean: its capital or a region. */
    int[] notDivisions(int[] rows) {
        return filter(
                rows,
                place -> place.feature() == Feature.CAPITAL
                        || place.feature() == Feature.REGION
                        || place.feature() == Feature.SEAT);
    }

    /** The likeliest of the rows; -1 if there is none. */
    int likeliest(int[] rows, Set<String> named) {
        int best = -1;
        double most = -1;
        for (int row : rows) {
            Place place = gazetteer.place(row);
            double weight = place.feature().weight(gazetteer.population(row));
            if (place.feature() == Feature.ADMIN1 && hasTown(rows, place)) {
                weight *= EPONYM;
            }
            String country = place.country();
            if (country != null && country.equals(context)) {
                weight *= CONTEXT;
            } else if (country != null && named.contains(country)) {
                weight *= NAMED;
            }
            if (weight > most) {
                best = row;
                most = weight;
            }
        }
        return best;
    }

    /** Whether a division's own town bears its name: then a bare "Aleppo" is the town. */
    private boolean hasTown(int[] rows, Place division) {
        for (int row : rows) {
            Place place = gazetteer.place(row);
            boolean same = Objects.equals(place.country(), division.country())
                    && Objects.equals(place.admin1(), division.admin1());
            if (same && place.feature().settlement()) {
                return true;
            }
        }
        return false;
    }
}
