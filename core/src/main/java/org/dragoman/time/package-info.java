/**
 * When something happened or is due: time words of a sentence, resolved against the day of publication.
 *
 * <p>{@link org.dragoman.time.TimeReader} finds {@link org.dragoman.time.TimeMention}s; each resolves to a {@link
 * org.dragoman.time.When}, whose value is an EDTF string (ISO 8601-2, level 1). Uses {@code text} and {@code syntax}.
 */
@NullMarked
package org.dragoman.time;

import org.jspecify.annotations.NullMarked;
