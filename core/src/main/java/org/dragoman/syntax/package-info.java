/**
 * Sentences as a parser sees them: tokens, lemmas, Penn tags, heads and Universal Dependencies v2 relations.
 *
 * <p>Uses {@code text}. {@link org.dragoman.syntax.Parser} is one of the three extension points.
 */
@NullMarked
package org.dragoman.syntax;

import org.jspecify.annotations.NullMarked;
