package org.dragoman.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.store.Counted;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;

/** An actor: with whom, what, when; and the list of the most frequent ones. */
final class ActorPages {
    static final String PATH = "/actor";

    private static final int LATEST = 20;
    private static final int VALUES = 14;
    private static final int ACTORS = 150;
    private static final List<Facet> SHOWN = List.of(Facet.CATEGORY, Facet.STATUS, Facet.YEAR, Facet.SOURCE);

    private final Store store;

    ActorPages(Store store) {
        this.store = store;
    }

    Page actor(Context request) {
        String name = request.queryParam("name");
        return name == null || name.isBlank() ? actors() : actor(name);
    }

    private Page actors() {
        List<Counted> actors = store.values(ListQuery.ALL, Facet.ACTOR, ACTORS);
        return new Page(
                "actors.jte",
                Map.of("actors", actors),
                new Sheet(
                        List.of("name", "findings"),
                        () -> actors.stream().map(a -> Sheet.row(a.value(), a.findings()))));
    }

    private Page actor(String name) {
        ListQuery query = ListQuery.ALL.with(Facet.ACTOR, name);
        List<ListedView> latest;
        try (Stream<Listed> rows = store.list(query, 0, LATEST)) {
            latest = rows.map(ListedView::of).toList();
        }
        List<FacetView> facets = new ArrayList<>();
        for (Facet facet : SHOWN) {
            facets.add(FacetView.of(EventPages.PATH, query, facet, store.values(query, facet, VALUES)));
        }
        FacetView partners = FacetView.of(
                EventPages.PATH,
                query,
                Facet.ACTOR,
                store.values(query, Facet.ACTOR, VALUES).stream()
                        .filter(counted -> !counted.value().equals(name))
                        .toList());
        ActorView view = new ActorView(
                name, store.offices(name), store.count(query), ListAddress.of("", query), facets, partners, latest);
        return new Page(
                "actor.jte",
                Map.of("view", view),
                new Sheet(
                        FindingSheet.COLUMNS,
                        () -> store.list(query, 0, Integer.MAX_VALUE).map(FindingSheet::row)));
    }
}
