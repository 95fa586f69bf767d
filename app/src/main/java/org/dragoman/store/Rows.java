package org.dragoman.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Rows added to a table in bulk, cell by cell in the order of its columns. */
final class Rows implements AutoCloseable {
    private final DuckDBAppender appender;

    Rows(DuckDBAppender appender) {
        this.appender = appender;
    }

    /** A row with these cells: texts, numbers, truths, days, instants and lists of texts; null where there is none. */
    void add(@Nullable Object... cells) throws SQLException {
        appender.beginRow();
        for (Object cell : cells) {
            cell(cell);
        }
        appender.endRow();
    }

    private void cell(@Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof String text) {
            appender.append(text);
        } else if (cell instanceof Integer number) {
            appender.append(number.intValue());
        } else if (cell instanceof Long number) {
            appender.append(number.longValue());
        } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (cell instanceof Boolean truth) {
            appender.append(truth.booleanValue());
        } else if (cell instanceof LocalDate day) {
            appender.append(day);
        } else if (cell instanceof Instant instant) {
            appender.append(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (cell instanceof List<?> list) {
            appender.append(list);
        } else {
            throw new IllegalArgumentException("no cell can hold " + cell.getClass());
        }
    }

    /** Hands the rows over; what is wrong with one is told here, and not by {@link #close}. */
    void flush() throws SQLException {
        appender.flush();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
