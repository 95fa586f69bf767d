package org.dragoman.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * Two codings of the same documents, finding by finding: since an id says where a finding stands and not what was coded,
 * what one lexicon changed over another is a join.
 *
 * @param changes what differs, in the order of the first coding, then what the second has alone
 * @param same how many findings are alike
 */
public record Comparison(List<Change> changes, int same) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param kind {@code appeared}, {@code went} or {@code changed}
     * @param id the finding's id
     * @param document its document
     * @param before what it was, by field; only fields that differ, all of them where it went
     * @param after what it is
     * @param quote the words it rests on
     */
    public record Change(
            @JsonProperty("change") String kind,
            String id,
            String document,
            Map<String, String> before,
            Map<String, String> after,
            String quote) {}

    /** Compares, by id. */
    public static Comparison of(List<FindingRecord> first, List<FindingRecord> second) {
        Map<String, FindingRecord> later = new LinkedHashMap<>();
        second.forEach(finding -> later.put(finding.id(), finding));
        List<Change> changes = new ArrayList<>();
        int same = 0;
        for (FindingRecord before : first) {
            FindingRecord after = later.remove(before.id());
            Change change = change(before, after);
            if (change == null) {
                same++;
            } else {
                changes.add(change);
            }
        }
        later.values()
                .forEach(after -> changes.add(new Change(
                        "appeared",
                        after.id(),
                        after.document(),
                        Map.of(),
                        fields(after),
                        after.evidence().quote())));
        return new Comparison(changes, same);
    }

    private static @Nullable Change change(FindingRecord before, @Nullable FindingRecord after) {
        String quote = before.evidence().quote();
        Map<String, String> old = fields(before);
        if (after == null) {
            return new Change("went", before.id(), before.document(), old, Map.of(), quote);
        }
        Map<String, String> fresh = fields(after);
        Map<String, String> was = new LinkedHashMap<>();
        Map<String, String> is = new LinkedHashMap<>();
        old.forEach((field, value) -> {
            String now = fresh.getOrDefault(field, "");
            if (!now.equals(value)) {
                was.put(field, value);
                is.put(field, now);
            }
        });
        return was.isEmpty() ? null : new Change("changed", before.id(), before.document(), was, is, quote);
    }

    /** How many differences there are of each kind. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("appeared", "went", "changed").forEach(kind -> counts.put(kind, 0));
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** What is compared; confidence and run are not. */
    private static Map<String, String> fields(FindingRecord finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (finding instanceof EventRecord event) {
            fields.put("event", String.valueOf(event.event()));
            fields.put("mode", event.mode() == null ? "" : event.mode());
            fields.put("cameo", event.cameo());
            fields.put("status", String.join(" ", event.status()));
            fields.put("actor", parties(event.actor()));
            fields.put("recipient", parties(event.recipient()));
        } else if (finding instanceof CommitmentRecord commitment) {
            fields.put("force", commitment.force());
            fields.put("direction", commitment.direction() == null ? "" : commitment.direction());
            fields.put("action", commitment.action() + " " + commitment.object());
            fields.put("status", String.join(" ", commitment.status()));
            fields.put(
                    "debtors",
                    commitment.debtors().stream().map(Comparison::debtor).collect(Collectors.joining(", ")));
        }
        return fields;
    }

    private static String parties(List<ActorRecord> parties) {
        return parties.stream()
                .map(party -> party.name() + " " + (party.country() == null ? "" : party.country())
                        + String.join(" ", party.sectors()))
                .collect(Collectors.joining(", "));
    }

    private static String debtor(DebtorRecord debtor) {
        return (debtor.country() == null ? debtor.name() : debtor.country()) + " " + debtor.consent();
    }
}
