package org.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a store cannot be used, in a line that names the file and what to do.
 *
 * <p>Example: {@code news.duckdb: in use by process 4711 (/usr/bin/java); wait until that has ended}.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern HELD = Pattern.compile("lock is held in (.*?) \\(PID (\\d+)\\)");
    private static final Pattern FULL = Pattern.compile(
            "No space left on device|File too large|[Dd]isk quota|disk full|not enough space|max_temp_directory_size"
                    + "|Could not (?:write|truncate|sync|fsync)");
    private static final Pattern FOREIGN = Pattern.compile("not a valid DuckDB database file|Is a directory");
    private static final Pattern LATER =
            Pattern.compile("database file with version number|newer DuckDB|storage version");
    private static final Pattern DENIED = Pattern.compile("Permission denied|Read-only file system|Access is denied");
    private static final Pattern DAMAGED =
            Pattern.compile("[Cc]orrupt|[Cc]hecksum|Failure while replaying WAL|invalidated");

    private final boolean full;

    StoreException(Path store, String reason, String remedy) {
        super(store + ": " + reason + "; " + remedy);
        this.full = false;
    }

    private StoreException(String message, boolean full, SQLException reason) {
        super(message, reason);
        this.full = full;
    }

    /** Whether the disk was full: what was done before stays, and the same can be tried again. */
    public boolean full() {
        return full;
    }

    /** What DuckDB says, in our words where we know its meaning. */
    static StoreException of(Path store, SQLException e) {
        String message = String.valueOf(e.getMessage());
        return new StoreException(
                store + ": " + told(message), FULL.matcher(message).find(), e);
    }

    private static String told(String message) {
        Matcher held = HELD.matcher(message);
        if (held.find()) {
            return "in use by process " + held.group(2) + " (" + held.group(1) + "); wait until that has ended";
        }
        if (message.contains("being used by another process") || message.contains("Could not set lock")) {
            return "in use by another process; wait until that has ended";
        }
        if (FULL.matcher(message).find()) {
            return "it cannot grow, the disk is full or a limit is reached (" + first(message)
                    + "); make room and give the same command again, it goes on where it was";
        }
        if (FOREIGN.matcher(message).find()) {
            return "no store of Dragoman; name a file that \"dragoman ingest --store\" wrote, or one that does not exist";
        }
        if (LATER.matcher(message).find()) {
            return "written by a later version of DuckDB (" + first(message) + "); use the Dragoman that wrote it";
        }
        if (DENIED.matcher(message).find()) {
            return "it may not be read or written (" + first(message) + "); check its permissions";
        }
        if (DAMAGED.matcher(message).find()) {
            return "it is damaged (" + first(message) + "); take a copy of it from before";
        }
        return first(message);
    }

    private static String first(String message) {
        String line = message.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
        return line.replaceFirst("^(?:Attempting to execute.*|Error: )", "");
    }
}
