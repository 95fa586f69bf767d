package org.dragoman.actor;

import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.Span;

/**
 * A parsed sentence with the text that its spans point into, so that every mention quotes the text as it stands there.
 *
 * @param original the text of the document, or of its title where the sentence is the title's
 */
record QuotedSentence(ParsedSentence sentence, String original) {
    /** The mention that stands from one word to another; indexes are those of the sentence's words, both included. */
    Mention mention(int first, int last, int head, Mention.Kind kind, List<Actor> actors) {
        Span span = span(first, last);
        return new Mention(first, last, head, span, span.of(original), kind, actors);
    }

    /** The mention that is one word. */
    Mention mention(int word, Mention.Kind kind, List<Actor> actors) {
        return mention(word, word, word, kind, actors);
    }

    /** The original's words from one to another, with whatever stands between them. */
    String words(int first, int last) {
        return span(first, last).of(original);
    }

    private Span span(int first, int last) {
        return sentence.token(first).span().cover(sentence.token(last).span());
    }
}
