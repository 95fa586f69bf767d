package org.dragoman.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.store.ListQuery;
import org.dragoman.store.PlaceCount;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** Where the events of a list happened. */
final class MapPages {
    static final String PATH = "/map";

    private static final int PLACES = 400;

    private final Store store;

    MapPages(Store store) {
        this.store = store;
    }

    Page map(Context request) {
        ListQuery query = ListAddress.query(request);
        List<PlaceCount> found = store.places(query, PLACES);
        String asked = ListAddress.of("", query);
        @Nullable
        PlaceMap map = PlaceMap.of(
                found.stream()
                        .map(p -> new PlaceMap.Place(p.name(), p.latitude(), p.longitude(), (int) p.findings()))
                        .toList(),
                asked.isEmpty() ? "" : "&" + asked.substring(1));
        Map<String, Object> values = new HashMap<>();
        values.put("places", found);
        values.put("chosen", FacetView.chosen(PATH, query));
        values.put("query", asked);
        if (map != null) {
            values.put("map", map);
        }
        return new Page(
                "map.jte",
                values,
                new Sheet(
                        List.of("place", "country", "latitude", "longitude", "findings"),
                        () -> found.stream()
                                .map(p ->
                                        Sheet.row(p.name(), p.country(), p.latitude(), p.longitude(), p.findings()))));
    }
}
