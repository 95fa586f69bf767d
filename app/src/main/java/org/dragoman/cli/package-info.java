/**
 * The command line: {@code dragoman code}, {@code explain}, {@code ingest}, {@code lexicon check}. Uses
 * {@code run}, {@code ingest}, {@code store} and the core.
 *
 * <p>Begin with {@link org.dragoman.cli.Dragoman}; what a run does is in {@link org.dragoman.cli.CodingRun}.
 */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
