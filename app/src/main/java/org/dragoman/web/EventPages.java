package org.dragoman.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;

/** The list of all findings, narrowed by facets that are links. */
final class EventPages {
    static final String PATH = "/events";

    private static final int PAGE = 50;
    private static final int VALUES = 12;

    private static final List<Facet> SHOWN = List.of(
            Facet.KIND,
            Facet.CATEGORY,
            Facet.STATUS,
            Facet.COUNTRY,
            Facet.CONTEXT,
            Facet.YEAR,
            Facet.CONFIDENCE,
            Facet.SOURCE,
            Facet.VERDICT);

    private final Store store;

    EventPages(Store store) {
        this.store = store;
    }

    /** A page of the list, with the whole list behind it. */
    Page events(Context request) {
        ListQuery query = ListAddress.query(request);
        int page = ListAddress.number(request, "page", 1);
        Sheet sheet = new Sheet(
                FindingSheet.COLUMNS,
                () -> store.list(query, 0, Integer.MAX_VALUE).map(FindingSheet::row));
        if (!request.path().equals(PATH)) {
            return new Page("events.jte", Map.of(), sheet);
        }
        long count = store.count(query);
        List<ListedView> rows;
        try (Stream<Listed> listed = store.list(query, (page - 1) * PAGE, PAGE)) {
            rows = listed.map(ListedView::of).toList();
        }
        List<FacetView> facets = SHOWN.stream()
                .map(facet -> FacetView.of(PATH, query, facet, store.values(query, facet, VALUES)))
                .toList();
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        ListView view = new ListView(
                rows,
                facets,
                FacetView.chosen(PATH, query),
                count,
                page,
                pages,
                page > 1 ? ListAddress.of(PATH, query, page - 1) : "",
                page < pages ? ListAddress.of(PATH, query, page + 1) : "",
                ListAddress.of("", query),
                query.from() == null ? "" : query.from().toString(),
                query.to() == null ? "" : query.to().toString(),
                query.values());
        return new Page("events.jte", Map.of("view", view), sheet);
    }
}
