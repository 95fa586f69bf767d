/**
 * What people make of findings: corrections checked and applied, a reviewed sample's precision, gold records.
 *
 * <p>Decisions themselves are the store's. Begin with {@link org.dragoman.review.Correction}.
 */
@NullMarked
package org.dragoman.review;

import org.jspecify.annotations.NullMarked;
