/**
 * The store: one DuckDB file with documents, runs, findings and what people decided about them.
 *
 * <p>Begin with {@link org.dragoman.store.Store}. The tables are in {@code 1.sql} and the files after it; {@code
 * docs/store.md} tells them. May use record and text, and nothing else of ours.
 */
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
