package org.dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * Under what country, sectors and office documents know an actor.
 *
 * @param country its code, or null
 * @param sectors sectors with a space between, empty for none
 * @param office the office, or null
 * @param first day of the first document, or null
 * @param last day of the latest, or null
 * @param findings how many findings say so
 */
public record OfficeHeld(
        @Nullable String country,
        String sectors,
        @Nullable String office,
        @Nullable String first,
        @Nullable String last,
        long findings) {}
