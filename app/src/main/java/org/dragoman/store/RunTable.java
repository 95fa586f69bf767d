package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code runs}. */
final class RunTable {
    private static final String ALL = """
            SELECT run, number, active, dragoman, parser, lexicon, options, begun, ended, documents, failed, findings
            FROM runs ORDER BY number""";

    private RunTable() {}

    static List<Run> all(Session session) {
        return session.list(ALL, RunTable::run);
    }

    /** The active run, or while none is finished the latest; null in a store without runs. */
    static @Nullable Run active(Session session) {
        Run latest = null;
        for (Run run : all(session)) {
            if (run.active()) {
                return run;
            }
            latest = run;
        }
        return latest;
    }

    /** Adds a run, unless it is there. */
    static void begin(Session session, Run.Key key) {
        session.update("""
                INSERT INTO runs
                SELECT ?, (SELECT coalesce(max(number), 0) + 1 FROM runs), false, ?, ?, ?, ?, ?, NULL, 0, 0, 0
                ON CONFLICT DO NOTHING""", key.id(), key.version(), key.parser(), key.lexicon(), key.options(), now());
    }

    /** To the millisecond, as DuckDB takes it. */
    static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private static Run run(ResultSet row) throws SQLException {
        Run.Key key = new Run.Key(
                row.getString("run"),
                row.getString("dragoman"),
                row.getString("parser"),
                row.getString("lexicon"),
                texts(row, "options"));
        Instant begun = instant(row, "begun");
        return new Run(
                key,
                row.getInt("number"),
                row.getBoolean("active"),
                begun == null ? Instant.EPOCH : begun,
                instant(row, "ended"),
                row.getInt("documents"),
                row.getInt("failed"),
                row.getLong("findings"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        if (row.getArray(column) != null) {
            for (Object text : (Object[]) row.getArray(column).getArray()) {
                texts.add(String.valueOf(text));
            }
        }
        return texts;
    }
}
