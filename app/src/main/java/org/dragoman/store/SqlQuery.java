package org.dragoman.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A query that a stranger may ask: one SELECT, in a transaction that cannot write, over a file that sees no other. */
final class SqlQuery {
    private static final String SHAPE = "SELECT CAST(json_serialize_sql(CAST(? AS VARCHAR)) AS VARCHAR)";

    private SqlQuery() {}

    /** Runs it on a connection of its own, which the answer closes. */
    static SqlAnswer run(Path file, DuckDBConnection connection, String run, String sql, int seconds) {
        try {
            check(file, connection, sql);
            set(connection, run);
            try (Statement begin = connection.createStatement()) {
                begin.execute("BEGIN TRANSACTION READ ONLY");
            }
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setQueryTimeout(seconds);
            return new SqlAnswer(file, connection, statement);
        } catch (SQLException e) {
            close(connection);
            throw new StoreException(file, "the query cannot be answered", inShort(e));
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    /** What views look at; of this connection only. */
    private static void set(Connection connection, String run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET VARIABLE run = ?")) {
            statement.setString(1, run);
            statement.execute();
        }
    }

    /** DuckDB's own parser says whether it is one query and nothing else. */
    private static void check(Path file, Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SHAPE)) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                JsonNode shape = JsonMapper.shared().readTree(rows.getString(1));
                String what = shape.path("error_message").asString("");
                if (shape.path("error").asBoolean()
                        && shape.path("error_type").asString("").equals("parser")) {
                    throw new StoreException(file, "the query cannot be read", what);
                }
                if (shape.path("error").asBoolean() || shape.path("statements").size() != 1) {
                    throw new StoreException(
                            file,
                            "a store is only read, by one query at a time",
                            "give one SELECT (or WITH, FROM, VALUES, DESCRIBE, SHOW TABLES, SUMMARIZE)");
                }
            }
        }
    }

    /** DuckDB's message without its drawings. */
    static String inShort(SQLException e) {
        String message = String.valueOf(e.getMessage())
                .replaceFirst("(?s)^Invalid Input Error: Attempting to execute[^\n]*\n(?:Error: )?", "")
                .replaceFirst("(?s)\n\nStack Trace:.*", "");
        return String.join(
                " ",
                message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("LINE ") && !line.equals("^"))
                        .toList());
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // What made it fail is what is told.
        }
    }
}
