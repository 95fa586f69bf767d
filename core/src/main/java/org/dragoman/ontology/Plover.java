package org.dragoman.ontology;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** PLOVER's lists as facts, {@code lexicon/ontology/plover.tsv}: modes and scores of each event, and the contexts. */
public final class Plover {
    private final Map<EventType, Map<String, Double>> scores = new EnumMap<>(EventType.class);
    private final Set<String> contexts = new LinkedHashSet<>();

    private Plover() {}

    /** Reads the lists. */
    public static Plover load(LexiconFiles files) {
        Plover plover = new Plover();
        for (Row row : files.table("ontology/plover.tsv", "event", "mode")) {
            plover.scores
                    .computeIfAbsent(EventType.valueOf(row.get("event")), e -> new LinkedHashMap<>())
                    .put(
                            row.get("mode"),
                            row.get("score").isEmpty() ? Double.NaN : Double.parseDouble(row.get("score")));
        }
        for (Row row : files.table("ontology/contexts.tsv")) {
            plover.contexts.add(row.get("context"));
        }
        return plover;
    }

    /** Whether the event has the mode. */
    public boolean hasMode(EventType event, String mode) {
        return scores.getOrDefault(event, Map.of()).containsKey(mode);
    }

    /** Whether PLOVER knows the context. */
    public boolean hasContext(String context) {
        return contexts.contains(context);
    }

    /** From -10, all-out conflict, to 10: the mode's score, else the event's. */
    public double score(EventType event, @Nullable String mode) {
        Map<String, Double> own = scores.getOrDefault(event, Map.of());
        double score = mode == null ? Double.NaN : own.getOrDefault(mode, Double.NaN);
        return Double.isNaN(score) ? own.getOrDefault("", 0.0) : score;
    }
}
