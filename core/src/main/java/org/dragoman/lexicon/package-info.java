/**
 * The lexicon as files: the one that travels in the jar and, over it, a user's own directory. Uses no other package.
 *
 * <p>Everything read here knows the file and line it came from, so that an error can say both.
 */
@NullMarked
package org.dragoman.lexicon;

import org.jspecify.annotations.NullMarked;
