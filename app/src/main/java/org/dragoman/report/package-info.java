/**
 * Reports on two countries' ledger, for readers who want no table: what is open, due, moved, disputed, and where it
 * stands.
 *
 * <p>Begin with {@link org.dragoman.report.PairReport}: a ledger in, sections of short sentences out. {@link
 * org.dragoman.report.HtmlReport}, {@link org.dragoman.report.MarkdownReport} and {@link
 * org.dragoman.report.ReportRows} print the same content. May use ledger, time, record and text; knows no store and no
 * file.
 */
@NullMarked
package org.dragoman.report;

import org.jspecify.annotations.NullMarked;
