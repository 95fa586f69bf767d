package org.dragoman.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** An open file: statements with their values in, rows out, whatever goes wrong told in our words. */
final class Session implements Closeable {
    private final Path file;
    private final DuckDBConnection connection;

    /** Makes a value of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done whole or not at all. */
    interface Work {
        void run() throws SQLException;
    }

    Session(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    /** All rows at once. */
    synchronized <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /** Rows one by one; close the stream. */
    <T> Stream<T> stream(String sql, RowReader<T> reader, @Nullable Object... values) {
        try {
            DuckDBConnection own = connection.duplicate();
            try {
                PreparedStatement statement = prepared(own, sql, values);
                return new RowStream<>(file, own, statement, reader).stream();
            } catch (SQLException e) {
                own.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /** Changes rows; how many. */
    synchronized int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /**
     * Does all of it or, if anything fails, nothing. It is begun in SQL: JDBC would begin it with the first statement,
     * and rows added in bulk before that would be committed on their own.
     */
    synchronized void transaction(Work work) {
        try (Statement control = connection.createStatement()) {
            control.execute("BEGIN TRANSACTION");
            try {
                work.run();
                control.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                undo();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    /** After a full disk DuckDB takes no more statements; what failed first is what is told. */
    private void undo() {
        try (Statement control = connection.createStatement()) {
            control.execute("ROLLBACK");
        } catch (SQLException ignored) {
            // Nothing was committed, so nothing is left to undo.
        }
    }

    /** Adds rows in bulk; within a transaction. */
    Rows rows(String table) throws SQLException {
        return new Rows(connection.createAppender(table));
    }

    private static PreparedStatement prepared(DuckDBConnection on, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(
                        i + 1, value instanceof List<?> list ? on.createArrayOf("VARCHAR", list.toArray()) : value);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }
}
