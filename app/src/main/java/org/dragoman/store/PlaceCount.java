package org.dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * A place and how many findings happened there.
 *
 * @param name the gazetteer's name, or the words
 * @param country its country's code, or null
 */
public record PlaceCount(String name, @Nullable String country, double latitude, double longitude, long findings) {}
