package org.dragoman.store;

import java.io.Closeable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** The rows of a query that was asked for in SQL; close it. */
public final class SqlAnswer implements Closeable {
    private final Path file;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<Column> columns;

    /**
     * A column of the answer.
     *
     * @param name its name
     * @param type DuckDB's name of its type: {@code VARCHAR}, {@code BIGINT}
     */
    public record Column(String name, String type) {
        /** Whether its values are numbers. */
        public boolean number() {
            return type.endsWith("INT")
                    || type.endsWith("INTEGER")
                    || type.startsWith("DECIMAL")
                    || type.equals("DOUBLE")
                    || type.equals("FLOAT");
        }
    }

    SqlAnswer(Path file, Connection connection, PreparedStatement statement) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.columns = columns(rows.getMetaData());
    }

    private static List<Column> columns(ResultSetMetaData about) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(new Column(about.getColumnLabel(i), about.getColumnTypeName(i)));
        }
        return List.copyOf(columns);
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The next row, or null after the last. Its cells are texts, numbers, truths, lists, maps or null; days and times are
     * texts in ISO 8601.
     */
    public @Nullable List<@Nullable Object> next() {
        try {
            if (!rows.next()) {
                return null;
            }
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(plain(rows.getObject(i)));
            }
            return row;
        } catch (SQLException e) {
            throw new StoreException(file, "the query cannot be answered", SqlQuery.inShort(e));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Double) {
            return value;
        }
        if (value instanceof BigInteger || value instanceof BigDecimal || value instanceof Number) {
            return value;
        }
        if (value instanceof Array array) {
            return list((Object[]) array.getArray());
        }
        if (value instanceof DuckDBStruct struct) {
            return plain(struct.getMap());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                plain.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
            }
            return plain;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        return value instanceof Timestamp time ? time.toLocalDateTime().toString() : value.toString();
    }

    private static List<@Nullable Object> list(@Nullable Object[] values) throws SQLException {
        List<@Nullable Object> plain = new ArrayList<>(values.length);
        for (Object value : values) {
            plain.add(plain(value));
        }
        return plain;
    }

    @Override
    public void close() {
        try {
            try {
                rows.close();
            } finally {
                try {
                    statement.close();
                } finally {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }
}
