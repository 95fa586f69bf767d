package org.dragoman.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbench over a store of a few documents of our own, for tests. */
final class Showcase implements AutoCloseable {
    static final Parser PARSER = parser();
    static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Run.Key RUN = new Run.Key("r1", "test", "NLP4J", "none", List.of());

    /** Two years of Kenya and Japan, with a third country, a headline that is an attack on browsers, and a name to be encoded. */
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
                    "Minister in Tokyo",
                    "Coast Post",
                    "Kenya's foreign minister visited Japan on Friday. "
                            + "Japan promised to provide food aid to Kenya. Kenya called on Japan to expand trade."),
            document(
                    "k3",
                    "2024-03-11",
                    "<script>alert('title')</script>",
                    "Hill Herald",
                    "Japan and Kenya began work on the harbour in Mombasa last week. "
                            + "Ruto met Japanese Prime Minister Fumio Kishida in Nairobi on Sunday. "
                            + "Kenya condemned Somalia for the attack on a border post."),
            document(
                    "k4 & more",
                    "2024-11-20",
                    "Harbour, again",
                    "Hill Herald",
                    "Japan will provide new ships to Kenya. Somalia rejected the accusation by Kenya on Monday."));

    final Store store;
    final Workbench workbench;

    private Showcase(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    private static Parser parser() {
        try {
            return Nlp4jParser.load(Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document document(String id, String day, String title, String publisher, String text) {
        return new Document(id, text, LocalDate.parse(day), title, null, publisher, "en");
    }

    /** Fills a store in a directory and opens the workbench over it. */
    static Showcase open(Path directory) {
        return open(directory, DOCUMENTS);
    }

    static Showcase open(Path directory, List<Document> documents) {
        Store store = Store.open(directory.resolve("news.duckdb"));
        code(store, RUN, documents);
        Workbench workbench = Workbench.start(
                new Address("127.0.0.1", 0, null),
                PARSER,
                LEXICON,
                RUN,
                Document.of("example", "Xi met Putin."),
                store);
        return new Showcase(store, workbench);
    }

    /** Reads all documents again, as another version of Dragoman would. */
    void again() {
        code(store, new Run.Key("r2", "test 2", "NLP4J", "none", List.of()), DOCUMENTS);
    }

    private static void code(Store store, Run.Key key, List<Document> documents) {
        Coder coder = new Coder(PARSER, LEXICON);
        Records records = new Records(LEXICON.plover(), key.id());
        try (RunWriter writer = store.run(key)) {
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

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    /** What a page answers as JSON. */
    JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /** All events that the server sends, until it ends. */
    String events(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/event-stream")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }

    /** A form or JSON, as a program sends it. */
    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    @Override
    public void close() {
        workbench.close();
        store.close();
    }
}
