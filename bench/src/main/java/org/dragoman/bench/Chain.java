package org.dragoman.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.JsonLines;
import org.dragoman.record.Records;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;

/** Text in, findings out as JSON Lines, on one thread, with the share of each stage. */
final class Chain {
    private final Coder coder;
    private final Records records;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private int findings;

    Chain(Parser parser, Lexicon lexicon) {
        this.coder = new Coder(timed(parser), lexicon);
        this.records = new Records(lexicon.plover(), "speed");
    }

    /** Codes all documents; how many findings they hold. */
    int code(List<Document> documents) throws IOException {
        nanos.clear();
        findings = 0;
        try (JsonLines out = new JsonLines(OutputStream.nullOutputStream())) {
            for (Document document : documents) {
                long since = System.nanoTime();
                Reading reading = coder.read(document);
                took("read", since);
                since = System.nanoTime();
                out.write(new CodedDocument(reading.text(), List.of(), records.of(reading.text(), reading.findings())));
                took("write", since);
                findings += reading.findings().size();
            }
        }
        return findings;
    }

    private void took(String stage, long since) {
        nanos.merge(stage, System.nanoTime() - since, Long::sum);
    }

    private Parser timed(Parser parser) {
        return new Parser() {
            @Override
            public String name() {
                return parser.name();
            }

            @Override
            public List<ParsedSentence> parse(CleanText text) {
                long since = System.nanoTime();
                List<ParsedSentence> parsed = parser.parse(text);
                took("parse", since);
                return parsed;
            }
        };
    }

    /** The stages' shares of the last go: {@code "parse 71 %, code 27 %, write 2 %"}. */
    String shares() {
        long parse = nanos.getOrDefault("parse", 0L);
        long code = nanos.getOrDefault("read", 0L) - parse;
        long write = nanos.getOrDefault("write", 0L);
        double all = (parse + code + write) / 100.0;
        return String.format(
                Locale.ROOT, "parse %.0f %%, code %.0f %%, write %.0f %%", parse / all, code / all, write / all);
    }

    /** The sentences as the parser splits them, and for each whether the coder found anything in it. */
    List<Sentence> sentences(List<Document> documents) {
        List<Sentence> all = new ArrayList<>();
        for (Document document : documents) {
            Reading reading = coder.read(document);
            reading.sentences().forEach(sentence -> {
                ParsedSentence parsed = sentence.sentence();
                String text = parsed.span().of(reading.text().original(parsed.title()));
                all.add(new Sentence(text, !sentence.findings().isEmpty()));
            });
        }
        return all;
    }

    /** @param holds whether it holds a finding */
    record Sentence(String text, boolean holds) {}

    /** The same texts, cleaned for the parser alone. */
    static List<CleanText> cleaned(List<Document> documents) {
        return documents.stream().map(Cleaner::clean).toList();
    }
}
