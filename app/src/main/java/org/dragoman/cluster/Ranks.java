package org.dragoman.cluster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.FindingRecord.ActorRecord;

/** How high an office is, by its words: presidents' talks are not their ministers', though on the same day. */
final class Ranks {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("vice president", "deputy");
        WORDS.put("deputy", "deputy");
        WORDS.put("foreign", "foreign minister");
        WORDS.put("secretary of state", "foreign minister");
        WORDS.put("top diplomat", "foreign minister");
        WORDS.put("defence", "defence minister");
        WORDS.put("defense", "defence minister");
        WORDS.put("finance", "finance minister");
        WORDS.put("treasury", "finance minister");
        WORDS.put("trade", "trade minister");
        WORDS.put("interior", "interior minister");
        WORDS.put("energy", "energy minister");
        WORDS.put("speaker", "speaker");
        WORDS.put("ambassador", "ambassador");
        WORDS.put("envoy", "envoy");
        WORDS.put("prime minister", "prime minister");
        WORDS.put("premier", "prime minister");
        WORDS.put("chancellor", "prime minister");
        WORDS.put("minister", "minister");
        WORDS.put("president", "head of state");
        WORDS.put("king", "head of state");
        WORDS.put("emperor", "head of state");
        WORDS.put("emir", "head of state");
        WORDS.put("sultan", "head of state");
    }

    private Ranks() {}

    /** {@code foreign minister}, {@code head of state}; empty where no words tell it. */
    static String of(ActorRecord actor) {
        String text = actor.text() == null ? actor.name() : actor.text();
        String said = rank(text);
        return said.isEmpty() && actor.office() != null ? rank(actor.office()) : said;
    }

    private static String rank(String words) {
        String lower = " " + words.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("['’]s\\b", "") + " ";
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (lower.contains(" " + word.getKey() + " ") || lower.contains(" " + word.getKey() + "s ")) {
                return word.getValue();
            }
        }
        return "";
    }
}
