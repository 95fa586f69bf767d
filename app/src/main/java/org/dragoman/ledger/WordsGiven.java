package org.dragoman.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.FindingRecord.CommitmentRecord;

/** What a finding says of its matter, taken by itself: what it reports, or what word it gives. */
final class WordsGiven {
    /** What comes of a matter that somebody "decided to" or "will" end or put off. */
    private static final Map<String, String> ENDING = Map.ofEntries(
            Map.entry("cancel", "cancelled"),
            Map.entry("call off", "cancelled"),
            Map.entry("scrap", "cancelled"),
            Map.entry("drop", "cancelled"),
            Map.entry("abandon", "cancelled"),
            Map.entry("terminate", "cancelled"),
            Map.entry("discontinue", "cancelled"),
            Map.entry("annul", "cancelled"),
            Map.entry("revoke", "cancelled"),
            Map.entry("suspend", "suspended"),
            Map.entry("freeze", "suspended"),
            Map.entry("halt", "suspended"),
            Map.entry("pause", "suspended"),
            Map.entry("shelve", "suspended"),
            Map.entry("postpone", "delayed"),
            Map.entry("delay", "delayed"),
            Map.entry("defer", "delayed"),
            Map.entry("put off", "delayed"));

    private static final Set<String> SETTLED = Set.of("agree", "decide", "promise", "intend");

    private WordsGiven() {}

    /** The relation: {@code pledged} for "will build", {@code cancelled} for "decided to call off". */
    static String relation(CommitmentRecord c) {
        String relation = c.relation();
        if (relation != null) {
            return relation;
        }
        String ended = ENDING.get(c.action().toLowerCase(Locale.ROOT));
        if (ended != null && SETTLED.contains(c.force())) {
            return ended;
        }
        return switch (c.force()) {
            case "propose" -> "proposed";
            case "call", "hope", "invite" -> "called";
            case "importance", "discuss" -> "discussed";
            case "agree", "decide" -> "agreed";
            case "sign" -> "signed";
            case "report-past" -> "recalled";
            default -> "pledged";
        };
    }
}
