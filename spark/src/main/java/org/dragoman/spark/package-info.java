/**
 * The same coder on a cluster: a job for Apache Spark that reads documents and writes findings as Parquet.
 *
 * <p>Uses {@code run}, {@code ingest}, the parser and the core; nothing uses it. Begin with {@link org.dragoman.spark.CodeJob}.
 */
@NullMarked
package org.dragoman.spark;

import org.jspecify.annotations.NullMarked;
