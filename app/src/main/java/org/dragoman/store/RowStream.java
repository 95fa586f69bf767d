package org.dragoman.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a query as a stream that holds one at a time, on a connection of its own. */
final class RowStream<T> extends AbstractSpliterator<T> {
    private final Path file;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Session.RowReader<T> reader;

    RowStream(Path file, Connection connection, PreparedStatement statement, Session.RowReader<T> reader)
            throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.connection = connection;
        this.statement = statement;
        this.reader = reader;
        this.rows = statement.executeQuery();
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(reader.read(rows));
            return true;
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    private void close() {
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
