package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The table {@code decisions}. */
final class DecisionTable {
    private DecisionTable() {}

    static Decisions all(Session session) {
        return Decisions.of(session.list("SELECT * FROM decisions", DecisionTable::decision));
    }

    /** Adds one; whether it was new. */
    static boolean add(Session session, Decision d) {
        return session.update(
                        "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        d.id(),
                        d.kind().word(),
                        d.subjects(),
                        d.value(),
                        d.author(),
                        d.at().atOffset(ZoneOffset.UTC),
                        d.reason())
                > 0;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Instant at = RunTable.instant(row, "decided");
        return new Decision(
                row.getString("decision"),
                Decision.Kind.of(row.getString("kind")),
                RunTable.texts(row, "subjects"),
                row.getString("value"),
                row.getString("author"),
                at == null ? Instant.EPOCH : at,
                row.getString("reason"));
    }
}
