package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of {@code examples/python} and {@code examples/r}, where their interpreters are; by DuckDB's own figures. */
@Tag("slow")
class RecipesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    Path directory;

    @Test
    void pythonReadsCsv() throws Exception {
        assumeTrue(runs("python3", "-c", ""), "no python3 here: the recipe was not run");
        recipe("csv", "python3", "python/recipes.py");
    }

    @Test
    void pythonReadsParquet() throws Exception {
        boolean reader = runs("python3", "-c", "import duckdb") || runs("python3", "-c", "import pandas, pyarrow");
        assumeTrue(reader, "no python3 with duckdb, or pandas and pyarrow, here: the recipe was not run on Parquet");
        recipe("parquet", "python3", "python/recipes.py");
    }

    @Test
    void rReadsCsv() throws Exception {
        assumeTrue(runs("Rscript", "--version"), "no Rscript here: the recipe was not run");
        recipe("csv", "Rscript", "r/recipes.R");
    }

    @Test
    void rReadsParquet() throws Exception {
        String any = "quit(status = !any(c('nanoparquet', 'arrow', 'duckdb') %in% rownames(installed.packages())))";
        assumeTrue(
                runs("Rscript", "-e", any), "no Rscript with a reader of Parquet here: the recipe was not run on it");
        recipe("parquet", "Rscript", "r/recipes.R");
    }

    private void recipe(String form, String interpreter, String script) throws Exception {
        Path findings = coded(form);
        Path out = directory.resolve("out");
        Path told = directory.resolve("told.txt");
        int code = start(
                told,
                interpreter,
                EXAMPLES.resolve(script).toString(),
                findings.toString(),
                EXAMPLES.resolve("cow-borders.dat").toString(),
                out.toString());
        assertThat(code).as(Files.readString(told)).isZero();
        String rows = "'" + coded("parquet") + "' WHERE kind = 'event' AND status = ['actual']";
        assertThat(cells(out.resolve("monthly.csv")))
                .hasSizeGreaterThan(3)
                .isEqualTo(sql("SELECT concat_ws(',', strftime(published, '%Y-%m'), quad, count(*)) FROM " + rows
                        + " AND quad IS NOT NULL GROUP BY strftime(published, '%Y-%m'), quad ORDER BY ALL"));
        assertThat(cells(out.resolve("joined.csv")))
                .filteredOn(line -> line.matches(".*,(200,740|740,200),none"))
                .as("events between Britain and Japan, mutual ones both ways")
                .hasSize(Integer.parseInt(sql("SELECT sum(CASE WHEN mutual THEN 2 ELSE 1 END) FROM " + rows
                                + " AND (CASE WHEN mutual THEN list_has_all(actor_cow, ['200', '740'])"
                                + " ELSE (actor_cow = ['200'] AND recipient_cow = ['740'])"
                                + " OR (actor_cow = ['740'] AND recipient_cow = ['200']) END)")
                        .get(0)));
        assertThat(cells(out.resolve("review.csv"))).hasSize(20);
    }

    private Path coded(String form) throws IOException {
        Path file = directory.resolve("findings." + form);
        if (!Files.exists(file)) {
            List<String> arguments = new ArrayList<>(List.of("code", "--output", file.toString()));
            try (Stream<Path> examples = Files.list(EXAMPLES)) {
                examples.map(Path::toString)
                        .filter(name -> name.endsWith(".txt"))
                        .sorted()
                        .forEach(arguments::add);
            }
            assertThat(Called.with(arguments.toArray(String[]::new)).code()).isZero();
        }
        return file;
    }

    /** Rows without the header and without quotes; quoted line ends do not occur in these. */
    private static List<String> cells(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.replace("\"", ""))
                .toList();
    }

    private static List<String> sql(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            return start(directory.resolve("looked.txt"), command) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int start(Path told, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start()
                .waitFor();
    }
}
