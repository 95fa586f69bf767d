package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.record.FlatRow;
import org.dragoman.record.FlatTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as Parquet and DuckDB files, read back by DuckDB; and the documents beside them. */
class OutputFilesTest {
    private static final String PAGE = """
            <html><head><title>Talks fail</title><meta property="article:published_time" content="2025-06-17"/></head>
            <body><nav>Home | World | Sport</nav><article><h1>Talks fail</h1>
            <p>Iran rejected Iraqi demands on Monday. China urged Iran to resume talks with Iraq, the foreign ministry
            of China said. Officials of both states had met in Baghdad for two days before the talks broke down.</p>
            <p>Turkey pledged to send 200 tonnes of wheat to Iraq.</p></article></body></html>
            """;

    @TempDir
    Path directory;

    private Called code(String... arguments) throws IOException {
        Path page = Files.writeString(directory.resolve("talks.html"), PAGE);
        List<String> all = new ArrayList<>(List.of("code", page.toString()));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    private static List<String> rows(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }

    @Test
    void parquetHasTheColumnsOfCsvWithTheirTypes() throws IOException, SQLException {
        assertThat(code("--output", at("f.parquet")).code()).isZero();
        assertThat(code("--output", at("f.csv")).code()).isZero();
        String from = " FROM '" + at("f.parquet") + "'";
        assertThat(rows("", "SELECT column_name FROM (DESCRIBE SELECT *" + from + ")"))
                .isEqualTo(FlatTable.COLUMNS);
        assertThat(rows("", "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT *" + from + ")"))
                .contains("published DATE", "cameo VARCHAR", "actor VARCHAR[]", "score DOUBLE", "sentence INTEGER");
        String cells =
                "concat_ws('|', id, coalesce(cameo, ''), published, coalesce(array_to_string(actor_countries, '; '), ''), quote)";
        List<String> ofCsv = rows(
                "",
                "SELECT concat_ws('|', id, cameo, published, actor_countries, quote) FROM read_csv('" + at("f.csv")
                        + "', all_varchar = true, nullstr = 'none')");
        assertThat(rows("", "SELECT " + cells + from)).hasSizeGreaterThan(3).isEqualTo(ofCsv);
        assertThat(rows("", "SELECT actor_cow[1]" + from + " WHERE event = 'REJECT'"))
                .containsExactly("630");
    }

    @Test
    void aDuckDbFileHasATableOfFindings() throws IOException, SQLException {
        assertThat(code("--output", at("f.duckdb")).code()).isZero();
        assertThat(rows(at("f.duckdb"), "SELECT event FROM findings WHERE actor_countries = ['IRN']"))
                .containsExactly("REJECT");
        assertThat(rows(at("f.duckdb"), "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'findings'"))
                .containsExactly(Integer.toString(FlatRow.COLUMNS.size()));
    }

    @Test
    void theSameFindingsGiveTheSameBytesOfParquetAndNothingElseIsLeft() throws IOException {
        code("--output", at("a.parquet"), "--threads", "1");
        code("--output", at("b.parquet"), "--threads", "2");
        assertThat(directory.resolve("a.parquet")).hasSameBinaryContentAs(directory.resolve("b.parquet"));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.parquet", "b.parquet", "talks.html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "duckdb"})
    void formsThatNeedAFileSaySo(String format) throws IOException {
        Called called = code("--format", format);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("--output findings." + format);
        called = code("--output", at("nowhere/f." + format));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("no directory", "make it first");
    }

    @Test
    void theEndingOfTheFileNamesTheForm() throws IOException {
        code("--output", at("f.jsonl"));
        assertThat(Files.readString(directory.resolve("f.jsonl"))).startsWith("{\"kind\"");
        code("--output", at("g.jsonl"), "--format", "csv");
        assertThat(Files.readString(directory.resolve("g.jsonl"))).startsWith("kind,id");
    }

    @Test
    void documentsThatWereKeptHoldTheWordsAndGiveTheSameFindingsAgain() throws IOException {
        code("--output", at("f.jsonl"), "--documents", at("documents.jsonl"));
        String kept = Files.readString(directory.resolve("documents.jsonl"));
        assertThat(kept).contains("\"id\":\"talks\"", "\"date\":\"2025-06-17\"").doesNotContain("Sport");
        assertThat(Called.with("code", at("documents.jsonl"), "--output", at("again.jsonl"))
                        .code())
                .isZero();
        assertThat(directory.resolve("again.jsonl")).hasSameTextualContentAs(directory.resolve("f.jsonl"));
        assertThat(code("--output", at("x"), "--documents", at("x")).code()).isEqualTo(2);
    }
}
