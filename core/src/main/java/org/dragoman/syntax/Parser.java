package org.dragoman.syntax;

import java.util.List;
import org.dragoman.text.CleanText;

/**
 * Splits a text into sentences and finds who governs whom in each. Safe for use by several threads at once.
 *
 * <p>Relations are Universal Dependencies v2 with content words as heads: prepositions are {@code case} of their
 * noun, a copula is {@code cop} of its predicate, conjuncts hang under the first of them, a passive's agent is
 * {@code obl:agent}.
 */
public interface Parser {
    /** Engine and models with their version, as recorded in a run: {@code "nlp4j-1.1.3"}. */
    String name();

    /** All sentences in reading order, the title first. An empty text has none. */
    List<ParsedSentence> parse(CleanText text);
}
