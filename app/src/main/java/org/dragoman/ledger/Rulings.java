package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rulings that hold, the latest last, asked by id. An entry is known by the finding it begins with, or by its id. */
final class Rulings {
    private final List<Ruling> all;
    private final Map<String, Ruling> verdicts = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    Rulings(List<Ruling> all) {
        this.all = List.copyOf(all);
        for (Ruling ruling : all) {
            String first = ruling.subjects().get(0);
            String value = ruling.value();
            switch (ruling.kind()) {
                case "confirm", "reject" -> verdicts.put(first, ruling);
                case "split" ->
                    ruling.subjects().stream().skip(1).forEach(other -> {
                        apart.computeIfAbsent(first, f -> new HashSet<>()).add(other);
                        apart.computeIfAbsent(other, f -> new HashSet<>()).add(first);
                    });
                case "redate" -> put(dates, first, value);
                case "restage" -> put(stages, first, value);
                case "note" -> {
                    if (ruling.reason() != null) {
                        notes.computeIfAbsent(first, f -> new ArrayList<>(1)).add(ruling.reason());
                    }
                }
                default -> {}
            }
        }
    }

    private static void put(Map<String, String> values, String subject, @Nullable String value) {
        if (value != null) {
            values.put(subject, value);
        }
    }

    /** Whether a finding or entry was rejected, and not confirmed since. */
    boolean rejected(String id) {
        Ruling verdict = verdicts.get(id);
        return verdict != null && verdict.kind().equals("reject");
    }

    boolean confirmed(String id) {
        Ruling verdict = verdicts.get(id);
        return verdict != null && verdict.kind().equals("confirm");
    }

    /** Whether any mentions must not be of one entry. */
    boolean part() {
        return !apart.isEmpty();
    }

    /** Whether two mentions must not be of one entry. */
    boolean apart(Mention one, Mention other) {
        return apart(one.id(), other) || apart(one.entry(), other);
    }

    private boolean apart(String id, Mention other) {
        Set<String> others = apart.getOrDefault(id, Set.of());
        return others.contains(other.id()) || others.contains(other.entry());
    }

    /** The sets of findings and entries that are one. */
    List<List<String>> merged() {
        return all.stream()
                .filter(r -> r.kind().equals("merge"))
                .map(Ruling::subjects)
                .toList();
    }

    @Nullable
    String date(String finding) {
        return dates.get(finding);
    }

    /** The stage that a person gave an entry, by any of its ids. */
    @Nullable
    String stage(Iterable<String> ids) {
        String stage = null;
        for (String id : ids) {
            stage = stages.getOrDefault(id, stage);
        }
        return stage;
    }

    /** What people noted about any of the ids. */
    List<String> notes(Iterable<String> ids) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            found.addAll(notes.getOrDefault(id, List.of()));
        }
        return found;
    }
}
