package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.MadeUpNews;
import org.dragoman.store.Store;
import org.dragoman.store.StoreTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that look into a store, over one of made-up findings. */
class StoreCommandsTest {
    private static final int FINDINGS = 120;

    @TempDir
    Path directory;

    private Path store;
    private List<String> ids = List.of();

    @BeforeEach
    void fill() {
        store = directory.resolve("news.duckdb");
        MadeUpNews.write(store, 11, FINDINGS);
        try (Store opened = Store.openReadOnly(store);
                Stream<FindingRecord> findings = opened.findings(FindingQuery.ALL)) {
            ids = findings.map(FindingRecord::id).toList();
        }
    }

    private Called on(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--store", store.toString()));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    private Called sql(String query) {
        return on("sql", "--format", "csv", query);
    }

    @Test
    void sqlAnswersAsTableCsvAndJsonLines() {
        String query = "SELECT kind, count(*) AS n, ['a', 'b'] AS l, NULL AS nothing FROM active.findings"
                + " GROUP BY kind ORDER BY kind";
        assertThat(sql(query).out()).isEqualTo("kind,n,l,nothing\ncommitment,36,a; b,\nevent,84,a; b,\n");
        assertThat(on("sql", query).out())
                .isEqualTo("kind         n  l     nothing\ncommitment  36  a; b\nevent       84  a; b\n");
        assertThat(on("sql", "--format", "jsonl", query).out())
                .isEqualTo("{\"kind\":\"commitment\",\"n\":36,\"l\":[\"a\",\"b\"]}\n"
                        + "{\"kind\":\"event\",\"n\":84,\"l\":[\"a\",\"b\"]}\n");
    }

    @Test
    void sqlReadsItsQueryFromStandardInput() {
        Called called = Called.with(
                "SELECT count(*) AS n FROM findings", false, Map.of(), "sql", "--store", store.toString(), "-");
        assertThat(called.out()).isEqualTo("  n\n120\n");
    }

    @Test
    void aTableIsCutToTheTerminal() {
        Called called =
                Called.with("", false, Map.of("COLUMNS", "60"), "sql", "--store", store.toString(), "FROM documents");
        assertThat(called.out().lines())
                .hasSize(13)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(called.out()).contains("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO runs SELECT * FROM runs",
                "INSERT INTO runs SELECT * FROM runs RETURNING run",
                "DELETE FROM findings",
                "DROP TABLE findings",
                "CREATE TABLE mine (a INTEGER)",
                "ATTACH 'other.duckdb'",
                "COPY findings TO 'stolen.csv'",
                "EXPORT DATABASE 'stolen'",
                "SET enable_external_access = true",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA enable_profiling",
                "SELECT 1; DROP TABLE findings",
                "SELECT 1; SELECT 2",
                "COMMIT; DROP TABLE findings",
                ""
            })
    void sqlRefusesWhatIsNotOneQuery(String query) {
        Called called = sql(query);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).startsWith(store + ": a store is only read, by one query at a time; give one SELECT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('%s')",
                "SELECT * FROM read_csv('%s')",
                "SELECT * FROM read_blob('%s')",
                "SELECT * FROM read_json('%s')",
                "SELECT * FROM glob('%s')",
                "SELECT * FROM sniff_csv('%s')",
                "FROM '%s'",
                "SELECT * FROM read_text('https://example.org/')",
                "SELECT getenv('HOME')",
                "SELECT * FROM query('DROP TABLE findings')"
            })
    void sqlSeesNoOtherFile(String query) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.csv"), "word\nxyzzy\n", UTF_8);
        Called called = sql(query.formatted(secret));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out() + called.err()).doesNotContain("xyzzy").doesNotContain("Stack Trace");
        assertThat(called.err().lines()).hasSize(1);
    }

    @Test
    void aWrongQueryIsExplained() {
        assertThat(sql("SELEC 1").err()).contains("the query cannot be read; syntax error at or near");
        assertThat(sql("SELECT colour FROM findings").err()).contains("Referenced column \"colour\" not found");
    }

    @Test
    void runsAreListed() {
        assertThat(on("runs", "--format", "csv").out())
                .startsWith("run,active,documents,failed,findings,begun,ended,version,parser,lexicon,options\n"
                        + "00000000000000aa,true,12,0,120,20");
        assertThat(on("runs").out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContain("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "csv", "jsonl"})
    void everyTableIsExported(String format) throws IOException {
        Path to = directory.resolve("out/of/here");
        Called called = on("export", "--to", to.toString(), "--format", format);
        assertThat(called.code()).as(called.err()).isZero();
        assertThat(called.err()).contains(to.resolve("findings." + format) + ": 120 rows\n");
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(StoreTable.values())
                            .map(table -> table.table() + "." + format)
                            .toList());
        }
        if (!format.equals("parquet")) {
            assertThat(Files.readAllLines(to.resolve("parties." + format))).hasSizeGreaterThan(2 * FINDINGS);
        }
        if (format.equals("jsonl")) {
            JsonNode line = JsonMapper.shared()
                    .readTree(Files.readAllLines(to.resolve("findings.jsonl")).get(0));
            assertThat(line.path("record").path("id").asString())
                    .isEqualTo(line.path("finding").asString())
                    .isNotEmpty();
        }
        byte[] first = Files.readAllBytes(to.resolve("findings." + format));
        assertThat(on("export", "--to", to.toString(), "--format", format).code())
                .isZero();
        assertThat(Files.readAllBytes(to.resolve("findings." + format))).isEqualTo(first);
    }

    @Test
    void theOrderInWhichDocumentsCameDoesNotShow() throws IOException {
        List<MadeUpNews.Story> stories =
                new ArrayList<>(MadeUpNews.stories(5, 30, 5).toList());
        Map<String, String> first = exported("one.duckdb", stories, 30);
        Random random = new Random(99);
        for (int batch : new int[] {1, 7, 30}) {
            Collections.shuffle(stories, random);
            assertThat(exported("b" + batch + ".duckdb", stories, batch)).isEqualTo(first);
        }
    }

    /** What is exported of a store to which stories came in batches of a size, but for times. */
    private Map<String, String> exported(String name, List<MadeUpNews.Story> stories, int batch) throws IOException {
        Path file = directory.resolve(name);
        for (int i = 0; i < stories.size(); i += batch) {
            MadeUpNews.write(file, stories.subList(i, Math.min(i + batch, stories.size())));
        }
        Path to = directory.resolve(name + ".csv");
        Called called = Called.with("export", "--store", file.toString(), "--format", "csv", "--to", to.toString());
        assertThat(called.code()).as(called.err()).isZero();
        Map<String, String> tables = new TreeMap<>();
        for (String table : List.of("outcomes", "findings", "commitments", "parties", "evidence")) {
            tables.put(table, Files.readString(to.resolve(table + ".csv")));
        }
        return tables;
    }

    @Test
    void exportNamesWhatIsWrong() {
        assertThat(on("export", "--to", directory.toString(), "--run", "77").err())
                .isEqualTo(store + ": no run \"77\"; \"dragoman runs\" lists them\n");
        assertThat(on("export", "--to", directory.toString(), "--run", "0", "--all-runs")
                        .code())
                .isEqualTo(2);
        assertThat(on("export", "--to", store.toString()).err()).contains("it cannot be made");
    }

    @Test
    void decisionsAreRecordedUndoneAndListed() {
        Called made = on("decide reject", ids.get(0), ids.get(1), "--by", "ana", "--at", "2026-03-01");
        assertThat(made.code()).as(made.err()).isZero();
        List<String> decisions = made.err().lines().toList();
        assertThat(decisions).hasSize(2).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{16}"));
        Called again = on("decide reject", ids.get(0), "--by", "ana", "--at", "2026-03-01");
        assertThat(again.err()).isEqualTo(decisions.get(0) + " (made before)\n");
        assertThat(on("decide undo", decisions.get(0), "--by", "ben").code()).isZero();
        assertThat(on("decide redate", ids.get(2), "2025-23", "--by", "ana", "--reason", "the title says so")
                        .code())
                .isZero();
        assertThat(on("decide note", ids.get(2), "Ask the embassy.", "--by", "ana")
                        .code())
                .isZero();
        List<JsonNode> listed = on("decide list", "--format", "jsonl")
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(listed)
                .extracting(d -> d.path("kind").asString())
                .containsExactlyInAnyOrder("reject", "reject", "undo", "redate", "note");
        assertThat(listed.stream().filter(d -> !d.path("holds").asBoolean()))
                .extracting(d -> d.path("decision").asString())
                .containsExactly(decisions.get(0));
        assertThat(on("decide list", ids.get(2)).out()).contains("2025-23").contains("Ask the embassy.");
    }

    @Test
    void decisionsTravelAsAFile() throws IOException {
        on("decide reject", ids.get(0), "--by", "ana", "--at", "2026-03-01");
        on("decide confirm", ids.get(1), "--by", "ana", "--at", "2026-03-02T10:00:00Z", "--reason", "sure");
        Path file = directory.resolve("decisions.jsonl");
        assertThat(on("decide export", file.toString()).code()).isZero();
        String lines = Files.readString(file);
        assertThat(lines).isEqualTo(on("decide export").out());
        assertThat(lines.lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("\"at\":\"2026-03-01T00:00:00Z\",\"author\":\"ana\",\"kind\":\"reject\",\"subjects\":[\""
                        + ids.get(0) + "\"]}");
        on("decide confirm", ids.get(3), "--by", "ana", "--at", "2026-03-03");
        assertThat(on("decide export").out()).startsWith(lines);

        Path other = directory.resolve("other.duckdb");
        MadeUpNews.write(other, 12, 10);
        Called brought = Called.with("decide", "import", "--store", other.toString(), file.toString());
        assertThat(brought.err()).isEqualTo("2 decisions brought, 0 there already, 0 refused\n");
        assertThat(Called.with("decide", "export", "--store", other.toString()).out())
                .isEqualTo(lines);
        assertThat(Called.with("decide", "import", "--store", other.toString(), file.toString())
                        .err())
                .isEqualTo("0 decisions brought, 2 there already, 0 refused\n");
        Files.writeString(file, lines.replace("\"ana\"", "\"eve\"") + "\nnot json\n{\"kind\":\"dance\"}\n");
        Called forged = Called.with("decide", "import", "--store", other.toString(), file.toString());
        assertThat(forged.code()).isEqualTo(1);
        assertThat(forged.err())
                .contains(file + ":1: the decision \"")
                .contains("says something else than when it was made")
                .contains(file + ":4: no JSON")
                .contains(file + ":5: \"dance\" is no kind of decision")
                .endsWith("0 decisions brought, 0 there already, 4 refused\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirm nothing|nothing with the id \"nothing\"",
                "merge ID0|merge takes two ids or more, not 1",
                "merge ID0 ID0|an id is given twice",
                "redate ID0 yesterday|no EDTF date: 'yesterday'",
                "redate ID0|redate takes two arguments",
                "undo ID0|is a finding; undo takes a decision",
                "note ID0|note takes two arguments",
                "reject ID0 --at noon|\"noon\" is no time"
            })
    void decisionsThatMakeNoSenseAreRefused(String line) {
        String[] parts = line.split("\\|");
        String[] words = parts[0].replace("ID0", ids.get(0)).split(" ");
        Called called =
                on("decide " + words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains(parts[1]);
        assertThat(on("decide list", "--format", "csv").out().lines()).hasSize(1);
    }

    @Test
    void anUndoThatIsNotLaterIsRefused() {
        String decision =
                on("decide confirm", ids.get(0), "--at", "2026-03-02").err().strip();
        assertThat(on("decide undo", decision, "--at", "2026-03-01").err()).contains("an undo comes after what it");
    }
}
