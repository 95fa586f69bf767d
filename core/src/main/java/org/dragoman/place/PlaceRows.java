package org.dragoman.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of all places, as parallel arrays: 32,000 places take 3 MB. */
final class PlaceRows {
    private static final double SCALE = 10_000;

    private String[] names = new String[40_000];
    private int[] countries = new int[40_000];
    private int[] divisions = new int[40_000];
    private int[] latitudes = new int[40_000];
    private int[] longitudes = new int[40_000];
    private int[] populations = new int[40_000];
    private int[] ids = new int[40_000];
    private Feature[] features = new Feature[40_000];
    private int size;
    private final Map<String, Integer> shared = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Writes a row at the place, which is at most {@link #size}. */
    void put(
            int row,
            String name,
            String country,
            String admin1,
            double latitude,
            double longitude,
            int population,
            Feature feature,
            int id) {
        if (row == names.length) {
            grow(row * 2);
        }
        names[row] = name;
        countries[row] = share(country);
        divisions[row] = share(admin1);
        latitudes[row] = (int) Math.round(latitude * SCALE);
        longitudes[row] = (int) Math.round(longitude * SCALE);
        populations[row] = population;
        features[row] = feature;
        ids[row] = id;
        size = Math.max(size, row + 1);
    }

    void trim() {
        grow(size);
    }

    private void grow(int length) {
        names = Arrays.copyOf(names, length);
        countries = Arrays.copyOf(countries, length);
        divisions = Arrays.copyOf(divisions, length);
        latitudes = Arrays.copyOf(latitudes, length);
        longitudes = Arrays.copyOf(longitudes, length);
        populations = Arrays.copyOf(populations, length);
        ids = Arrays.copyOf(ids, length);
        features = Arrays.copyOf(features, length);
    }

    private int share(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        Integer known = shared.get(text);
        if (known == null) {
            known = texts.size();
            texts.add(text);
            shared.put(text, known);
        }
        return known;
    }

    int size() {
        return size;
    }

    int population(int row) {
        return populations[row];
    }

    Feature feature(int row) {
        return features[row];
    }

    String name(int row) {
        return names[row];
    }

    @Nullable
    String country(int row) {
        return countries[row] < 0 ? null : texts.get(countries[row]);
    }

    @Nullable
    String admin1(int row) {
        return divisions[row] < 0 ? null : texts.get(divisions[row]);
    }

    Place place(int row) {
        return new Place(
                names[row],
                country(row),
                admin1(row),
                latitudes[row] / SCALE,
                longitudes[row] / SCALE,
                ids[row] == 0 ? null : ids[row],
                feature(row));
    }
}
