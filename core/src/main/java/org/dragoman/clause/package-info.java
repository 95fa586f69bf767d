/**
 * Clauses: one predicate each with who does it to whom, freed from grammar. Passives are turned active, coordination
 * is spread out, control and raising are resolved, nominal events are read as clauses.
 *
 * <p>{@link org.dragoman.clause.ClauseReader} reads them off a dependency tree. Uses {@code text} and {@code syntax}.
 */
@NullMarked
package org.dragoman.clause;

import org.jspecify.annotations.NullMarked;
