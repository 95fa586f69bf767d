package org.dragoman.syntax;

import java.util.List;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;

/**
 * A document that came with its parse, and the parser that knows this one document.
 *
 * @param document the document, its text put together from its sentences
 * @param sentences its sentences, with spans into that text
 */
public record ParsedDocument(Document document, List<ParsedSentence> sentences) implements Parser {
    public ParsedDocument {
        sentences = List.copyOf(sentences);
    }

    @Override
    public String name() {
        return ConlluParser.NAME;
    }

    /** @throws IllegalArgumentException if asked for another document, or the same with another text */
    @Override
    public List<ParsedSentence> parse(CleanText text) {
        Document asked = text.document();
        if (!asked.id().equals(document.id()) || !asked.text().equals(document.text())) {
            throw new IllegalArgumentException(
                    "the parse is of document \"" + document.id() + "\", not of \"" + asked.id()
                            + "\" with the text given; read the documents from the same CoNLL-U file as the parses");
        }
        return sentences;
    }
}
