package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/** Entries and links as they are written, field by field: {@code docs/ledger.md} tells what each means. */
public final class LedgerLines {
    private LedgerLines() {}

    /** An entry as it stands on a day. */
    public static Map<String, @Nullable Object> of(Entry entry, LocalDate day) {
        Standing standing = entry.on(day);
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", "entry");
        line.put("id", entry.id());
        line.put("text", entry.text());
        line.put("debtors", entry.debtors());
        line.put("pair", entry.pair());
        line.put("areas", entry.areas());
        put(line, "programme", entry.programme());
        line.put("stage", standing.stage());
        line.put("fulfilment", standing.fulfilment());
        line.put("freshness", standing.freshness());
        line.put("flags", standing.flags());
        line.put("strength", standing.strength());
        put(line, "due", standing.due());
        put(line, "since", text(standing.since()));
        put(line, "last", text(standing.last()));
        line.put("standing", entry.standing());
        line.put("testable", entry.testable());
        line.put("as_of", day.toString());
        if (!entry.notes().isEmpty()) {
            line.put("notes", entry.notes());
        }
        if (!entry.aliases().isEmpty()) {
            line.put("aliases", entry.aliases());
        }
        return line;
    }

    /** A link of an entry. */
    public static Map<String, @Nullable Object> of(Entry entry, Link link) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", "link");
        line.put("entry", entry.id());
        line.put("finding", link.finding());
        line.put("document", link.document());
        put(line, "published", text(link.published()));
        line.put("relation", link.relation());
        put(line, "fact_date", link.factDate());
        put(line, "due", link.due());
        line.put("evidence", evidence(link.evidence()));
        line.put("confidence", Math.round(link.confidence() * 100) / 100.0);
        line.put("by", link.by());
        if (link.party()) {
            line.put("source", "party");
        }
        line.put("reasons", link.reasons());
        return line;
    }

    private static Map<String, Object> evidence(EvidenceRecord evidence) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("start", evidence.start());
        words.put("end", evidence.end());
        words.put("quote", evidence.quote());
        if (evidence.in() != null) {
            words.put("in", evidence.in());
        }
        return words;
    }

    private static void put(Map<String, @Nullable Object> line, String name, @Nullable Object value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
