package org.dragoman.record;

import java.util.List;
import org.dragoman.text.CleanText;
import org.dragoman.text.Span;

/**
 * A document with what was found in it, ready to be written.
 *
 * @param text the document, cleaned, with its day of publication
 * @param sentences where its sentences stand, in reading order
 * @param findings what was found, in the order of the sentences
 */
public record CodedDocument(CleanText text, List<Place> sentences, List<FindingRecord> findings) {
    public CodedDocument {
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    /**
     * Where a sentence stands.
     *
     * @param number from 0 in the body; -1 for the title
     * @param span its words in the body's or title's original text
     */
    public record Place(int number, Span span) {}

    /** The original words of a sentence. */
    public String words(Place sentence) {
        return sentence.span().of(text.original(sentence.number() < 0));
    }
}
