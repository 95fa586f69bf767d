package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.evaluate.GoldFile;
import org.dragoman.evaluate.GoldRecord;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings confirmed, rejected, corrected and given back, as a browser and as a program do it. */
class ReviewPagesTest {
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

    private String first(String query) throws Exception {
        return showcase.json("/events.json" + query).get(0).path("id").asString();
    }

    private JsonNode decide(String fields) throws Exception {
        HttpResponse<String> answer = showcase.post("/decisions", "application/x-www-form-urlencoded", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void aFindingCorrectedInAFormIsListedAsCorrectedAndInSql() throws Exception {
        String id = first("?category=CONSULT");
        JsonNode said = decide("kind=correct&subject=" + id
                + "&recode=support&reassign=jpn+gov%3Eken&restatus=historical&redate=2023-08&reason=misread");
        assertThat(said.path("told").asString())
                .isEqualTo("is SUPPORT, parties JPN GOV > KEN, status historical, date 2023-08");
        JsonNode row =
                showcase.json("/events.json?category=SUPPORT&verdict=corrected").get(0);
        assertThat(row.path("id").asString()).isEqualTo(id);
        assertThat(row.path("recoded").asString()).isEqualTo("SUPPORT");
        assertThat(showcase.json("/events.json?category=CONSULT").toString()).doesNotContain(id);
        try (var answer = showcase.store.sql(
                null, "SELECT recoded, reassigned, restatused FROM active.findings WHERE finding = '" + id + "'")) {
            assertThat(answer.next()).containsExactly("SUPPORT", "JPN GOV > KEN", "historical");
        }
        String page = showcase.get("/decisions").body();
        assertThat(page).contains("recode SUPPORT", "misread", System.getProperty("user.name"));
    }

    @Test
    void whatWasDecidedCanBeUndoneAndTheUndoingIsKept() throws Exception {
        String id = first("");
        String decision =
                decide("kind=reject&subject=" + id).path("decisions").get(0).asString();
        assertThat(showcase.json("/events.json?verdict=reject").size()).isEqualTo(1);
        decide("kind=undo&subject=" + decision);
        assertThat(showcase.json("/events.json?verdict=reject").size()).isZero();
        assertThat(showcase.json("/decisions.json").size()).isEqualTo(2);
    }

    @Test
    void precisionIsOfWhatWasReviewedWithItsInterval() throws Exception {
        List<String> ids = new ArrayList<>();
        showcase.json("/events.json").forEach(row -> ids.add(row.path("id").asString()));
        for (int i = 0; i < 4; i++) {
            decide("kind=" + (i == 0 ? "reject" : "confirm") + "&subject=" + ids.get(i));
        }
        assertThat(showcase.get("/review").body()).contains("3 of 4 right as coded: .75 (95 % interval .30 to .95)");
    }

    @Test
    void theSampleIsTheSameEachTimeAndLeavesOutWhatWasReviewed() throws Exception {
        List<String> drawn = sample("1");
        assertThat(sample("1")).isEqualTo(drawn);
        assertThat(sample("2")).isNotEqualTo(drawn);
        decide("kind=confirm&subject=" + drawn.get(0));
        assertThat(sample("1")).isEqualTo(drawn.subList(1, drawn.size()));
    }

    private List<String> sample(String seed) {
        return showcase.store.sample(ListQuery.ALL.with(Facet.KIND, "event"), seed, 100).stream()
                .map(l -> l.finding().id())
                .toList();
    }

    @Test
    void correctionsBecomeGoldRecordsThatEvaluateReads() throws Exception {
        String visit = first("?document=k2&category=CONSULT");
        String wrong = first("?category=REJECT");
        decide("kind=correct&subject=" + visit + "&reassign=KEN%3EJPN");
        decide("kind=reject&subject=" + wrong);
        HttpResponse<String> gold = showcase.get("/review/gold.jsonl");
        Path file = Files.writeString(directory.resolve("gold.jsonl"), gold.body());
        List<String> faults = new ArrayList<>();
        List<GoldRecord> records = GoldFile.read(file, faults::add);
        assertThat(faults).isEmpty();
        assertThat(records).hasSize(1);
        assertThat(records.get(0).event()).isEqualTo("CONSULT");
        assertThat(records.get(0).actors()).containsExactly("KEN");
        assertThat(records.get(0).text()).isEqualTo("Kenya's foreign minister visited Japan on Friday.");
        assertThat(showcase.get("/review/gold.jsonl?by=nobody").body()).isEmpty();
    }

    @Test
    void whatCannotBeDecidedIsRefusedInWords() throws Exception {
        String id = first("");
        for (String[] bad : List.of(
                new String[] {"kind=correct&subject=" + id, "fill in what it is instead"},
                new String[] {"kind=correct&recode=NONSENSE&subject=" + id, "is no category"},
                new String[] {"kind=correct&reassign=nobody&subject=" + id, "names no parties"},
                new String[] {"kind=correct&restatus=odd&subject=" + id, "is no status"},
                new String[] {"kind=confirm&subject=none", "has nothing with the id"},
                new String[] {"kind=delete&subject=" + id, "is no kind of decision"})) {
            HttpResponse<String> refused = showcase.post("/decisions", "application/x-www-form-urlencoded", bad[0]);
            assertThat(refused.statusCode()).as(bad[0]).isEqualTo(400);
            assertThat(refused.body()).contains(bad[1]);
        }
        assertThat(showcase.post("/decisions", "application/json", "{\"kind\": 3}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(showcase.json("/decisions.json").size()).isZero();
    }

    @Test
    void whatWasCorrectedIsStillCorrectedInAnotherRun() throws Exception {
        String id = first("?category=CONSULT");
        decide("kind=correct&subject=" + id + "&recode=AID");
        showcase.again();
        JsonNode rows = showcase.json("/events.json?verdict=corrected");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).path("id").asString()).isEqualTo(id);
        assertThat(rows.get(0).path("recoded").asString()).isEqualTo("AID");
    }

    @Test
    void aProgramDecidesInItsOwnName() throws Exception {
        HttpResponse<String> made = showcase.post(
                "/decisions",
                "application/json; charset=utf-8",
                "{\"kind\": \"confirm\", \"subjects\": [\"" + first("") + "\"], \"by\": \"ana\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(showcase.json("/decisions.json").get(0).path("by").asString())
                .isEqualTo("ana");
    }

    @Test
    void theLedgerFollowsADecision() throws Exception {
        JsonNode entry = showcase.json("/ledger.json").get(0);
        String id = entry.path("id").asString();
        decide("kind=restage&value=cancelled&subject=" + id);
        assertThat(showcase.json("/ledger.json").toString()).contains("\"cancelled\"");
        decide("kind=reject&subject=" + id);
        assertThat(showcase.get("/ledger/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void toConfirmAnEventDoesNotAskForAnotherLedgerAndToRejectItDoes() throws Exception {
        String run = showcase.store.runId(null);
        String made = madeAt();
        String event = first("?category=ACCUSE");
        decide("kind=confirm&subject=" + event);
        assertThat(madeAt()).isEqualTo(made);
        assertThat(showcase.store.ledgerIsCurrent(run)).isTrue();
        decide("kind=reject&subject=" + event);
        assertThat(madeAt()).isNotEqualTo(made);
        made = madeAt();
        decide("kind=confirm&subject=" + event);
        assertThat(madeAt()).as("it was rejected before").isNotEqualTo(made);
        assertThat(showcase.store.ledgerIsCurrent(run)).isTrue();
    }

    private String madeAt() {
        try (var answer = showcase.store.sql(null, "SELECT CAST(made AS VARCHAR) FROM active.ledgers")) {
            return String.valueOf(answer.next());
        }
    }
}
