package org.dragoman.actor;

import java.time.LocalDate;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/**
 * What names are looked up in: the dated tables and, where given, the gazetteer.
 *
 * @param places null where towns and regions tell no country
 */
record Known(ActorBook book, @Nullable PlaceReader places) {
    /** Who of this surname held the highest office on the day; null for nobody. */
    @Nullable
    Actor officeholder(String surname, @Nullable LocalDate day) {
        return new Officeholders(book).bySurname(surname, day);
    }

    /** The country of a town or region of this name, or null. */
    @Nullable
    String town(String name) {
        Place place = places == null ? null : places.resolve(name, null);
        return place == null ? null : place.country();
    }

    /** The country of a first-level division of this name, or of its seat, as in "Florida's governor"; or null. */
    @Nullable
    String division(String name) {
        Place place = places == null ? null : places.resolve(name, null);
        if (place == null) {
            return null;
        }
        return switch (place.feature()) {
            case ADMIN1, SEAT, CAPITAL -> place.country();
            default -> null;
        };
    }
}
