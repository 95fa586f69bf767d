package org.dragoman.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.store.Facet;

/**
 * A page of a list of findings.
 *
 * @param rows the findings of this page
 * @param facets by what the list can be narrowed
 * @param chosen by what it is narrowed
 * @param count how many findings it has in all
 * @param page the page's number, from 1
 * @param pages how many there are
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param query the question of the address with its mark, empty for all
 * @param from first day of publication, or empty
 * @param to last day, or empty
 * @param values what is asked for, to be sent along with a form
 */
public record ListView(
        List<ListedView> rows,
        List<FacetView> facets,
        List<FacetView.Value> chosen,
        long count,
        int page,
        int pages,
        String previous,
        String next,
        String query,
        String from,
        String to,
        Map<Facet, List<String>> values) {
    public ListView {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        values = Map.copyOf(values);
    }

    /** {@code "1,204 findings"}. */
    public String counted() {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "finding" : "findings");
    }
}
