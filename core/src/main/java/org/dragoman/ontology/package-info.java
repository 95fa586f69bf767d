/**
 * What can be coded: PLOVER's events, modes and contexts, CAMEO's codes, the commitment areas, and the algebra act ×
 * phase × content that joins them. Uses {@code lexicon}.
 */
@NullMarked
package org.dragoman.ontology;

import org.jspecify.annotations.NullMarked;
