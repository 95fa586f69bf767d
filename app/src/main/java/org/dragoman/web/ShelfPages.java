package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.ledger.Entry;
import org.dragoman.store.StoredDocument;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;

/** The pages of a store: its documents, and the ledger as of any day. */
final class ShelfPages {
    /** Prints a page. */
    interface Printer {
        void print(Context request, String page, Map<String, Object> values);
    }

    private static final Pattern COMMA = Pattern.compile("[, ]+");

    private final Shelf shelf;
    private final Bench bench;
    private final Printer printer;

    ShelfPages(Shelf shelf, Bench bench, Printer printer) {
        this.shelf = shelf;
        this.bench = bench;
        this.printer = printer;
    }

    void documents(Context request) {
        printer.print(request, "documents.jte", Map.of("documents", shelf.documents()));
    }

    /** A document, read anew with the lexicon at hand, so that each finding can say how it came about. */
    void document(Context request) {
        StoredDocument stored = shelf.document(request.pathParam("id"));
        if (stored == null) {
            throw new NotFoundResponse("The store has no document \"" + request.pathParam("id") + "\".");
        }
        printer.print(
                request, "read.jte", Map.of("document", bench.view(stored.document()), "typed", stored.document()));
    }

    void ledger(Context request) {
        LocalDate day = day(request);
        String asked = request.queryParam("pair");
        List<String> pair = asked == null || asked.isBlank()
                ? List.of()
                : COMMA.splitAsStream(asked.strip().toUpperCase(Locale.ROOT)).toList();
        printer.print(
                request,
                "ledger.jte",
                Map.of(
                        "pairs", shelf.pairs(),
                        "entries", shelf.entries(pair, day),
                        "pair", String.join(",", pair),
                        "day", day.toString()));
    }

    void entry(Context request) {
        Entry entry = shelf.entry(request.pathParam("id"));
        if (entry == null) {
            throw new NotFoundResponse("The ledger has no entry \"" + request.pathParam("id") + "\".");
        }
        LocalDate day = day(request);
        printer.print(request, "entry.jte", Map.of("view", EntryView.of(entry, day), "day", day.toString()));
    }

    /** The day asked for, else that of the latest document. */
    private LocalDate day(Context request) {
        String asked = request.queryParam("on");
        if (asked != null && !asked.isBlank()) {
            LocalDate day = PublicationDay.parse(asked);
            if (day == null) {
                throw new BadRequestResponse("\"" + asked + "\" is no day; write it as 2025-06-17.");
            }
            return day;
        }
        @Nullable LocalDate latest = shelf.latest();
        return latest == null ? LocalDate.now(ZoneOffset.UTC) : latest;
    }
}
