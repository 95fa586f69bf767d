package org.dragoman.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished job, given to {@code spark-submit} in local mode, against the finished command line. */
class CodeJobTest {
    private static final String SECOND = "a second document with the id \"a3\"; give it an id of its own";

    @TempDir
    Path directory;

    private static List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String findings(Path out) {
        return "read_parquet('" + out + "/findings/**/*.parquet', hive_partitioning = true)";
    }

    private static List<String> records(Path out) throws SQLException {
        return column("SELECT record FROM " + findings(out) + " ORDER BY record");
    }

    private List<String> commandsRecords(Path input) throws IOException, InterruptedException {
        Submitted command = Submitted.command(directory, "code", "--format", "jsonl", input);
        return command.out().lines().sorted().toList();
    }

    /** Forty documents in two files, and among them one that is no JSON, one without a text, a second of one id, one in Spanish. */
    private Path corpus() throws IOException {
        Path in = Files.createDirectories(directory.resolve("in"));
        List<String> one = new ArrayList<>(Corpus.lines("a", 20, 1));
        one.add(7, "{\"id\": \"numbered\", \"text\": 5}");
        one.add(one.get(3));
        List<String> other = new ArrayList<>(Corpus.lines("b", 20, 2));
        other.add("{\"id\": \"cut off\", \"text\": \"Chile");
        other.add(
                "{\"id\": \"madrid\", \"text\": \"El ministro de Asuntos Exteriores se reunió ayer con su homólogo para"
                        + " hablar de la cooperación entre los dos países y de la paz.\"}");
        other.add("");
        Files.write(in.resolve("one.jsonl"), one, UTF_8);
        Files.write(in.resolve("other.jsonl"), other, UTF_8);
        // One line in an old encoding, as some archives have them.
        Files.write(
                in.resolve("other.jsonl"),
                "{\"id\": \"old\", \"text\": \"Chile’s president visited Peru.\"}\r\n"
                        .getBytes(Charset.forName("windows-1252")),
                java.nio.file.StandardOpenOption.APPEND);
        return in;
    }

    @Test
    void findingsAreThoseOfTheCommandLineToTheByteAndWhatIsLostIsNamed()
            throws IOException, InterruptedException, SQLException {
        Path in = corpus();
        Path out = directory.resolve("out");
        Submitted job = Submitted.job(directory, "--from", "jsonl", "--to", out, in);
        assertThat(job.code()).as(job.err()).isEqualTo(1);
        assertThat(job.err()).contains("41 documents, ", " findings, 4 failed", "(a3): " + SECOND);

        List<String> expected = commandsRecords(in);
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(records(out)).isEqualTo(expected);

        Path flat = directory.resolve("flat.parquet");
        Submitted command = Submitted.command(directory, "code", "--output", flat, in);
        assertThat(command.code()).as(command.err()).isEqualTo(1);
        String flatColumns = "SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM '" + flat + "')";
        assertThat(column("SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM " + findings(out)
                        + ") WHERE column_name NOT IN ('record', 'month')"))
                .isEqualTo(column(flatColumns));
        String job1 = "SELECT * EXCLUDE (record, month) FROM " + findings(out);
        assertThat(column(job1 + " EXCEPT ALL FROM '" + flat + "'")).isEmpty();
        assertThat(column("FROM '" + flat + "' EXCEPT ALL " + job1)).isEmpty();

        assertThat(column("SELECT DISTINCT month FROM " + findings(out) + " ORDER BY 1 NULLS LAST"))
                .containsExactly("2025-04", "2025-05", "2025-06", null);
        assertThat(column("SELECT count(*) FROM " + findings(out)
                        + " WHERE month IS DISTINCT FROM strftime(published, '%Y-%m')"))
                .containsExactly("0");

        String faults = " FROM '" + out + "/faults/*.parquet'";
        assertThat(column("SELECT coalesce(document, line) || ' ' || lost" + faults + " ORDER BY 1"))
                .satisfiesExactly(
                        second -> assertThat(second).isEqualTo("a3 true"),
                        cut -> assertThat(cut).isEqualTo("{\"id\": \"cut off\", \"text\": \"Chile true"),
                        spanish -> assertThat(spanish).startsWith("{\"id\": \"madrid\""),
                        number -> assertThat(number).isEqualTo("{\"id\": \"numbered\", \"text\": 5} true"));
        assertThat(column("SELECT reason" + faults))
                .anyMatch(reason -> reason.startsWith("\"text\" is no string but: number"))
                .anyMatch(reason -> reason.startsWith("not English: probably Spanish"));

        String[] relation = {"ledger", "--format", "csv", "--pair", "KEN,UGA"};
        Submitted ofFindings = Submitted.command(
                directory,
                relation[0],
                relation[1],
                relation[2],
                relation[3],
                relation[4],
                "--findings",
                out.resolve("findings"));
        Submitted ofDocuments =
                Submitted.command(directory, relation[0], relation[1], relation[2], relation[3], relation[4], in);
        assertThat(ofFindings.code()).as(ofFindings.err()).isZero();
        assertThat(ofFindings.out().lines())
                .as(ofFindings.err())
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(ofDocuments.out().lines().toList());

        Submitted again = Submitted.job(directory, "--from", "jsonl", "--to", out, in);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("it is there already; name another directory");
        assertThat(records(out)).isEqualTo(expected);
    }

    @Test
    void parquetIsReadByTheNamesOfItsColumns() throws IOException, InterruptedException, SQLException {
        Path in = directory.resolve("in.jsonl");
        Files.write(in, Corpus.lines("p", 8, 3), UTF_8);
        Path table = directory.resolve("in.parquet");
        execute("COPY (SELECT text AS \"Body Text\", date::DATE AS published, id AS Doc_ID FROM read_json('" + in
                + "', columns = {text: 'VARCHAR', date: 'VARCHAR', id: 'VARCHAR'})) TO '" + table
                + "' (FORMAT parquet)");
        Path out = directory.resolve("out");
        Submitted job = Submitted.job(directory, "--columns", "text=body text", "--to", out, table);
        assertThat(job.code()).as(job.err()).isZero();
        assertThat(job.err()).contains("8 documents, ", " 0 failed");
        assertThat(records(out)).isNotEmpty().isEqualTo(commandsRecords(in));
    }

    @Test
    void filesOfOtherFormsAreReadWhole() throws IOException, InterruptedException, SQLException {
        Path in = Files.createDirectories(directory.resolve("in"));
        Files.createDirectories(in.resolve("below"));
        Files.writeString(
                in.resolve("andes.txt"), "LIMA, June 17 (Sur) -- Chile's president visited Peru on Monday.\n");
        Files.writeString(
                in.resolve("below/day.csv"), "id,date,body\nt1,2025-06-17,India expelled two Pakistani diplomats.\n");
        Files.writeString(
                in.resolve("page.html"),
                "<html><head><title>Kenya promises doctors</title></head><body><article><p>Kenya promised to send two hundred "
                        + "doctors to Uganda.</p></article></body></html>");
        Files.writeString(in.resolve("empty.txt"), " \n");
        Path out = directory.resolve("out");
        Submitted job = Submitted.job(directory, "--from", "files", "--date", "2025-06-18", "--to", out, in);
        assertThat(job.code()).as(job.err()).isEqualTo(1);
        assertThat(job.err()).contains("empty.txt: an empty text; leave it out", "3 documents, ", " 1 failed");
        Submitted command = Submitted.command(directory, "code", "--format", "jsonl", "--date", "2025-06-18", in);
        assertThat(records(out))
                .hasSizeGreaterThan(2)
                .isEqualTo(command.out().lines().sorted().toList());
    }

    @Test
    void aFolderThatFillsUpIsFollowedAndNothingIsCodedTwice() throws IOException, InterruptedException, SQLException {
        Path in = Files.createDirectories(directory.resolve("in"));
        Files.write(in.resolve("first.jsonl"), Corpus.lines("f", 5, 4), UTF_8);
        Path out = directory.resolve("out");
        Path seen = directory.resolve("seen");
        Object[] arguments = {"--from", "jsonl", "--checkpoint", seen, "--to", out, in};
        Object[] following = {"--follow", "--from", "jsonl", "--checkpoint", seen, "--to", out, in};
        Process job = Submitted.start(directory, following);
        try {
            awaited(job, () -> Files.exists(seen.resolve("commits/0")));
            Path draft = directory.resolve("second.jsonl");
            Files.write(draft, Corpus.lines("g", 5, 5), UTF_8);
            Files.move(draft, in.resolve("second.jsonl"));
            awaited(job, () -> Files.exists(seen.resolve("commits/1")));
        } finally {
            job.destroyForcibly().waitFor();
        }
        List<String> expected = commandsRecords(in);
        assertThat(column("SELECT DISTINCT batch || document[1] FROM " + findings(out) + " ORDER BY 1"))
                .containsExactly("0f", "1g");
        assertThat(records(out)).isEqualTo(expected);

        Files.write(in.resolve("third.jsonl"), Corpus.lines("h", 3, 6), UTF_8);
        Submitted once = Submitted.job(directory, arguments);
        assertThat(once.code()).as(once.err()).isZero();
        assertThat(once.err()).contains("3 documents, ", " 0 failed");
        assertThat(records(out)).hasSizeGreaterThan(expected.size()).isEqualTo(commandsRecords(in));
    }

    private void awaited(Process job, BooleanSupplier what) throws IOException, InterruptedException {
        for (int i = 0; i < 1200 && job.isAlive() && !what.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(what.getAsBoolean())
                .as(() -> {
                    try {
                        return Files.readString(directory.resolve("err.log"));
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isTrue();
    }

    @Test
    void wrongCallsAreToldBeforeSparkStarts() {
        assertThat(called("--to", "out")).startsWith("2 Missing required parameter");
        assertThat(called("--to", "out", "news")).startsWith("2 news: what it holds is not told by its ending");
        assertThat(called("--to", "out", "--follow", "news.jsonl")).startsWith("2 --follow needs --checkpoint DIR");
        assertThat(called("--to", "out", "--checkpoint", "c", "a.jsonl", "b.jsonl"))
                .startsWith("2 --checkpoint is for one directory");
        assertThat(called("--to", "out", "--date", "17/06/2025", "a.jsonl"))
                .startsWith("2 --date \"17/06/2025\" is no day");
    }

    private static String called(String... arguments) {
        StringWriter err = new StringWriter();
        int code = CodeJob.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
        return code + " " + err;
    }
}
