package org.dragoman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.store.Counted;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;

/**
 * A property by which a list can be narrowed, its values being links.
 *
 * @param name as a reader knows it
 * @param values the most frequent values
 */
public record FacetView(String name, List<Value> values) {
    private static final Map<String, String> WORDS =
            Map.of("open", "not reviewed", "confirm", "confirmed", "reject", "rejected", "corrected", "corrected");

    /**
     * A value.
     *
     * @param label as it is printed
     * @param findings how many findings have it
     * @param href the list with it, or without it where it is chosen
     * @param chosen whether the list is narrowed by it
     */
    public record Value(String label, long findings, String href, boolean chosen) {}

    public FacetView {
        values = List.copyOf(values);
    }

    static FacetView of(String path, ListQuery query, Facet facet, List<Counted> counted) {
        List<Value> values = new ArrayList<>();
        for (Counted value : counted) {
            boolean chosen = query.of(facet).contains(value.value());
            ListQuery next = chosen ? query.without(facet, value.value()) : query.with(facet, value.value());
            values.add(new Value(label(facet, value.value()), value.findings(), ListAddress.of(path, next), chosen));
        }
        return new FacetView(facet == Facet.VERDICT ? "reviewed" : facet.word(), values);
    }

    /** What is asked for, each a link that takes it away. */
    static List<Value> chosen(String path, ListQuery query) {
        List<Value> chosen = new ArrayList<>();
        query.values()
                .forEach((facet, asked) -> asked.forEach(value -> chosen.add(new Value(
                        facet.word() + ": " + label(facet, value),
                        0,
                        ListAddress.of(path, query.without(facet, value)),
                        true))));
        return chosen;
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case CONFIDENCE -> "from " + value;
            case VERDICT -> WORDS.getOrDefault(value, value);
            case COUNTRY -> CountryNames.of(value);
            case CONTEXT -> value.replace('_', ' ').replace('-', ' ');
            default -> value;
        };
    }
}
