package org.dragoman.place;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * <p>Example: Astana is {@code new Place("Astana", "KAZ", "Astana", 51.18, 71.446, 1526273, Feature.CAPITAL)}.
 *
 * @param name its English name
 * @param country ISO 3166-1 alpha-3; null at sea and where states dispute it
 * @param admin1 the first-level division it lies in, if known
 * @param latitude degrees north; null for a whole state
 * @param longitude degrees east; null for a whole state
 * @param geonameid its number in GeoNames; null where we have none
 * @param feature what sort of place it is
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geonameid,
        Feature feature) {
    /** A whole state, by name and code. */
    public static Place state(String name, String country) {
        return new Place(name, country, null, null, null, null, Feature.COUNTRY);
    }
}
