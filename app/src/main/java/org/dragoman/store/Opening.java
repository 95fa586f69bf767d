package org.dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** Opens a file as a store: looks at its version, makes the tables of a new one, raises those of an older one. */
final class Opening {
    private Opening() {}

    /** Opens it for writing; a file that does not exist is made. */
    static DuckDBConnection write(Path file) {
        DuckDBConnection connection = StoreFile.write(file);
        try {
            int version = known(file, Layout.version(connection));
            if (version == Layout.NONE) {
                Layout.raise(new Session(file, connection), Layout.NONE, Layout.VERSION);
            } else if (version < Layout.VERSION) {
                checkpoint(connection);
                connection.close();
                copy(file, version);
                connection = StoreFile.write(file);
                Session session = new Session(file, connection);
                Layout.raise(session, version, Layout.VERSION);
                session.transaction(() -> DecisionTable.settle(session));
            }
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw StoreException.of(file, e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    /** Opens it for reading; one of an older version is raised first. */
    static DuckDBConnection read(Path file) {
        DuckDBConnection connection = StoreFile.read(file);
        try {
            int version = known(file, Layout.version(connection));
            if (version == Layout.VERSION) {
                return connection;
            }
            connection.close();
            write(file).close();
            return StoreFile.read(file);
        } catch (SQLException e) {
            close(connection);
            throw StoreException.of(file, e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    private static int known(Path file, int version) {
        if (version == Layout.FOREIGN) {
            throw new StoreException(
                    file, "a DuckDB file, but no store of Dragoman", "name one that \"dragoman ingest --store\" wrote");
        }
        if (version > Layout.VERSION) {
            throw new StoreException(
                    file,
                    "a store of version " + version + ", this Dragoman knows them up to " + Layout.VERSION,
                    "use the Dragoman that wrote it, or a later one");
        }
        return version;
    }

    /** Keeps the file as it was, under {@code news.duckdb.v1}; a copy that there is stays. */
    private static void copy(Path file, int version) {
        Path copy = file.resolveSibling(file.getFileName() + ".v" + version);
        if (Files.exists(copy)) {
            return;
        }
        Path draft = file.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    file,
                    "a store of version " + version + " that cannot be copied before it is raised to " + Layout.VERSION
                            + " (" + e.getMessage() + ")",
                    "make room beside it");
        }
    }

    private static void checkpoint(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private static void close(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // What made it fail is what is told.
        }
    }
}
