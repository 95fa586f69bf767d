/**
 * Who is meant: names, offices, nationalities and agent nouns found in a sentence and resolved as of a day.
 *
 * <p>{@link org.dragoman.actor.ActorBook} holds the dated tables, {@link org.dragoman.actor.MentionFinder} finds their
 * names in a sentence, {@link org.dragoman.actor.References} carries them over a document ("Xi", "he", "the two
 * sides"). Uses {@code text}, {@code syntax}, {@code lexicon}, {@code
 * place} and {@code petrarch}.
 */
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
