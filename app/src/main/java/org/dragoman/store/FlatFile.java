package org.dragoman.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FlatRow;
import org.dragoman.record.FlatRow.Column;
import org.dragoman.record.FlatRow.Kind;
import org.dragoman.record.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as a Parquet or DuckDB file: the columns of {@link FlatRow} with their types, one table {@code
 * findings} in the order of the documents.
 *
 * <p>The file appears whole or not at all: rows are gathered in a draft beside it, which {@link #finish} turns into the
 * file. A Parquet file of the same findings has the same bytes; a DuckDB file has an identity of its own.
 */
public final class FlatFile implements Sink {
    /** Forms of files. */
    public enum Format {
        /** Apache Parquet, packed by Zstandard. */
        PARQUET,
        /** A DuckDB database with a table {@code findings}. */
        DUCKDB
    }

    private static final String TABLE = "findings";

    private final Path file;
    private final Format format;
    private final Path draft;
    private final FlatRow row;
    private final Session session;
    private final Rows rows;
    private boolean closed;

    private FlatFile(Path file, Format format, Path draft, FlatRow row, Session session, Rows rows) {
        this.file = file;
        this.format = format;
        this.draft = draft;
        this.row = row;
        this.session = session;
        this.rows = rows;
    }

    /**
     * Begins a file.
     *
     * @param file where it shall be; one that is there is replaced
     * @throws StoreException if nothing can be written there
     */
    public static FlatFile open(Path file, Format format, FlatRow row) {
        Path place = file.toAbsolutePath();
        Path directory = place.getParent();
        if (Files.isDirectory(place) || directory == null) {
            throw new StoreException(file, "a directory", "name a file in it");
        }
        if (!Files.isDirectory(directory)) {
            throw new StoreException(file, "no directory " + directory, "make it first");
        }
        Path draft = beside(place, ".rows.part");
        deleted(draft);
        Session session = new Session(file, StoreFile.scratch(draft));
        try {
            session.update("CREATE TABLE " + TABLE + " (" + columns() + ")");
            return new FlatFile(place, format, draft, row, session, session.rows(TABLE));
        } catch (SQLException e) {
            session.close();
            deleted(draft);
            throw StoreException.of(file, e);
        }
    }

    private static String columns() {
        return FlatRow.COLUMNS.stream()
                .map(column -> String.format(Locale.ROOT, "\"%s\" %s", column.name(), type(column.kind())))
                .collect(Collectors.joining(", "));
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "INTEGER";
            case DECIMAL -> "DOUBLE";
            case TRUTH -> "BOOLEAN";
            case DAY -> "DATE";
            case TEXTS -> "VARCHAR[]";
        };
    }

    @Override
    public void write(CodedDocument document) {
        try {
            for (FindingRecord finding : document.findings()) {
                rows.add(typed(row.cells(finding)));
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    private static @Nullable Object[] typed(List<@Nullable Object> cells) {
        @Nullable Object[] typed = cells.toArray();
        for (int i = 0; i < typed.length; i++) {
            Column column = FlatRow.COLUMNS.get(i);
            if (column.kind() == Kind.DAY && typed[i] instanceof String day) {
                typed[i] = LocalDate.parse(day);
            }
        }
        return typed;
    }

    /** Puts the file in its place; nothing can be written after. */
    public void finish() throws IOException {
        try {
            rows.flush();
            rows.close();
            if (format == Format.DUCKDB) {
                closed = true;
                session.close();
                move(draft);
                return;
            }
            Path packed = beside(file, ".part");
            try {
                copy(packed);
                move(packed);
            } finally {
                Files.deleteIfExists(packed);
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    private void copy(Path packed) throws SQLException {
        String sql = "COPY " + TABLE + " TO ? (FORMAT parquet, COMPRESSION zstd)";
        try (PreparedStatement copy = session.connection().prepareStatement(sql)) {
            copy.setString(1, packed.toString());
            copy.execute();
        }
    }

    private void move(Path from) throws IOException {
        try {
            Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets go of the draft; without {@link #finish} before, nothing remains. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                rows.close();
            } catch (SQLException ignored) {
                // Its rows are not wanted any more.
            }
            session.close();
        }
        deleted(draft);
        deleted(draft.resolveSibling(draft.getFileName() + ".wal"));
    }

    private static Path beside(Path file, String ending) {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ending;
        return file.resolveSibling(name);
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreException(file, "it cannot be removed (" + e.getMessage() + ")", "remove it");
        }
    }
}
