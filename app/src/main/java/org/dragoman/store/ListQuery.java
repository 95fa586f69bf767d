package org.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a list shows: values by {@link Facet}, and days of publication.
 *
 * <p>Example: {@code ListQuery.ALL.with(Facet.CATEGORY, "CONSULT").with(Facet.COUNTRY, "CHN")} wants the consultations
 * to which China is a party. Two values of a country mean that both are parties; of other facets the last one counts.
 * What people corrected is looked for as they corrected it.
 *
 * @param values what is asked for
 * @param from the first day of publication, or null
 * @param to the last day, or null
 */
public record ListQuery(
        Map<Facet, List<String>> values,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** All findings of the active run. */
    public static final ListQuery ALL = new ListQuery(Map.of(), null, null);

    static final String TABLES = """
            FROM findings f
            LEFT JOIN active.verdicts v ON v.finding = f.finding
            LEFT JOIN documents d ON d.document = f.document
            LEFT JOIN commitments c ON c.run = f.run AND c.finding = f.finding
            """;

    public ListQuery {
        Map<Facet, List<String>> copy = new LinkedHashMap<>();
        values.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, List.copyOf(wanted));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** The values asked for of a facet; empty for any. */
    public List<String> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** With one more value, which takes the place of another unless the facet takes several. */
    public ListQuery with(Facet facet, String value) {
        List<String> wanted = facet.several() ? new ArrayList<>(of(facet)) : new ArrayList<>();
        if (!wanted.contains(value)) {
            wanted.add(value);
        }
        return with(facet, wanted);
    }

    /** Without one value. */
    public ListQuery without(Facet facet, String value) {
        return with(facet, of(facet).stream().filter(v -> !v.equals(value)).toList());
    }

    private ListQuery with(Facet facet, List<String> wanted) {
        Map<Facet, List<String>> all = new LinkedHashMap<>(values);
        all.put(facet, wanted);
        return new ListQuery(all, from, to);
    }

    /** Those of documents published from one day to another, both included; null does not narrow. */
    public ListQuery published(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ListQuery(values, first, last);
    }

    /** The condition in SQL, but for one facet. */
    String where(@Nullable Facet but) {
        List<String> wanted = new ArrayList<>(List.of("f.run = ?"));
        values.forEach((facet, asked) -> {
            if (facet != but) {
                asked.forEach(value -> wanted.add(facet.condition()));
            }
        });
        if (from != null) {
            wanted.add("f.published >= ?");
        }
        if (to != null) {
            wanted.add("f.published <= ?");
        }
        return "WHERE " + String.join("\n  AND ", wanted);
    }

    /** The values that stand for the question marks. */
    List<Object> bound(String run, @Nullable Facet but) {
        List<Object> bound = new ArrayList<>(List.of(run));
        values.forEach((facet, asked) -> {
            if (facet != but) {
                asked.forEach(value -> bound.addAll(facet.bound(run, value)));
            }
        });
        if (from != null) {
            bound.add(from);
        }
        if (to != null) {
            bound.add(to);
        }
        return bound;
    }

    /** The tables that a condition and a facet's values need; a join that nothing asks for is left out. */
    String tables(@Nullable Facet shown) {
        Set<Facet> asked = new HashSet<>(values.keySet());
        if (shown != null) {
            asked.add(shown);
        }
        StringBuilder tables = new StringBuilder();
        TABLES.lines()
                .filter(line -> asked.stream().anyMatch(facet -> facet.needs(line)) || line.startsWith("FROM"))
                .forEach(line -> tables.append(line).append('\n'));
        return tables.toString();
    }
}
