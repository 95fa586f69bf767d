package org.dragoman.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one event. Commitments that were made there are none of its business: each stays an entry of the ledger.
 *
 * @param id 12 hexadecimal digits, made from its earliest report
 * @param reports by day of publication, document and finding; at least one
 * @param notes what people noted
 */
public record Cluster(String id, List<Report> reports, List<String> notes) {
    private static final int ID_BYTES = 6;

    public Cluster {
        reports = List.copyOf(reports);
        notes = List.copyOf(notes);
    }

    /** The earliest report. */
    public EventRecord first() {
        return reports.get(0).event();
    }

    /** Ids of the documents, the earliest first. */
    public List<String> documents() {
        return reports.stream().map(r -> r.event().document()).distinct().toList();
    }

    /** The first and the last day on which reports were published; null where none has a day. */
    public @Nullable String published(boolean last) {
        String found = null;
        for (Report report : reports) {
            String day = report.event().published();
            if (day != null && (found == null || last == day.compareTo(found) > 0)) {
                found = day;
            }
        }
        return found;
    }

    /** Countries of all actors and recipients; organizations by the code of their kind. */
    public Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        for (Report report : reports) {
            countries(report.event().actor(), countries);
            countries(report.event().recipient(), countries);
        }
        return countries;
    }

    private static void countries(List<ActorRecord> side, Set<String> countries) {
        for (ActorRecord actor : side) {
            if (actor.country() != null) {
                countries.add(actor.country());
            }
        }
    }

    /** Whether all these countries take part in it. */
    public boolean between(Collection<String> pair) {
        return countries().containsAll(pair);
    }

    /** The id of the cluster that begins with a finding. */
    static String id(String finding) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("cluster\t" + finding).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
