/**
 * What is found: events and commitments, each resting on words of one sentence. Uses {@code text}, {@code actor},
 * {@code time}, {@code place} and {@code ontology}.
 */
@NullMarked
package org.dragoman.finding;

import org.jspecify.annotations.NullMarked;
