package org.dragoman.web;

import java.util.List;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.store.Listed;
import org.jspecify.annotations.Nullable;

/** Findings as rows: what the machine found, and beside it what people decided. */
final class FindingSheet {
    static final List<String> COLUMNS = List.of(
            "id",
            "document",
            "published",
            "publisher",
            "kind",
            "category",
            "mode",
            "cameo",
            "score",
            "actors",
            "recipients",
            "status",
            "date",
            "place",
            "latitude",
            "longitude",
            "contexts",
            "what",
            "confidence",
            "quote",
            "verdict",
            "recoded",
            "reassigned",
            "restatused",
            "redated");

    private FindingSheet() {}

    static List<@Nullable Object> row(Listed listed) {
        FindingRecord finding = listed.finding();
        return finding instanceof EventRecord event
                ? event(event, listed)
                : commitment((CommitmentRecord) finding, listed);
    }

    private static List<@Nullable Object> event(EventRecord e, Listed listed) {
        var place = e.place();
        return Sheet.row(
                e.id(),
                e.document(),
                e.published(),
                listed.publisher(),
                "event",
                e.event(),
                e.mode(),
                e.cameo(),
                e.score(),
                parties(e.actor()),
                parties(e.recipient()),
                e.status(),
                e.date() == null ? null : e.date().edtf(),
                place == null ? null : place.shown(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                e.contexts(),
                null,
                e.confidence(),
                e.evidence().quote(),
                listed.verdict(),
                listed.recoded(),
                listed.reassigned(),
                listed.restatused(),
                listed.redated());
    }

    private static List<@Nullable Object> commitment(CommitmentRecord c, Listed listed) {
        return Sheet.row(
                c.id(),
                c.document(),
                c.published(),
                listed.publisher(),
                "commitment",
                c.force(),
                c.direction(),
                null,
                null,
                c.debtors().stream()
                        .map(d -> d.country() == null ? d.name() : d.country())
                        .toList(),
                parties(c.beneficiaries()),
                c.status(),
                c.date() == null ? null : c.date().edtf(),
                c.place(),
                null,
                null,
                c.areas(),
                c.action() + " " + c.object(),
                c.confidence(),
                c.evidence().quote(),
                listed.verdict(),
                listed.recoded(),
                listed.reassigned(),
                listed.restatused(),
                listed.redated());
    }

    private static List<String> parties(List<ActorRecord> actors) {
        return actors.stream()
                .map(a -> a.country() == null ? a.name() : a.country())
                .toList();
    }
}
