package org.dragoman.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Comparison;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;
import org.jspecify.annotations.Nullable;

/** Two documents side by side, such as two sides' readouts of one meeting. */
final class ComparePages {
    static final String PATH = "/compare";

    private static final int CHOICE = 500;

    private final Shelf shelf;

    ComparePages(Shelf shelf) {
        this.shelf = shelf;
    }

    Page compare(Context request) {
        Source first = source(request.queryParam("a"));
        Source second = source(request.queryParam("b"));
        List<Source> choice = shelf.sources().values().stream()
                .sorted(Comparator.comparing((Source s) -> String.valueOf(s.published()))
                        .reversed()
                        .thenComparing(Source::id))
                .limit(CHOICE)
                .toList();
        boolean asked = first != null && second != null;
        List<Comparison.Row> rows = first != null && second != null
                ? Comparison.of(shelf.ledger(), first.id(), second.id()).rows()
                : List.of();
        return new Page(
                "compare.jte",
                Map.of(
                        "choice",
                        choice,
                        "first",
                        title(first),
                        "second",
                        title(second),
                        "a",
                        first == null ? "" : first.id(),
                        "b",
                        second == null ? "" : second.id(),
                        "rows",
                        rows,
                        "asked",
                        asked,
                        "day",
                        shelf.latest().toString()),
                sheet(rows));
    }

    private @Nullable Source source(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        Source source = shelf.sources().get(id);
        if (source == null) {
            throw new NotFoundResponse("The store has no document \"" + id + "\".");
        }
        return source;
    }

    /** The headline, or the id, with publisher and day. */
    static String title(@Nullable Source source) {
        if (source == null) {
            return "";
        }
        String title = source.title() == null ? source.id() : source.title();
        String publisher = source.publisher() == null ? "" : source.publisher() + ", ";
        return title + " (" + publisher + (source.published() == null ? "no date" : source.published()) + ")";
    }

    private static Sheet sheet(List<Comparison.Row> rows) {
        return new Sheet(
                List.of("verdict", "entry", "text", "first", "first_quote", "second", "second_quote", "why"),
                () -> rows.stream()
                        .map(row -> Sheet.row(
                                row.verdict(),
                                row.entry().id(),
                                row.entry().text(),
                                relation(row.first()),
                                quote(row.first()),
                                relation(row.second()),
                                quote(row.second()),
                                row.why())));
    }

    private static @Nullable String relation(@Nullable Link link) {
        return link == null ? null : link.relation();
    }

    private static @Nullable String quote(@Nullable Link link) {
        return link == null ? null : link.evidence().quote();
    }
}
