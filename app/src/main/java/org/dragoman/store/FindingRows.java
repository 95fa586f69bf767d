package org.dragoman.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;

/** Findings as rows of the tables {@code findings}, {@code commitments}, {@code parties} and {@code evidence}. */
final class FindingRows implements AutoCloseable {
    private final String run;
    private final Rows findings;
    private final Rows commitments;
    private final Rows parties;
    private final Rows evidence;

    FindingRows(Session session, String run) throws SQLException {
        this.run = run;
        this.findings = session.rows("findings");
        this.commitments = session.rows("commitments");
        this.parties = session.rows("parties");
        this.evidence = session.rows("evidence");
    }

    /** Adds a document's findings in their order. */
    void add(@Nullable LocalDate published, List<FindingRecord> all) throws SQLException {
        for (int number = 0; number < all.size(); number++) {
            FindingRecord finding = all.get(number);
            if (finding instanceof EventRecord event) {
                add(event, number, published);
            } else if (finding instanceof CommitmentRecord commitment) {
                add(commitment, number, published);
            }
            evidence(finding);
        }
    }

    private void add(EventRecord e, int number, @Nullable LocalDate published) throws SQLException {
        PlaceRecord place = e.place();
        findings.add(
                run,
                e.id(),
                e.document(),
                number,
                e.kind(),
                published,
                e.sentence(),
                e.event(),
                e.mode(),
                e.contexts(),
                e.quad(),
                e.score(),
                e.cameo(),
                e.status(),
                e.mutual() != null && e.mutual(),
                e.date() == null ? null : e.date().edtf(),
                place == null ? null : place.shown(),
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                e.frame(),
                e.confidence(),
                JsonLines.line(e));
        parties(e.id(), "actor", e.actor());
        parties(e.id(), "recipient", e.recipient());
        parties(e.id(), "speaker", e.speakers());
    }

    private void add(CommitmentRecord c, int number, @Nullable LocalDate published) throws SQLException {
        findings.add(
                run,
                c.id(),
                c.document(),
                number,
                c.kind(),
                published,
                c.sentence(),
                null,
                null,
                null,
                null,
                null,
                null,
                c.status(),
                null,
                null,
                null,
                null,
                null,
                null,
                c.frame(),
                c.confidence(),
                JsonLines.line(c));
        commitments.add(
                run,
                c.id(),
                c.force(),
                c.strength(),
                c.direction(),
                c.negated() != null && c.negated(),
                c.action(),
                c.object(),
                c.areas(),
                c.bindingness(),
                c.standing(),
                c.deadline() == null ? null : c.deadline().edtf(),
                c.deadline() == null ? null : c.deadline().kind(),
                c.quantity() == null ? null : c.quantity().value(),
                c.quantity() == null ? null : c.quantity().unit(),
                c.programme(),
                c.mechanism(),
                c.institution(),
                c.instrument(),
                c.place(),
                c.level(),
                c.specificity(),
                c.testable(),
                c.event());
        debtors(c.id(), c.debtors());
        parties(c.id(), "beneficiary", c.beneficiaries());
        parties(c.id(), "speaker", c.speakers());
    }

    private void parties(String finding, String role, List<ActorRecord> all) throws SQLException {
        for (int i = 0; i < all.size(); i++) {
            ActorRecord a = all.get(i);
            parties.add(
                    run,
                    finding,
                    role,
                    i,
                    a.name(),
                    a.country(),
                    a.sectors(),
                    a.office(),
                    null,
                    a.inferred() != null && a.inferred(),
                    a.rule(),
                    a.text(),
                    a.start(),
                    a.end());
        }
    }

    private void debtors(String finding, List<DebtorRecord> all) throws SQLException {
        for (int i = 0; i < all.size(); i++) {
            DebtorRecord d = all.get(i);
            boolean inferred = d.inferred() != null && d.inferred();
            parties.add(
                    run,
                    finding,
                    "debtor",
                    i,
                    d.name(),
                    d.country(),
                    null,
                    null,
                    d.consent(),
                    inferred,
                    null,
                    null,
                    null,
                    null);
        }
    }

    private void evidence(FindingRecord finding) throws SQLException {
        evidence(finding.id(), 0, finding.evidence());
        List<EvidenceRecord> also = finding.also();
        for (int i = 0; i < also.size(); i++) {
            evidence(finding.id(), i + 1, also.get(i));
        }
    }

    private void evidence(String finding, int number, EvidenceRecord e) throws SQLException {
        evidence.add(
                run,
                finding,
                number,
                "title".equals(e.in()),
                e.start(),
                e.end(),
                e.quote(),
                e.trigger().text(),
                e.trigger().start(),
                e.trigger().end());
    }

    /** Hands all rows over. */
    void flush() throws SQLException {
        findings.flush();
        commitments.flush();
        parties.flush();
        evidence.flush();
    }

    @Override
    public void close() throws SQLException {
        SQLException first = null;
        for (Rows rows : List.of(findings, commitments, parties, evidence)) {
            try {
                rows.close();
            } catch (SQLException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
