/**
 * The ledger: what was called for, promised, agreed and signed, followed through later documents, and the clusters of
 * reports of one event.
 *
 * <p>Begin with {@link org.dragoman.ledger.Ledger}: findings in, entries and links out. It is a function of the set of
 * findings, whatever their order. May use record, lexicon, time and text; knows no store and no file.
 */
@NullMarked
package org.dragoman.ledger;

import org.jspecify.annotations.NullMarked;
