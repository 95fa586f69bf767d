package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** The table {@code decisions}. */
final class DecisionTable {
    private DecisionTable() {}

    static Decisions all(Session session) {
        return Decisions.of(session.list("SELECT * FROM decisions", DecisionTable::decision));
    }

    /**
     * Refuses a decision on what the store does not have, or does not take it.
     *
     * @throws IllegalArgumentException that says what is wrong
     */
    static void check(Session session, Decision decision) {
        Decision.Kind kind = decision.kind();
        for (String id : decision.subjects()) {
            Set<Subject> found = Subject.of(session, id);
            if (found.isEmpty()) {
                throw new IllegalArgumentException(
                        "the store has nothing with the id \"" + id + "\"; look it up with \"dragoman sql\"");
            }
            if (found.stream().noneMatch(subject -> subject.takes(kind))) {
                String what = found.iterator().next().word();
                throw new IllegalArgumentException("\"" + id + "\" is a " + what + "; " + kind.word() + " takes a "
                        + String.join(" or a ", Subject.taking(kind)));
            }
        }
        if (kind == Decision.Kind.UNDO) {
            later(session, decision);
        }
    }

    /** Decisions count in the order of their times. */
    private static void later(Session session, Decision undo) {
        for (Decision undone : all(session).all()) {
            if (undone.id().equals(undo.subjects().get(0)) && !undone.at().isBefore(undo.at())) {
                throw new IllegalArgumentException("\"" + undone.id() + "\" was decided at " + undone.at()
                        + ", which is not before " + undo.at() + "; an undo comes after what it undoes");
            }
        }
    }

    /** Adds one; whether it was new. */
    static boolean add(Session session, Decision d) {
        int[] added = {0};
        session.transaction(() -> {
            added[0] = session.update(
                    "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, true) ON CONFLICT DO NOTHING",
                    d.id(),
                    d.kind().word(),
                    d.subjects(),
                    d.value(),
                    d.author(),
                    d.at().atOffset(ZoneOffset.UTC),
                    d.reason());
            if (d.kind() == Decision.Kind.UNDO) {
                settle(session);
            }
        });
        return added[0] > 0;
    }

    /** Notes which decisions hold. */
    static void settle(Session session) {
        Decisions decisions = all(session);
        for (Decision decision : decisions.all()) {
            session.update(
                    "UPDATE decisions SET holds = ? WHERE decision = ? AND holds IS DISTINCT FROM ?",
                    decisions.holds(decision),
                    decision.id(),
                    decisions.holds(decision));
        }
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
