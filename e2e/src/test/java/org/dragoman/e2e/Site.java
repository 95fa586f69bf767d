package org.dragoman.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.record.Records;
import org.dragoman.store.Run;
import org.dragoman.store.RunWriter;
import org.dragoman.store.Store;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.dragoman.web.Address;
import org.dragoman.web.Workbench;

/** A workbench on a free port of this machine, over texts of our own or over nothing. */
final class Site implements AutoCloseable {
    private static final Parser PARSER = parser();
    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());

    /** Kenya and Japan over two years, with a very long title, one in Arabic, and one that attacks browsers. */
    static final List<Document> DOCUMENTS = List.of(
            document(
                    "k1",
                    "2023-05-18",
                    "Harbour talks",
                    "Coast Post",
                    "Kenya and Japan agreed on Tuesday to build a new harbour in Mombasa by 2026. "
                            + "President William Ruto thanked Japan for its support for farmers."),
            document(
                    "k2",
                    "2023-09-02",
                    "The minister travels to Tokyo for talks on the harbour, on roads and railways, on grain and "
                            + "tea, and on everything else that the two countries have put off for a decade",
                    "Coast Post",
                    "Kenya's foreign minister visited Japan on Friday. "
                            + "Japan promised to provide food aid to Kenya. Kenya called on Japan to expand trade."),
            document(
                    "k3",
                    "2024-03-11",
                    "<script>document.title = 'taken'; console.error('taken')</script>",
                    "Hill Herald",
                    "Japan and Kenya began work on the harbour in Mombasa last week. "
                            + "Ruto met Japanese Prime Minister Fumio Kishida in Nairobi on Sunday. "
                            + "Kenya condemned Somalia for the attack on a border post."),
            document(
                    "k4 & more",
                    "2024-11-20",
                    "محادثات حول الميناء",
                    "Hill Herald",
                    "Japan will provide new ships to Kenya. Somalia rejected the accusation by Kenya on Monday. "
                            + "Kenya and Japan postponed the opening of the harbour in Mombasa."),
            document(
                    "k5",
                    "2025-02-03",
                    "Grain and roads",
                    "Coast Post",
                    "Japan delivered food aid to Kenya on Sunday. Kenya thanked Japan for the grain. "
                            + "Kenya's president invited the Japanese prime minister to Nairobi. "
                            + "Japan criticised Somalia. Kenya and Somalia agreed to reopen the border."));

    private final Store store;
    private final Workbench workbench;

    private Site(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** Over {@link #DOCUMENTS}, in a store in a directory. */
    static Site over(Path directory) {
        Store store = Store.open(directory.resolve("news.duckdb"));
        code(store, "r1", DOCUMENTS);
        return new Site(store, Workbench.start(address(), PARSER, LEXICON, run("r1"), example(), store));
    }

    /** As it starts for somebody who has just unpacked it: no store, our readout. */
    static Site first() {
        return new Site(null, Workbench.start(address(), PARSER, LEXICON, "r1", example()));
    }

    private static Address address() {
        return new Address("127.0.0.1", 0, null);
    }

    private static Run.Key run(String id) {
        return new Run.Key(id, "test", "NLP4J", "none", List.of());
    }

    static Document example() {
        try {
            return Document.of("readout.txt", Files.readString(Path.of("../examples/readout.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parser parser() {
        try {
            return Nlp4jParser.load(Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String id, String day, String title, String publisher, String text) {
        return new Document(id, text, LocalDate.parse(day), title, null, publisher, "en");
    }

    /** Reads documents in a run of their own, as another version of Dragoman would. */
    void read(String run, List<Document> documents) {
        code(store, run, documents);
    }

    private static void code(Store store, String run, List<Document> documents) {
        Coder coder = new Coder(PARSER, LEXICON);
        Records records = new Records(LEXICON.plover(), run);
        try (RunWriter writer = store.run(run(run))) {
            for (Document document : documents) {
                Reading reading = coder.read(document);
                writer.coded(
                        document,
                        reading.text().published(),
                        PARSER.name(),
                        reading.sentences().size(),
                        records.of(reading.text(), reading.findings()));
            }
            writer.finish();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + workbench.port() + path);
    }

    @Override
    public void close() {
        workbench.close();
        if (store != null) {
            store.close();
        }
    }
}
