/**
 * From clauses to findings: frames are matched, acts, phases and contents composed by the algebra, parties, status,
 * speakers, date and place attached. Start at {@link org.dragoman.coding.Coder}. Uses all packages of core but {@code
 * record}.
 */
@NullMarked
package org.dragoman.coding;

import org.jspecify.annotations.NullMarked;
