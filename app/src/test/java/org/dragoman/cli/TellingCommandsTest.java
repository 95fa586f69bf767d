package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sentence that no frame reads, from the text to the ledger and to what a person decides of it. */
class TellingCommandsTest {
    @TempDir
    Path directory;

    private static String printed(String... arguments) {
        Called called = Called.with(arguments);
        assertThat(called.code()).as(called.err()).isZero();
        return called.out();
    }

    private static List<JsonNode> links(String store, String document) {
        return printed("ledger", "export", "--store", store)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> document.equals(line.path("document").asString("")))
                .toList();
    }

    @Test
    void itJoinsTheMatterThatItNamesUntilAPersonRejectsIt() throws IOException {
        Path news = Files.writeString(directory.resolve("news.jsonl"), """
                {"id": "talks", "date": "2015-02-02", "text": "Japan's foreign minister met his Peruvian counterpart in Lima. Japan will build nine schools in Ayacucho."}
                {"id": "visit", "date": "2018-05-03", "text": "Japan's ambassador to Peru travelled south. Five of the nine schools in Ayacucho have walls."}
                """, UTF_8);
        String store = directory.resolve("news.duckdb").toString();
        printed("ingest", "--store", store, news.toString());
        List<JsonNode> told = links(store, "visit");
        assertThat(told).hasSize(1);
        JsonNode link = told.get(0);
        assertThat(link.path("relation").asString()).isEqualTo("progress");
        assertThat(link.path("evidence").path("quote").asString())
                .isEqualTo("Five of the nine schools in Ayacucho have walls.");
        assertThat(link.path("reasons").get(0).asString()).startsWith("names it");
        printed("decide", "reject", "--store", store, link.path("finding").asString());
        assertThat(links(store, "visit")).isEmpty();
    }
}
