package org.dragoman.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Findings in Parquet files with a column {@code record}, the finding's JSON: {@code findings.parquet} of {@code dragoman
 * export}, or the many files of the job for Spark. DuckDB reads them, however many there are, and hands on what is asked for.
 */
public final class FindingFiles {
    private static final String RECORD = "record";

    /** The columns that tell countries; {@code export} has them in another table. */
    private static final List<String> COUNTRIES = List.of("actor_countries", "recipient_countries", "debtor_countries");

    private FindingFiles() {}

    /**
     * The findings, in no order.
     *
     * @param place a file, or a directory: then all files in it and below that end in {@code .parquet}
     * @param countries ISO codes: findings of documents in which each of them is named, if the files tell; all if empty
     * @throws StoreException if there is nothing to read
     */
    public static List<FindingRecord> read(Path place, List<String> countries) {
        String files = Files.isDirectory(place) ? place + "/**/*.parquet" : place.toString();
        if (!Files.exists(place)) {
            throw new StoreException(place, "no such file or directory", "check the path");
        }
        try (Session session = new Session(place, (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:"))) {
            List<String> columns = session.list(
                    "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(?))", row -> row.getString(1), files);
            if (!columns.contains(RECORD)) {
                throw new StoreException(
                        place,
                        "no column \"" + RECORD + "\"",
                        "give findings that \"dragoman export\" or the job for Spark wrote");
            }
            List<@Nullable Object> values = new ArrayList<>(List.of(files));
            String asked = "";
            if (columns.containsAll(COUNTRIES)) {
                asked = countries.stream()
                        .map(country -> "document IN (SELECT document FROM read_parquet(?) WHERE list_contains("
                                + "list_concat(" + String.join(", ", COUNTRIES) + "), ?))")
                        .collect(Collectors.joining(" AND "));
                countries.forEach(country -> values.addAll(List.of(files, country)));
            }
            String sql = "SELECT record FROM read_parquet(?)" + (asked.isEmpty() ? "" : " WHERE " + asked);
            try (Stream<FindingRecord> read =
                    session.stream(sql, row -> JsonLines.read(row.getString(1)), values.toArray())) {
                return read.toList();
            }
        } catch (SQLException e) {
            throw StoreException.of(place, e);
        }
    }
}
