/**
 * The default parser: NLP4J 1.1.3 (Apache-2.0, Emory University), its models re-packed at build time.
 *
 * <p>As shipped, the models take 15 seconds and 1.7 GB to load, mostly for zeros, dead features and Java objects.
 * {@link org.dragoman.nlp4j.ModelPacker} writes what is left of them as flat arrays; {@link
 * org.dragoman.nlp4j.Nlp4jParser} reads those and plugs them into NLP4J's own tagger and parser, with the same output.
 * NLP4J's labels become Universal Dependencies in {@code ClearToUd}, so that nothing else needs to know of NLP4J.
 *
 * <p>Uses {@code text} and {@code syntax}. No other package may use NLP4J.
 */
@NullMarked
package org.dragoman.nlp4j;

import org.jspecify.annotations.NullMarked;
