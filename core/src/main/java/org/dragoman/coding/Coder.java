package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.finding.Finding;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;

/**
 * The door: a document in, its findings out. One coder serves any number of threads.
 *
 * <p>Example: with the bundled lexicon, {@code code(Document.of("d", "Iran rejected Iraqi demands on Monday."))} gives
 * one event, REJECT, from IRN to IRQ.
 */
public final class Coder {
    private final Parser parser;
    private final Lexicon lexicon;

    /** A coder that reads with a parser and codes by a lexicon. */
    public Coder(Parser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** The findings in the order of their sentences; none where the text holds none. */
    public List<Finding> code(Document document) {
        return read(document).findings();
    }

    /** The findings with all that led to them, sentence by sentence. */
    public Reading read(Document document) {
        CleanText text = Headlines.lowered(Cleaner.clean(document), lexicon.actors());
        DocumentCoder coder = new DocumentCoder(lexicon, text);
        List<SentenceReading> sentences = new ArrayList<>();
        for (ParsedSentence sentence : parser.parse(text)) {
            sentences.add(coder.read(sentence));
        }
        sentences = coder.completed(sentences);
        List<Finding> findings = Repetitions.joined(Tolls.added(sentences, text), sentences);
        return new Reading(text, sentences, lexicon.confidence().rated(findings, sentences));
    }
}
