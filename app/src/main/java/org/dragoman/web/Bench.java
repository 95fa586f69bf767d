package org.dragoman.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.finding.Finding;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.Records;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/** Codes a document on the spot and lays its findings beside its text. */
final class Bench {
    private final Coder coder;
    private final Records records;

    /** @param run the id of what decides the output */
    Bench(Parser parser, Lexicon lexicon, String run) {
        this.coder = new Coder(parser, lexicon);
        this.records = new Records(lexicon.plover(), run);
    }

    /** The findings as they are written, in their order. */
    List<FindingRecord> code(Document document) {
        Reading reading = coder.read(document);
        return records.of(reading.text(), reading.findings());
    }

    /** The findings of a document that was read, as they are written. */
    List<FindingRecord> records(Reading reading) {
        return records.of(reading.text(), reading.findings());
    }

    /** The document as it is read, with its sentences. */
    Reading read(Document document) {
        return coder.read(document);
    }

    /** The document to be read. */
    DocumentView view(Document document) {
        Reading reading = coder.read(document);
        List<Finding> findings = reading.findings();
        List<FindingRecord> written = records.of(reading.text(), findings);
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            bySentence
                    .computeIfAbsent(findings.get(i).sentence(), s -> new ArrayList<>())
                    .add(i);
        }
        List<SentenceView> sentences = new ArrayList<>();
        for (SentenceReading sentence : reading.sentences()) {
            int number = sentence.sentence().number();
            List<Integer> here = bySentence.getOrDefault(number, List.of());
            List<FindingRecord> found = here.stream().map(written::get).toList();
            boolean title = sentence.sentence().title();
            Span span = sentence.sentence().span();
            sentences.add(new SentenceView(
                    number,
                    Stretch.of(reading.text().original(title), span, title, found),
                    here.stream()
                            .map(i -> FindingView.of(
                                    written.get(i), findings.get(i).derivation()))
                            .toList(),
                    here.isEmpty() ? sentence.silence() : List.of()));
        }
        int events =
                (int) written.stream().filter(f -> f.kind().equals("event")).count();
        return new DocumentView(document.id(), reading.text().published(), sentences, events, written.size() - events);
    }
}
