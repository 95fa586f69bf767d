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
        String lower = " " + Words.unowned(words.toLowerCase(Locale.ROOT).replace('-', ' ')) + " ";
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (contains(lower, word.getKey())) {
                return word.getValue();
            }
        }
        return "";
    }

    /** Whether words that begin and end with a blank hold one as a whole, or its plural. */
    private static boolean contains(String words, String one) {
        int at = words.indexOf(one);
        while (at > 0) {
            int end = at + one.length();
            boolean whole = words.charAt(at - 1) == ' ' && (words.charAt(end) == ' ' || words.startsWith("s ", end));
            if (whole) {
                return true;
            }
            at = words.indexOf(one, at + 1);
        }
        return false;
    }
}
