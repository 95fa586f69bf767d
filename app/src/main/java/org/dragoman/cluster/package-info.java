/**
 * Clusters: reports of one event in several documents.
 *
 * <p>Begin with {@link org.dragoman.cluster.Clusters}: events in, clusters out, each report with the reason why it is
 * there. A function of the set of findings, whatever their order. May use ledger (rulings and word stems), record,
 * lexicon, time and text; knows no store and no file.
 */
@NullMarked
package org.dragoman.cluster;

import org.jspecify.annotations.NullMarked;
