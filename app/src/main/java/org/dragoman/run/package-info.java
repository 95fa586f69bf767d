/**
 * One document after another, whatever it is: coded, or named with what is wrong with it. What {@code code}, {@code
 * ingest} and a cluster do alike.
 *
 * <p>Uses {@code ingest} and the core. Begin with {@link org.dragoman.run.Desk}.
 */
@NullMarked
package org.dragoman.run;

import org.jspecify.annotations.NullMarked;
