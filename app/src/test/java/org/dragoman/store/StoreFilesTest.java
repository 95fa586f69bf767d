package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does with files that are not as it wants them. */
class StoreFilesTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("news.duckdb");
    }

    private static void script(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(StoreFilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Store.openReadOnly(file).close())
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(message);
        assertThatThrownBy(() -> Store.openExisting(file).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsNamed() {
        refused("no such file; make a store with \"dragoman ingest --store\"");
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path nowhere = directory.resolve("no/where.duckdb");
        assertThatThrownBy(() -> Store.open(nowhere).close())
                .isInstanceOf(StoreException.class)
                .hasMessage(nowhere + ": no directory " + nowhere.getParent() + "; make it first");
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndNotTouched() throws IOException, SQLException {
        Files.writeString(file, "Dear diary, the weather is fair.".repeat(500), UTF_8);
        refused("no store of Dragoman; name a file");
        assertThat(file).content(UTF_8).startsWith("Dear diary");
        Files.delete(file);
        script(file, "CREATE TABLE mine (a INTEGER)");
        refused("a DuckDB file, but no store of Dragoman");
        script(file, "INSERT INTO mine VALUES (1)");
    }

    @Test
    void aDirectoryIsNoStore() throws IOException {
        Files.createDirectory(file);
        refused("no store of Dragoman");
    }

    @Test
    void aStoreOfALaterVersionIsRefused() throws SQLException {
        Store.open(file).close();
        script(file, "INSERT INTO store VALUES (99, now())");
        refused("a store of version 99, this Dragoman knows them up to " + Layout.VERSION + "; use the Dragoman that");
    }

    @Test
    void aDamagedFileIsNamedWithoutATrace() throws IOException {
        MadeUpNews.write(file, 1, 2000);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 3 * 4096; i < bytes.length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Store store = Store.openReadOnly(file);
                            Stream<FindingRecord> findings = store.findings(FindingQuery.ALL)) {
                        findings.toList();
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + ": it is damaged (")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aStoreThatAnotherProcessWritesToIsNamedWithThatProcess() throws IOException, InterruptedException {
        Store.open(file).close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        file.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).isEqualTo("open");
            refused("in use by process " + other.pid() + " (");
            other.getOutputStream().close();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.destroyForcibly();
        }
        Store.openExisting(file).close();
    }

    /** Holds a store open until its input ends. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws IOException {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                System.out.println(store.runs().isEmpty() ? "open" : "full");
                System.in.readAllBytes();
            }
        }
    }

    @Test
    void aStoreOfAnOlderVersionIsCopiedAndRaised() throws IOException, SQLException {
        script(file, resource("version1.sql"));
        byte[] before = Files.readAllBytes(file);
        try (Store store = Store.openReadOnly(file);
                Stream<FindingRecord> findings = store.findings(FindingQuery.ALL)) {
            assertThat(findings.map(FindingRecord::id)).containsExactly("0011223344556677");
            assertThat(store.decisions().verdict("0011223344556677")).isEqualTo(Decision.Kind.CONFIRM);
            assertThat(Objects.requireNonNull(store.document(null, "old"))
                            .document()
                            .text())
                    .isEqualTo("Iran rejected Iraqi demands.");
            try (SqlAnswer versions = store.sql(null, "SELECT version FROM store ORDER BY version")) {
                assertThat(versions.next()).containsExactly(1);
                assertThat(versions.next()).containsExactly(2);
            }
            try (SqlAnswer entries = store.sql(null, "SELECT count(*) FROM active.entries")) {
                assertThat(entries.next()).containsExactly(0L);
            }
        }
        Path copy = directory.resolve("news.duckdb.v1");
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        Store.open(file).close();
        assertThat(names()).containsExactlyInAnyOrder("news.duckdb", "news.duckdb.v1");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void theTablesOfVersionOneNeverChange() throws IOException {
        assertThat(resource("version1.sql")).contains(Layout.sql(1));
    }

    @Test
    void raisingGivesTheSameTablesAsMakingThem() throws IOException, SQLException {
        String tables = "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() "
                + "WHERE NOT internal ORDER BY ALL";
        script(file, resource("version1.sql"));
        Path made = directory.resolve("made.duckdb");
        try (Store raised = Store.open(file);
                Store fresh = Store.open(made);
                SqlAnswer one = raised.sql(null, tables);
                SqlAnswer other = fresh.sql(null, tables)) {
            for (List<?> row = one.next(); row != null; row = one.next()) {
                assertThat(other.next()).isEqualTo(row);
            }
            assertThat(other.next()).isNull();
        }
    }
}
