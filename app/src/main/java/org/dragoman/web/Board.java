package org.dragoman.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commitments of two countries by how far they have come.
 *
 * @param columns called for, agreed, under way, done, stalled
 */
public record Board(List<Column> columns) {
    private static final Map<String, List<String>> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("called for", List.of("proposed", "called", "discussed"));
        STAGES.put("agreed", List.of("pledged", "agreed", "signed", "ratified", "in-force", "scheduled", "standing"));
        STAGES.put("under way", List.of("started", "in-progress"));
        STAGES.put("done", List.of("completed"));
        STAGES.put("stalled", List.of("suspended", "cancelled", "superseded", "reversed", "expired"));
    }

    /**
     * A column.
     *
     * @param name as a reader knows it
     * @param entries its commitments, the latest first
     */
    public record Column(String name, List<EntryView> entries) {
        public Column {
            entries = List.copyOf(entries);
        }
    }

    public Board {
        columns = List.copyOf(columns);
    }

    static Board of(List<EntryView> entries) {
        List<Column> columns = new ArrayList<>();
        STAGES.forEach((name, stages) -> columns.add(new Column(
                name,
                entries.stream()
                        .filter(view -> stages.contains(view.standing().stage()))
                        .toList())));
        return new Board(columns);
    }
}
