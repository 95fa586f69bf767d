package org.dragoman.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What sector a body is of that no table knows, by the words of its name.
 *
 * <p>Example: the "Rock Drillers' Union" is LAB, the "Front for Change" REB, the "Chamber of Miners" BUS.
 */
final class BodyNames {
    private static final Set<String> TRADE = Set.of(
            "business",
            "businesses",
            "employers",
            "industry",
            "industries",
            "industrialists",
            "commerce",
            "merchants",
            "traders",
            "manufacturers",
            "exporters",
            "bankers");

    private static final Set<String> ARMED =
            Set.of("liberation", "resistance", "army", "mujahideen", "jihad", "brigades");

    /** The noun that says what sort of body it is. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("union", "LAB"),
            Map.entry("unions", "LAB"),
            Map.entry("chamber", "BUS"),
            Map.entry("company", "BUS"),
            Map.entry("corporation", "BUS"),
            Map.entry("bloc", "PTY"),
            Map.entry("party", "PTY"),
            Map.entry("front", "REB"),
            Map.entry("army", "REB"),
            Map.entry("brigade", "REB"),
            Map.entry("brigades", "REB"),
            Map.entry("movement", "OPP"),
            Map.entry("alliance", "SOC"),
            Map.entry("association", "SOC"),
            Map.entry("campaign", "SOC"),
            Map.entry("coalition", "SOC"),
            Map.entry("committee", "SOC"),
            Map.entry("council", "SOC"),
            Map.entry("federation", "SOC"),
            Map.entry("forum", "SOC"),
            Map.entry("foundation", "SOC"),
            Map.entry("initiative", "SOC"),
            Map.entry("league", "SOC"),
            Map.entry("network", "SOC"),
            Map.entry("society", "SOC"),
            Map.entry("watch", "SOC"),
            Map.entry("agency", "GOV"),
            Map.entry("authority", "GOV"),
            Map.entry("bureau", "GOV"),
            Map.entry("directorate", "GOV"),
            Map.entry("ministry", "GOV"),
            Map.entry("office", "GOV"),
            Map.entry("service", "GOV"));

    private BodyNames() {}

    /** The sector that the name tells, or none. */
    static List<String> sectors(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+", -1);
        String kind = "";
        boolean trade = false;
        boolean armed = false;
        boolean workers = false;
        boolean closed = false;
        for (String word : words) {
            closed |= word.equals("of") || word.equals("for") || word.equals("against");
            kind = closed ? kind : word;
            trade |= TRADE.contains(word.replace("'", ""));
            armed |= ARMED.contains(word);
            workers |= word.endsWith("ers'") || word.equals("workers");
        }
        String sector = KINDS.getOrDefault(kind, trade ? "SOC" : "");
        boolean civil = sector.equals("SOC");
        if (trade && (civil || sector.equals("LAB"))) {
            return List.of("BUS");
        }
        if (workers && civil) {
            return List.of("LAB");
        }
        if (armed && (civil || sector.equals("OPP"))) {
            return List.of("REB");
        }
        return sector.isEmpty() ? List.of() : List.of(sector);
    }
}
