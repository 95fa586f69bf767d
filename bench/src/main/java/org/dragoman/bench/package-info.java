/**
 * How long things take, measured with JMH. Built only with the profile {@code bench} or {@code full}; {@code
 * bench/RESULTS.md} says how to run it and what came out.
 */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
