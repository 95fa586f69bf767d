package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kept files of the published formats, read by a strict reader that is not ours: DuckDB's, with their types. */
class ReadBackTest {
    private static List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> read = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                read.add(row);
            }
            return read;
        }
    }

    /** A file as DuckDB reads it without any leniency: no quotes, no missing and no further cells. */
    private static String table(String name, boolean header) throws URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(ReadBackTest.class.getResource(name)).toURI());
        return "read_csv('" + file + "', delim = '\t', quote = '', escape = '', header = " + header
                + ", all_varchar = true, strict_mode = true, null_padding = false, ignore_errors = false)";
    }

    @ParameterizedTest
    @CsvSource({"polecat.tsv, 40, true", "icews.tsv, 20, true", "gdelt.tsv, 61, false", "phoenix.tsv, 26, true"})
    void everyCellIsWhereItBelongs(String name, int columns, boolean header) throws Exception {
        assertThat(rows("SELECT * FROM " + table(name, header)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(columns));
    }

    @Test
    void polecatHasItsTypesAndLists() throws Exception {
        assertThat(rows("SELECT CAST(\"Event Date\" AS DATE), CAST(Intensity AS DOUBLE), CAST(Latitude AS DOUBLE),"
                        + " \"Quad Code\", \"Event Type\" FROM " + table("polecat.tsv", true)))
                .allSatisfy(row -> {
                    assertThat(row.get(3))
                            .isIn("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
                    assertThat(row.get(4)).matches("[A-Z]+");
                });
        assertThat(rows("SELECT unnest(string_split(\"Actor Country\", '; ')) FROM " + table("polecat.tsv", true)
                        + " WHERE \"Actor Country\" IS NOT NULL"))
                .allSatisfy(row -> assertThat(row.get(0)).matches("[A-Z]{3}"));
    }

    @Test
    void icewsHasItsTypesAndIdsOfItsOwn() throws Exception {
        assertThat(rows("SELECT CAST(\"Event Date\" AS DATE), CAST(Intensity AS DOUBLE), CAST(\"Event ID\" AS BIGINT),"
                        + " CAST(\"Sentence Number\" AS INTEGER), \"CAMEO Code\" FROM " + table("icews.tsv", true)))
                .allSatisfy(row -> assertThat(row.get(4)).matches("\\d{3,4}"))
                .extracting(row -> row.get(2))
                .doesNotHaveDuplicates();
    }

    @Test
    void gdeltHasItsTypesAndCodes() throws Exception {
        assertThat(rows("SELECT CAST(column00 AS BIGINT), strptime(column01, '%Y%m%d'), CAST(column04 AS DOUBLE),"
                        + " column26, column27, column28, CAST(column29 AS INTEGER), CAST(column30 AS DOUBLE), column53 FROM "
                        + table("gdelt.tsv", false)))
                .allSatisfy(row -> {
                    assertThat(row.get(3)).startsWith(row.get(4)).startsWith(row.get(5));
                    assertThat(row.get(5)).matches("\\d\\d");
                    assertThat(row.get(6)).matches("[1-4]");
                    assertThat(row.get(8))
                            .as("FIPS")
                            .satisfiesAnyOf(
                                    code -> assertThat(code).isNull(),
                                    code -> assertThat(code).matches("[A-Z]{2}"));
                });
    }

    @Test
    void phoenixHasItsTypesAndCodes() throws Exception {
        assertThat(rows("SELECT strptime(Date, '%Y%m%d'), CAST(Year AS INTEGER), CAST(GoldsteinScore AS DOUBLE),"
                        + " CAST(QuadClass AS INTEGER), EventCode, EventRootCode FROM " + table("phoenix.tsv", true)))
                .allSatisfy(row -> {
                    assertThat(row.get(0)).startsWith(row.get(1));
                    assertThat(row.get(3)).matches("[0-4]");
                    assertThat(row.get(4)).startsWith(row.get(5));
                });
    }
}
