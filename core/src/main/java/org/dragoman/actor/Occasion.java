package org.dragoman.actor;

import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.Token;

/** Proper nouns that name a time, a place of nature or an occasion, never an actor: "Monday", "Winter Olympics". */
final class Occasion {
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private static final Set<String> NOUNS = Set.of(
            "summit",
            "day",
            "war",
            "conference",
            "games",
            "cup",
            "forum",
            "treaty",
            "agreement",
            "act",
            "bill",
            "olympics",
            "festival",
            "initiative",
            "accord",
            "protocol",
            "convention",
            "constitution",
            "resolution",
            "road",
            "street",
            "river",
            "mountain",
            "sea",
            "ocean",
            "strait",
            "christmas",
            "ramadan",
            "eid",
            "easter",
            "islam",
            "christianity",
            "english",
            "internet",
            "covid",
            "coronavirus",
            "dialogue",
            "exercise",
            "mechanism",
            "programme",
            "program",
            "plan",
            "deal",
            "pact",
            "crisis",
            "north",
            "south",
            "east",
            "west");

    /** What is named after a person: "the King Abdullah Campus" is none. */
    private static final Set<String> NAMED_AFTER = Set.of(
            "campus",
            "university",
            "college",
            "school",
            "academy",
            "hospital",
            "centre",
            "center",
            "clinic",
            "port",
            "airport",
            "bridge",
            "road",
            "street",
            "avenue",
            "boulevard",
            "highway",
            "square",
            "stadium",
            "mosque",
            "library",
            "museum",
            "theatre",
            "institute",
            "foundation",
            "prize",
            "award",
            "medal",
            "order",
            "dam",
            "canal",
            "park",
            "tower",
            "station",
            "mausoleum",
            "complex",
            "terminal",
            "city",
            "hall");

    private Occasion() {}

    /** Whether something with this head is only named after whoever stands before it. */
    static boolean namesake(Token head) {
        return Character.isUpperCase(head.form().charAt(0))
                && NAMED_AFTER.contains(head.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a name with this head is an occasion's. */
    static boolean names(Token head) {
        return NOUNS.contains(head.form().toLowerCase(Locale.ROOT)) || time(head);
    }

    /** Whether a word is a day's or month's name. */
    static boolean time(Token token) {
        return TIMES.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
