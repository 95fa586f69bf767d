package org.dragoman.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How firmly a word is given: the forces of commitments and how much each weighs, on the scale of the commitment record. */
public final class Forces {
    /** What a document reports as done before, which weighs nothing as a word. */
    public static final String REPORT_PAST = "report-past";

    /** All forces, the weakest first. */
    public static final List<String> ALL = List.of(
            "importance",
            "discuss",
            "hope",
            "invite",
            "propose",
            "call",
            "support",
            "willing",
            "intend",
            "promise",
            "decide",
            "agree",
            "sign",
            REPORT_PAST);

    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("importance", 1),
            Map.entry("discuss", 1),
            Map.entry("hope", 1),
            Map.entry("invite", 2),
            Map.entry("propose", 2),
            Map.entry("call", 2),
            Map.entry("support", 3),
            Map.entry("willing", 3),
            Map.entry("intend", 3),
            Map.entry("promise", 4),
            Map.entry("decide", 4),
            Map.entry("agree", 4),
            Map.entry("sign", 5));

    private Forces() {}

    /** How much a force weighs, 1 to 5: 4 for {@code promise}; null for what is reported as done. */
    public static @Nullable Integer strength(String force) {
        return STRENGTH.get(force);
    }
}
