package org.dragoman.actor;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceReader;
import org.jspecify.annotations.Nullable;

/**
 * What names are looked up in: the dated tables and, where given, the gazetteer.
 *
 * @param places null where towns and regions tell no country
 */
record Known(ActorBook book, @Nullable PlaceReader places) {
    /** "ERD", "JICA": the initials of a body, though a town be called Érd. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    /** "the Gulf", "the Delta": a town is not meant. */
    private static final Set<String> GEOGRAPHY = Set.of(
            "Gulf",
            "Bay",
            "Sea",
            "Strait",
            "Straits",
            "Delta",
            "Valley",
            "River",
            "Lake",
            "Cape",
            "Mount",
            "Basin",
            "Canal",
            "Channel",
            "Ocean",
            "Peninsula",
            "Island",
            "Islands",
            "Corridor",
            "Highway",
            "Bridge",
            "Line");

    /** Who of this surname held the highest office on the day; null for nobody. */
    @Nullable
    Actor officeholder(String surname, @Nullable LocalDate day) {
        return new Officeholders(book).bySurname(surname, day);
    }

    /** The country of a town or region of this name, or null. */
    @Nullable
    String town(String name) {
        Place place = place(name, places);
        return place == null ? null : place.country();
    }

    /** The town or region of a name that stands among other words; null if there is none, or no gazetteer. */
    static @Nullable Place place(String name, @Nullable PlaceReader places) {
        if (places == null || GEOGRAPHY.contains(name) || INITIALS.matcher(name).matches()) {
            return null;
        }
        return places.resolve(name, null);
    }

    /** The country of a first-level division of this name, or of its seat, as in "Florida's governor"; or null. */
    @Nullable
    String division(String name) {
        Place place = place(name, places);
        if (place == null) {
            return null;
        }
        return switch (place.feature()) {
            case ADMIN1, SEAT, CAPITAL -> place.country();
            default -> null;
        };
    }
}
