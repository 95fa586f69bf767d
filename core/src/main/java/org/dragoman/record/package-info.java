/**
 * Findings as they are written: one JSON object a line, or a row of a table. Uses {@code finding} and what it rests on.
 */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
