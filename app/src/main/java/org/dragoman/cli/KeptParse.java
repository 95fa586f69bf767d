package org.dragoman.cli;

import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.syntax.SyntaxInputException;
import org.dragoman.text.CleanText;

/** Stands for a parse that came with its document, and of which a store keeps only the name. */
final class KeptParse implements Parser {
    /** The name of parses that come with their documents. */
    static final String NAME = "conllu";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ParsedSentence> parse(CleanText text) {
        throw new SyntaxInputException(
                text.document().id(),
                "its parse came with it and is not in the store",
                "give its .conllu file to this run too");
    }
}
