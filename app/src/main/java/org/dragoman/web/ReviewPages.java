package org.dragoman.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.coding.Reading;
import org.dragoman.ontology.Plover;
import org.dragoman.review.GoldLines;
import org.dragoman.store.Decision;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;

/** Findings drawn at random to be looked at, one after the other, and what came of it. */
final class ReviewPages {
    static final String PATH = "/review";

    private static final int AT_ONCE = 10;
    private static final int MOST = 200;

    private final Store store;
    private final Bench bench;
    private final Plover plover;

    ReviewPages(Store store, Bench bench, Plover plover) {
        this.store = store;
        this.bench = bench;
        this.plover = plover;
    }

    /** The next findings of the sample; its rows are all that people looked at. */
    Page review(Context request) {
        ListQuery query = ListAddress.query(request);
        Sheet sheet =
                new Sheet(FindingSheet.COLUMNS, () -> store.reviewed(query).map(FindingSheet::row));
        int most = Math.min(MOST, ListAddress.number(request, "n", AT_ONCE));
        String asked = request.queryParam("seed");
        String seed = asked == null || asked.isBlank() ? "1" : asked;
        List<ListedView> rows =
                store.sample(query, seed, most).stream().map(ListedView::of).toList();
        Map<String, Object> values = Map.of(
                "rows", rows,
                "precision", PrecisionView.of(store, query),
                "chosen", FacetView.chosen(PATH, query),
                "query", ListAddress.of("", query),
                "me", DecisionPages.author(request),
                "here", ListAddress.of(PATH, query));
        return new Page("review.jte", values, sheet);
    }

    /** What people said is right as gold records; with {@code by}, what one person said. */
    void gold(Context request) {
        String by = request.queryParam("by");
        Set<String> mine = store.decisions().holding().stream()
                .filter(d -> by == null || by.isBlank() || d.author().equals(by))
                .map(Decision::subjects)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Listed> reviewed;
        try (Stream<Listed> all = store.reviewed(ListAddress.query(request))) {
            reviewed = all.filter(l -> mine.contains(l.finding().id())).toList();
        }
        Map<String, Reading> readings = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        for (Listed listed : reviewed) {
            StoredDocument document = store.document(null, listed.finding().document());
            if (document != null) {
                Reading reading = readings.computeIfAbsent(document.id(), id -> bench.read(document.document()));
                String line = GoldLines.of(listed, reading, plover);
                lines.append(line == null ? "" : line + "\n");
            }
        }
        request.contentType("application/jsonl; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"gold.jsonl\"")
                .result(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
