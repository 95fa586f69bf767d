package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Commitments, actors, places, frames, two documents side by side, and SQL. */
class ReferencePagesTest {
    @TempDir
    static Path directory;

    private static Showcase showcase;

    @BeforeAll
    static void open() {
        showcase = Showcase.open(directory);
    }

    @AfterAll
    static void close() {
        showcase.close();
    }

    private static HttpResponse<String> sql(String query) throws Exception {
        return showcase.get("/sql?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    @Test
    void aCommitmentHasItsChainWithSentencesAndSources() throws Exception {
        String harbour = null;
        for (JsonNode entry : showcase.json("/ledger.json")) {
            harbour = entry.path("mentions").asInt() > 1 ? entry.path("id").asString() : harbour;
        }
        assertThat(harbour)
                .as("the harbour is promised in one document and begun in another")
                .isNotNull();
        String page = showcase.get("/ledger/" + harbour).body();
        assertThat(page).contains("2023-05-18", "2024-03-11", "Coast Post", "Hill Herald", "agreed", "started");
        assertThat(showcase.get("/ledger/" + harbour + "?on=2023-12-31").body()).doesNotContain("2024-03-11</strong>");
    }

    @Test
    void anActorHasOfficesPartnersAndFindings() throws Exception {
        assertThat(showcase.get("/actor").body()).contains("/actor?name=William%20Ruto");
        String page = showcase.get("/actor?name=William%20Ruto").body();
        assertThat(page).contains("President", "Kenya", "Fumio Kishida", "2024-03-11");
        assertThat(showcase.get("/actor?name=Nobody").body()).contains("No document names this actor");
        assertThat(showcase.json("/actor.json?name=William%20Ruto").size()).isGreaterThan(1);
    }

    @Test
    void twoDocumentsAreHeldAgainstEachOther() throws Exception {
        String page = showcase.get("/compare?a=k1&b=k3").body();
        assertThat(page).contains("Harbour talks (Coast Post, 2023-05-18)", "agreed", "started", "softer");
        assertThat(page).doesNotContain("<script>alert");
        assertThat(showcase.json("/compare.json?a=k1&b=k3").size()).isPositive();
        assertThat(showcase.get("/compare?a=k1&b=none").statusCode()).isEqualTo(404);
    }

    @Test
    void aFrameSaysWhatItCodesAndWhatItFound() throws Exception {
        JsonNode first = showcase.json("/events.json?category=CONSULT").get(0);
        assertThat(first.path("id").asString()).isNotEmpty();
        Matcher used = Pattern.compile(
                        "/frames/([a-z._%0-9A-Z-]+)\">[^<]+</a></th><td>[^<]*</td><td class=\"number\">[1-9]")
                .matcher(showcase.get("/frames").body());
        assertThat(used.find()).isTrue();
        String page = showcase.get("/frames/" + used.group(1)).body();
        assertThat(page).contains("Must be coded", "Latest findings", "class=\"finding");
        assertThat(showcase.get("/frames/none").statusCode()).isEqualTo(404);
    }

    @Test
    void placesAreOnAMapWithANoteOnBorders() throws Exception {
        assertThat(showcase.get("/map").body()).contains("Nairobi", "no coast and no border is drawn", "<circle");
        assertThat(showcase.json("/map.json").toString()).contains("Nairobi");
        assertThat(showcase.get("/map?category=SANCTION").body()).contains("Nothing of this has a known place");
    }

    @Test
    void sqlAnswersWithRows() throws Exception {
        assertThat(sql("SELECT document FROM documents ORDER BY 1").body()).contains("<td>k1</td>", "4 rows");
        assertThat(showcase.json("/sql.json?q=SELECT%201%20AS%20one")
                        .get(0)
                        .path("one")
                        .asInt())
                .isEqualTo(1);
        assertThat(sql("SELECT '<script>alert(1)</script>'").body()).doesNotContain("<script>alert");
    }

    @Test
    void sqlReadsNoFileAndChangesNothing() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.csv"), "word\nhidden-treasure\n");
        Path out = directory.resolve("out.csv");
        for (String bad : List.of(
                "COPY findings TO '" + out + "'",
                "COPY documents FROM '" + secret + "'",
                "SELECT * FROM read_csv('" + secret + "')",
                "SELECT * FROM read_text('" + secret + "')",
                "SELECT * FROM '" + secret + "'",
                "SELECT * FROM glob('/*')",
                "ATTACH '" + out + "' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "PRAGMA enable_profiling",
                "DELETE FROM decisions",
                "DROP TABLE findings",
                "INSERT INTO store VALUES (9, now())",
                "CREATE TABLE t AS SELECT 1",
                "EXPORT DATABASE '" + out + "'",
                "CALL pragma_version()",
                "SELECT 1; DROP TABLE findings",
                "WITH x AS (DELETE FROM decisions RETURNING *) SELECT * FROM x",
                "nonsense")) {
            HttpResponse<String> refused = sql(bad);
            assertThat(refused.statusCode()).as(bad).isEqualTo(400);
            assertThat(refused.body()).as(bad).doesNotContain("hidden-treasure", directory.toString() + "/news");
        }
        assertThat(out).doesNotExist();
        assertThat(showcase.json("/sql.json?q=SELECT%20count(*)%20AS%20n%20FROM%20documents")
                        .get(0)
                        .path("n")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void aQueryWithoutEndIsGivenUp() throws Exception {
        HttpResponse<String> given = sql("SELECT count(*) FROM range(100000000000) a, range(1000) b");
        assertThat(given.statusCode()).isEqualTo(400);
        assertThat(given.body()).contains("longer than 20 seconds");
    }
}
