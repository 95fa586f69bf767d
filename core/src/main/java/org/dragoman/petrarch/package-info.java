/**
 * The actor and agent dictionaries of PETRARCH and TABARI, read as they are, with CAMEO's codes turned into PLOVER's
 * countries and sectors. Uses {@code lexicon}.
 */
@NullMarked
package org.dragoman.petrarch;

import org.jspecify.annotations.NullMarked;
