package org.dragoman.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a store, version by version: {@code 1.sql} makes them, {@code 2.sql} alters them, and so on. */
final class Layout {
    /** The version that this Dragoman writes. */
    static final int VERSION = 3;

    /** What {@link #version} says of a file without any table. */
    static final int NONE = 0;

    /** What {@link #version} says of a DuckDB file that is not ours. */
    static final int FOREIGN = -1;

    private Layout() {}

    /** The version of the tables in an open file. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'store'") > 0) {
                return number(statement, "SELECT max(version) FROM store");
            }
            return number(statement, "SELECT count(*) FROM duckdb_tables()") > 0 ? FOREIGN : NONE;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Brings the tables from one version to another, all of it or nothing. */
    static void raise(Session session, int from, int to) {
        session.transaction(() -> {
            for (int version = from + 1; version <= to; version++) {
                try (Statement statement = session.connection().createStatement()) {
                    statement.execute(sql(version));
                }
                session.update("INSERT INTO store VALUES (?, ?)", version, RunTable.now());
            }
        });
    }

    /** The statements that lead to a version. */
    static String sql(int version) {
        String name = version + ".sql";
        try (InputStream in = Layout.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
