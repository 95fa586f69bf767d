package org.dragoman.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a store's tables as files for R, Python, Stata and spreadsheets. */
public final class TableExport implements Closeable {
    /** Forms of files. */
    public enum Format {
        /** Apache Parquet, with lists. */
        PARQUET("parquet", "(FORMAT parquet, COMPRESSION zstd)"),
        /** CSV with a header; lists are joined by {@code "; "}. */
        CSV("csv", "(FORMAT csv, HEADER true)"),
        /** A JSON object a line. */
        JSONL("jsonl", "(FORMAT json, ARRAY false)");

        private final String extension;
        private final String options;

        Format(String extension, String options) {
            this.extension = extension;
            this.options = options;
        }
    }

    /** A finding's own JSON as an object, but for the few that hold half a surrogate pair, which DuckDB's reader refuses. */
    private static final String NESTED = "* REPLACE (coalesce(TRY_CAST(record AS JSON), to_json(record)) AS record)";

    private final Session session;

    private TableExport(Session session) {
        this.session = session;
    }

    /** Opens a store of this version for exporting. */
    public static TableExport open(Path file) {
        Store.openReadOnly(file).close();
        return new TableExport(new Session(file, StoreFile.export(file)));
    }

    /**
     * Writes a table as a file, whole or not at all; a file of that name is replaced.
     *
     * @param directory where: {@code findings.parquet} in it
     * @param run whose rows, of tables that belong to runs; null for those of all runs
     * @return how many rows
     */
    public long write(StoreTable table, Path directory, Format format, @Nullable String run) {
        Path file = directory.resolve(table.table() + "." + format.extension);
        Path draft = directory.resolve("." + file.getFileName() + ".part");
        set(run == null ? "" : run);
        String rows = table.rows(columns(table, format), run == null);
        try {
            long count;
            try (PreparedStatement copy =
                    session.connection().prepareStatement("COPY (" + rows + ") TO ? " + format.options)) {
                copy.setString(1, draft.toAbsolutePath().toString());
                count = copy.executeLargeUpdate();
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return count;
        } catch (SQLException e) {
            throw new StoreException(file, "it cannot be written (" + SqlQuery.inShort(e) + ")", "check the disk");
        } catch (IOException e) {
            throw new StoreException(file, "it cannot be written (" + e.getMessage() + ")", "check the disk");
        }
    }

    private void set(String run) {
        try (PreparedStatement statement = session.connection().prepareStatement("SET VARIABLE run = ?")) {
            statement.setString(1, run);
            statement.execute();
        } catch (SQLException e) {
            throw StoreException.of(session.file(), e);
        }
    }

    private String columns(StoreTable table, Format format) {
        return switch (format) {
            case PARQUET -> "*";
            case CSV -> joined(table);
            case JSONL -> table == StoreTable.FINDINGS ? NESTED : "*";
        };
    }

    /** All columns, those that are lists joined. */
    private String joined(StoreTable table) {
        List<String> lists = session.list("""
                SELECT column_name FROM duckdb_columns()
                WHERE schema_name = 'main' AND table_name = ? AND data_type = 'VARCHAR[]' ORDER BY column_index""", (ResultSet row) -> row.getString(1), table.table());
        return lists.isEmpty()
                ? "*"
                : lists.stream()
                        .map(list -> String.format(Locale.ROOT, "array_to_string(%1$s, '; ') AS %1$s", list))
                        .collect(Collectors.joining(", ", "* REPLACE (", ")"));
    }

    @Override
    public void close() {
        session.close();
    }
}
