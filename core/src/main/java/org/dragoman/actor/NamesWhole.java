package org.dragoman.actor;

import java.util.List;
import org.dragoman.syntax.PhraseParser;

/** The book's phrases of several words, which a phrase's grammar must not take apart. */
record NamesWhole(ActorBook book) implements PhraseParser.Names {
    @Override
    public int length(List<String> words, int from) {
        return book.phraseAt(words, from);
    }

    @Override
    public boolean adjective(String word) {
        return book.named(word).stream()
                .anyMatch(e -> e instanceof Entry.State state && state.form() == Entry.State.Form.ADJECTIVE);
    }

    @Override
    public boolean country(String words) {
        return book.named(words).stream().anyMatch(Entry.State.class::isInstance);
    }
}
