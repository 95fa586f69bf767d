package org.dragoman.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * Opens the file, with settings that keep DuckDB to itself: no network, no extension fetched, no other file read or
 * written, bounded memory. A store that is opened so can be asked by strangers.
 */
final class StoreFile {
    /** Coding needs the memory and the processors more. */
    private static final String MEMORY = "2GB";

    private static final String THREADS = "2";

    /**
     * How far the log beside the file may grow before it is worked into it. By DuckDB's own measure, 16 MB, the last rows
     * of every table are compressed anew every few seconds, and the file becomes twice as large.
     */
    private static final String LOG = "256MB";

    private StoreFile() {}

    /** Opens it for writing; a file that does not exist is made. */
    static DuckDBConnection write(Path file) {
        return open(file, settings());
    }

    /** Opens it for reading; others may read it at the same time. */
    static DuckDBConnection read(Path file) {
        Properties settings = settings();
        settings.setProperty(DuckDBDriver.DUCKDB_ACCESS_MODE_PROPERTY, DuckDBDriver.DUCKDB_ACCESS_MODE_READ_ONLY);
        return open(file, settings);
    }

    /** Opens it for reading, and lets DuckDB write other files: what is asked must be ours. */
    static DuckDBConnection export(Path file) {
        Properties settings = settings();
        settings.setProperty(DuckDBDriver.DUCKDB_ACCESS_MODE_PROPERTY, DuckDBDriver.DUCKDB_ACCESS_MODE_READ_ONLY);
        settings.setProperty("enable_external_access", "true");
        return open(file, settings);
    }

    /** Opens a new file that is no store, and lets DuckDB write others: what is asked must be ours. */
    static DuckDBConnection scratch(Path file) {
        Properties settings = settings();
        settings.setProperty("enable_external_access", "true");
        return open(file, settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", THREADS);
        settings.setProperty("checkpoint_threshold", LOG);
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return settings;
    }

    private static DuckDBConnection open(Path file, Properties settings) {
        try {
            DuckDBConnection connection =
                    (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
            try (Statement statement = connection.createStatement()) {
                // Times are shown alike everywhere.
                statement.execute("SET GLOBAL TimeZone = 'UTC'");
            }
            return connection;
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }
}
