package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.finding.Finding;
import org.dragoman.text.CleanText;

/**
 * A document as it was read.
 *
 * @param text the cleaned text
 * @param sentences what was seen in each sentence
 * @param findings what was found, each once, in order
 */
public record Reading(CleanText text, List<SentenceReading> sentences, List<Finding> findings) {
    public Reading {
        sentences = List.copyOf(sentences);
        findings = List.copyOf(findings);
    }

    /** The findings and, after those of their sentence, what PLOVER does not code: statements, with a CAMEO code alone. */
    public List<Finding> withStatements() {
        List<Finding> all = new ArrayList<>(findings);
        sentences.forEach(sentence -> all.addAll(sentence.statements()));
        all.sort(Comparator.comparingInt(Finding::sentence));
        return all;
    }
}
