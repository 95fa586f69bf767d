package org.dragoman.place;

import org.jspecify.annotations.Nullable;

/** What the caller knows of states and names, so that places need no second list of them. */
@FunctionalInterface
public interface KnownNames {
    /**
     * The state that a name or adjective belongs to: {@code "KAZ"} for "Kazakhstan" and "Kazakh".
     *
     * @return ISO 3166-1 alpha-3, or null
     */
    @Nullable
    String country(String phrase);

    /** Whether the phrase names a part of the state that {@link #country} gives, not the state: "Xinjiang". */
    default boolean part(String phrase) {
        return false;
    }

    /** Whether the phrase is known to be a person or an organisation, and so no place. */
    default boolean taken(String phrase) {
        return false;
    }
}
