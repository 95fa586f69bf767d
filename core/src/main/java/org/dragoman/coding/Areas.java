package org.dragoman.coding;

import java.util.Set;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/**
 * The commitment areas that words of a sentence belong to.
 *
 * @param scene the sentence
 * @param lexicon gives the words of the areas
 */
record Areas(Scene scene, Lexicon lexicon) {
    /** The areas in the order in which they come up; none where no word belongs to one. */
    Set<String> of(Span words) {
        int first = -1;
        int last = -1;
        for (Token token : scene.sentence().tokens()) {
            if (words.contains(token.span())) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        return first < 0 ? Set.of() : lexicon.areas().of(scene.sentence(), first, last);
    }
}
