package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of findings, its facets, and the rows behind pages. */
class EventPagesTest {
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

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = showcase.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> links(String page, String facet) {
        Matcher section = Pattern.compile("<summary>" + facet + "</summary>\\s*<ul>(.*?)</ul>", Pattern.DOTALL)
                .matcher(page);
        assertThat(section.find()).as(facet).isTrue();
        return Pattern.compile("href=\"([^\"]+)\"[^>]*>[^<]*</a> <span class=\"count\">(\\d+)")
                .matcher(section.group(1))
                .results()
                .map(r -> r.group(1).replace("&amp;", "&") + " " + r.group(2))
                .toList();
    }

    @Test
    void everyFacetIsALinkToAsManyFindingsAsItSays() throws Exception {
        String page = showcase.get("/events").body();
        int followed = 0;
        for (String facet : List.of(
                "kind", "category", "status", "country", "context", "year", "confidence", "source", "reviewed")) {
            for (String link : links(page, facet)) {
                String[] parts = link.split(" ");
                assertThat(json(parts[0].replace("/events", "/events.json")).size())
                        .as(link)
                        .isEqualTo(Integer.parseInt(parts[1]));
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(20);
    }

    @Test
    void aPairHasThePartiesOfBothAndADayNarrows() throws Exception {
        JsonNode pair = json("/events.json?pair=ken,som");
        assertThat(pair.size()).isPositive();
        pair.forEach(row -> assertThat(row.path("actors").toString() + row.path("recipients"))
                .contains("KEN", "SOM"));
        JsonNode late = json("/events.json?from=2024-01-01&to=2024-06-30");
        assertThat(late.size()).isPositive();
        late.forEach(row -> assertThat(row.path("document").asString()).isEqualTo("k3"));
    }

    @Test
    void everyRowLeadsToItsSentence() throws Exception {
        String page = showcase.get("/events").body();
        Matcher link = Pattern.compile("href=\"(/document\\?id=[^\"#]+)#(f-[0-9a-f]+)\"")
                .matcher(page);
        int followed = 0;
        while (link.find()) {
            HttpResponse<String> document = showcase.get(link.group(1));
            assertThat(document.statusCode()).isEqualTo(200);
            assertThat(document.body()).contains("id=\"" + link.group(2) + "\"");
            followed++;
        }
        assertThat(followed).isGreaterThan(8);
    }

    @Test
    void titlesAreTextAndNothingElse() throws Exception {
        for (String path : List.of("/events", "/documents", "/document?id=k3", "/ledger")) {
            assertThat(showcase.get(path).body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(showcase.get("/documents").body()).contains("&lt;script&gt;alert", "k4%20%26%20more");
    }

    @Test
    void pagesHaveRowsAtTheSameAddress() throws Exception {
        for (String path : List.of("/events", "/documents", "/document?id=k1", "/ledger", "/ledger?pair=JPN,KEN")) {
            String[] parts = path.split("\\?", 2);
            String rest = parts.length == 1 ? "" : "?" + parts[1];
            assertThat(json(parts[0] + ".json" + rest).isArray()).as(path).isTrue();
            HttpResponse<String> csv = showcase.get(parts[0] + ".csv" + rest);
            assertThat(csv.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("text/csv"));
            assertThat(csv.body().lines().count()).as(path).isGreaterThan(1);
        }
        String entry = json("/ledger.json").get(0).path("id").asString();
        assertThat(json("/ledger/" + entry + ".json").get(0).path("quote").asString())
                .isNotBlank();
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedInWords() throws Exception {
        assertThat(showcase.get("/events?from=soon").statusCode()).isEqualTo(400);
        assertThat(showcase.get("/events?page=none").body()).contains("write one from 1 up");
        assertThat(showcase.get("/events?category=%27%20OR%201%3D1").body()).contains("Nothing is so");
        assertThat(showcase.get("/events?page=99").statusCode()).isEqualTo(200);
        assertThat(showcase.get("/document?id=none").statusCode()).isEqualTo(404);
    }
}
