/**
 * Where something happened: place names of a sentence, resolved against a gazetteer.
 *
 * <p>{@link org.dragoman.place.PlaceReader} finds {@link org.dragoman.place.PlaceMention}s; the {@link
 * org.dragoman.place.Gazetteer} holds the {@link org.dragoman.place.Place}s they may mean. Uses {@code text} and {@code
 * syntax}.
 */
@NullMarked
package org.dragoman.place;

import org.jspecify.annotations.NullMarked;
