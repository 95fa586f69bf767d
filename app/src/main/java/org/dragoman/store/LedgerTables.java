package org.dragoman.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.record.JsonLines;

/** The tables {@code ledgers}, {@code entries}, {@code links} and {@code clusters}. */
final class LedgerTables {
    private static final List<String> TABLES = List.of("ledgers", "entries", "links", "clusters");

    private LedgerTables() {}

    /** Puts a run's ledger in the place of the one that was kept. */
    static void keep(Session session, String run, KeptLedger ledger) {
        session.transaction(() -> {
            for (String table : TABLES) {
                session.update("DELETE FROM " + table + " WHERE run = ?", run);
            }
            entries(session, run, ledger.entries());
            links(session, run, ledger.links());
            members(session, run, ledger.members());
            session.update(
                    """
                    INSERT INTO ledgers VALUES (?, ?, ?, ?, ?)""",
                    run,
                    ledger.asOf(),
                    ledger.basis().findings(),
                    ledger.basis().decisions(),
                    RunTable.now());
        });
    }

    /** Whether the ledger that is kept was worked out from the findings and decisions that there are now. */
    static boolean current(Session session, String run) {
        return !session.list("""
                        SELECT 1 FROM ledgers l JOIN runs r ON r.run = l.run
                        WHERE l.run = ? AND l.findings = r.findings
                            AND l.decisions = (SELECT count(*) FROM decisions)""", row -> row.getInt(1), run).isEmpty();
    }

    /** What there is now of a run to work a ledger out from. */
    static KeptLedger.Basis basis(Session session, String run) {
        List<KeptLedger.Basis> known = session.list(
                "SELECT findings, (SELECT count(*) FROM decisions) FROM runs WHERE run = ?",
                row -> new KeptLedger.Basis(row.getLong(1), row.getInt(2)),
                run);
        return known.isEmpty() ? new KeptLedger.Basis(0, 0) : known.get(0);
    }

    /** Counts a decision that changes nothing in the ledger: one that was current stays so, another does not become so. */
    static void unchanged(Session session, String run) {
        session.update("UPDATE ledgers SET decisions = decisions + 1 WHERE run = ?", run);
    }

    /** The entries that concern all these countries, as JSON, in the order in which they were kept. */
    static Stream<String> kept(Session session, String run, List<String> countries) {
        return session.stream("""
                SELECT record FROM entries WHERE run = ? AND list_has_all(pair, CAST(? AS VARCHAR[]))
                ORDER BY rowid""", row -> row.getString(1), run, countries);
    }

    /** The reports of clusters in which all these countries take part. */
    static Stream<KeptReport> reports(Session session, String run, List<String> countries) {
        return session.stream(
                """
                SELECT c.cluster, f.record, c.reasons
                FROM clusters c JOIN findings f ON f.run = c.run AND f.finding = c.finding
                WHERE c.run = ? AND (? = 0 OR c.cluster IN (
                    SELECT m.cluster FROM clusters m
                    JOIN parties p ON p.run = m.run AND p.finding = m.finding AND p.role IN ('actor', 'recipient')
                    WHERE m.run = ? AND list_contains(CAST(? AS VARCHAR[]), p.country)
                    GROUP BY m.cluster HAVING count(DISTINCT p.country) = ?))
                ORDER BY c.cluster, f.published NULLS FIRST, f.document, f.number""",
                row -> new KeptReport(
                        row.getString(1), JsonLines.read(row.getString(2)), RunTable.texts(row, "reasons")),
                run,
                countries.size(),
                run,
                countries,
                countries.size());
    }

    private static void entries(Session session, String run, List<KeptLedger.Entry> entries) throws SQLException {
        try (Rows rows = session.rows("entries")) {
            for (KeptLedger.Entry e : entries) {
                rows.add(
                        run,
                        e.id(),
                        e.text(),
                        e.pair(),
                        e.debtors(),
                        e.areas(),
                        e.programme(),
                        e.standing(),
                        e.testable(),
                        e.stage(),
                        e.fulfilment(),
                        e.freshness(),
                        e.flags(),
                        e.strength(),
                        e.due(),
                        e.since(),
                        e.last(),
                        e.documents(),
                        e.aliases(),
                        e.record());
            }
            rows.flush();
        }
    }

    private static void links(Session session, String run, List<KeptLedger.Link> links) throws SQLException {
        try (Rows rows = session.rows("links")) {
            for (KeptLedger.Link l : links) {
                rows.add(
                        run,
                        l.entry(),
                        l.number(),
                        l.finding(),
                        l.document(),
                        l.published(),
                        l.relation(),
                        l.factDate(),
                        l.due(),
                        l.confidence(),
                        l.decided(),
                        l.party(),
                        l.strength(),
                        l.reasons());
            }
            rows.flush();
        }
    }

    private static void members(Session session, String run, List<KeptLedger.Member> members) throws SQLException {
        try (Rows rows = session.rows("clusters")) {
            for (KeptLedger.Member m : members) {
                rows.add(run, m.cluster(), m.finding(), m.document(), m.reasons());
            }
            rows.flush();
        }
    }
}
