/**
 * From command arguments to documents: files, directories, standard input, JSON Lines, CoNLL-U.
 *
 * <p>Uses {@code text} and {@code syntax} of the core. Begin with {@link org.dragoman.ingest.Inputs}: what cannot be
 * read is a {@link org.dragoman.ingest.Reading.Fault} among the documents and never ends a run.
 */
@NullMarked
package org.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
