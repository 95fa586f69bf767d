/**
 * Text as it came, and the same text made fit to be parsed, with every character's way back.
 *
 * <p>Uses no other package. {@link org.dragoman.text.Document} is what a reader hands in; {@link
 * org.dragoman.text.Cleaner} turns it into {@link org.dragoman.text.CleanText}.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
