package org.dragoman.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents added while the store is read. */
class IntakePagesTest {
    private static final String LINES = """
            {"id": "n1", "text": "France and Chad signed a trade agreement on Monday.", "date": "2024-12-03"}
            {"id": "n2", "text": "", "date": "2024-12-03"}
            {"id": "k1", "text": "Another text under an id that there is."}
            nonsense
            """;

    @TempDir
    Path directory;

    private Showcase showcase;

    @BeforeEach
    void open() {
        showcase = Showcase.open(directory);
    }

    @AfterEach
    void close() {
        showcase.close();
    }

    /** Waits for a job to end by listening to its events. */
    private String ended(String job) throws Exception {
        String events = showcase.events("/jobs/" + job + "/events");
        assertThat(events).contains("event: end");
        return events;
    }

    private String add(String body) throws Exception {
        HttpResponse<String> taken = showcase.post("/documents", "application/jsonl", body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(taken.body()).path("job").asString();
    }

    @Test
    void whatIsAddedIsListedAndInTheLedgerAndFaultsAreNamed() throws Exception {
        String job = add(LINES);
        ended(job);
        JsonNode fields = showcase.json("/jobs/" + job + ".json").get(0);
        assertThat(fields.path("added").asInt()).isEqualTo(1);
        assertThat(fields.path("problems").toString())
                .contains("line:2: no \\\"text\\\"", "k1", "another text", "line:4: no JSON");
        assertThat(showcase.json("/events.json?pair=FRA,TCD").size()).isPositive();
        assertThat(showcase.get("/document?id=n1").body()).contains("France");
        assertThat(showcase.get("/relation?pair=FRA,TCD&on=2024-12-31").body()).contains("France");
        assertThat(showcase.get("/jobs/" + job).body()).contains("Documents added", "What went wrong");
        String again = add(LINES);
        ended(again);
        assertThat(showcase.json("/jobs/" + again + ".json")
                        .get(0)
                        .path("there")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aSavedPageAndATableAreTaken() throws Exception {
        String body = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"visit.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n<html><head><meta property=\"article:published_time\""
                + " content=\"2024-12-06T08:00:00Z\"></head><body><nav>Home</nav><article><h1>Visit</h1>"
                + "<p>Iran invited the president of Mali to Tehran.</p></article></body></html>\r\n"
                + "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"day.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nid,date,text\nc1,2024-12-07,Chad thanked Peru for its help.\n"
                + "c2,2024-12-07,\n\r\n--X--\r\n";
        HttpResponse<String> taken = showcase.post("/documents", "multipart/form-data; boundary=X", body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        ended(JsonMapper.shared().readTree(taken.body()).path("job").asString());
        assertThat(showcase.get("/document?id=visit").body()).contains("AGREE", "2024-12-06");
        assertThat(showcase.get("/document?id=c1").body()).contains("SUPPORT");
        HttpResponse<String> read = showcase.post("/", "multipart/form-data; boundary=X", body);
        assertThat(read.body()).contains("AGREE", "SUPPORT", "an empty text", "id=\"d1-s0\"");
    }

    @Test
    void filesOfAFormAreTaken() throws Exception {
        String body = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/day one.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\ndate 2024-12-05\n\nIran condemned Mali.\r\n--X--\r\n";
        HttpResponse<String> taken = showcase.post("/documents", "multipart/form-data; boundary=X", body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        ended(JsonMapper.shared().readTree(taken.body()).path("job").asString());
        assertThat(showcase.get("/document?id=day%20one").body()).contains("ACCUSE", "2024-12-05");
    }

    @Test
    void decisionsAreMadeWhileDocumentsComeIn() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append("{\"id\": \"m")
                    .append(i)
                    .append("\", \"date\": \"2024-12-05\", \"text\": \"Iran condemned Mali.\"}\n");
        }
        String job = add(many.toString());
        String id = showcase.json("/events.json?document=k1").get(0).path("id").asString();
        assertThat(showcase.post("/decisions", "application/x-www-form-urlencoded", "kind=confirm&subject=" + id)
                        .statusCode())
                .isEqualTo(201);
        String events = ended(job);
        assertThat(events).contains("60 of 60 documents");
        assertThat(showcase.json("/events.json?verdict=confirm").size()).isEqualTo(1);
        assertThat(showcase.json("/events.json?pair=IRN,MLI").size()).isEqualTo(60);
    }

    @Test
    void nothingAndTooMuchAreRefused() throws Exception {
        assertThat(showcase.post("/documents", "application/jsonl", "\n").statusCode())
                .isEqualTo(400);
        String large = "x".repeat(21 << 20);
        assertThat(large.getBytes(UTF_8)).hasSizeGreaterThan(20 << 20);
        assertThat(showcase.post("/documents", "application/jsonl", large).statusCode())
                .isEqualTo(413);
        String many = "{\"text\": \"a\"}\n".repeat(Intake.MOST + 1);
        HttpResponse<String> refused = showcase.post("/documents", "application/jsonl", many);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("send them in parts");
        assertThat(showcase.get("/jobs/none").statusCode()).isEqualTo(404);
        assertThat(showcase.get("/documents").statusCode()).isEqualTo(200);
    }
}
