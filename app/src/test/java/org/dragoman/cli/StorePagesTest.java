package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.text.Document;
import org.dragoman.web.Address;
import org.dragoman.web.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench over a store that was filled by {@code ingest}. */
class StorePagesTest {
    private static final String DOCUMENTS = """
            {"id": "m1", "date": "2022-03-01", "title": "Kenya and Japan meet", "text": "Kenya and Japan agreed on Tuesday to build a port in Lamu by 2025."}
            {"id": "m2", "date": "2024-06-01", "text": "Kenya and Japan agreed again to build the port in Lamu. <b>Bold</b>."}
            """;

    @TempDir
    Path directory;

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void documentsAndLedgerAreShownAsOfAnyDay() throws Exception {
        Path texts = Files.writeString(directory.resolve("day.jsonl"), DOCUMENTS);
        Path file = directory.resolve("news.duckdb");
        assertThat(Called.with("ingest", "--store", file.toString(), texts.toString())
                        .code())
                .isZero();
        Path models = Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3"));
        try (Store store = Store.openReadOnly(file);
                Workbench workbench = Workbench.start(
                        new Address("127.0.0.1", 0, null),
                        Nlp4jParser.load(models),
                        Lexicon.load(LexiconFiles.bundled()),
                        new Run.Key("run", "test", "NLP4J", "none", List.of()),
                        Document.of("example", "Xi left."),
                        store)) {
            int port = workbench.port();
            assertThat(get(port, "/documents")).startsWith("200").contains("2 documents", "Kenya and Japan meet");
            assertThat(get(port, "/document?id=m2"))
                    .startsWith("200")
                    .contains("AGREE", "&lt;b")
                    .doesNotContain("<b>Bold");
            assertThat(get(port, "/document?id=none")).startsWith("404").contains("no document");
            String ledger = get(port, "/ledger?pair=jpn,ken");
            assertThat(ledger).startsWith("200").contains("as of 2024-06-01", "port", "2 mentions");
            Matcher entry = Pattern.compile("/ledger/[0-9a-f]+\\?on=2024-06-01").matcher(ledger);
            assertThat(entry.find()).isTrue();
            assertThat(get(port, entry.group())).contains("2022-03-01", "repeated", "/document?id=m2");
            assertThat(get(port, "/ledger?pair=JPN,KEN&on=2023-01-01")).contains("1 mention,");
            assertThat(get(port, "/ledger?on=never")).startsWith("400").contains("is no day");
            assertThat(get(port, "/ledger/none")).startsWith("404");
        }
    }

    @Test
    void aFileThatIsNoStoreIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("no.duckdb"), "not a store");
        Called called = Called.with("serve", "--port", "0", "--store", file.toString());
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("no.duckdb");
        assertThat(Called.with("serve", "--bind", "0.0.0.0").err()).contains("give --token");
    }
}
