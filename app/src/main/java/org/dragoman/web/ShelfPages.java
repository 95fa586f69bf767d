package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.ledger.Entry;
import org.dragoman.store.Listed;
import org.dragoman.store.StoredDocument;
import org.dragoman.text.PublicationDay;

/** The pages of a store: its documents, and the ledger as of any day. */
final class ShelfPages {
    private static final Pattern COMMA = Pattern.compile("[, ]+");

    private static final List<String> STAGES = List.of(
            "proposed",
            "called",
            "pledged",
            "agreed",
            "signed",
            "ratified",
            "in-force",
            "scheduled",
            "started",
            "in-progress",
            "completed",
            "suspended",
            "cancelled",
            "superseded",
            "reversed",
            "expired");

    private final Shelf shelf;
    private final Bench bench;

    ShelfPages(Shelf shelf, Bench bench) {
        this.shelf = shelf;
        this.bench = bench;
    }

    Page documents(Context request) {
        List<StoredDocument> documents = shelf.documents();
        return new Page(
                "documents.jte",
                Map.of("documents", documents),
                new Sheet(
                        List.of("id", "published", "title", "publisher", "url", "findings", "state"),
                        () -> documents.stream()
                                .map(d -> Sheet.row(
                                        d.id(),
                                        d.published() == null
                                                ? null
                                                : d.published().toString(),
                                        d.document().title(),
                                        d.document().publisher(),
                                        d.document().url(),
                                        d.findings(),
                                        d.status().name().toLowerCase(Locale.ROOT)))));
    }

    /** A document, read anew with the lexicon at hand, so that each finding can say how it came about. */
    Page document(Context request) {
        String id = request.queryParam("id");
        StoredDocument stored = id == null ? null : shelf.document(id);
        if (stored == null) {
            throw new NotFoundResponse("The store has no document \"" + id + "\".");
        }
        Sheet sheet = new Sheet(
                FindingSheet.COLUMNS, () -> shelf.findings(stored.id()).map(FindingSheet::row));
        if (!request.path().equals("/document")) {
            return new Page("read.jte", Map.of(), sheet);
        }
        DocumentView view = bench.view(stored.document());
        Map<String, List<String>> decided = new HashMap<>();
        try (Stream<Listed> findings = shelf.findings(stored.id())) {
            findings.forEach(f -> decided.put(f.finding().id(), ListedView.of(f).decided()));
        }
        return new Page("read.jte", Map.of("documents", List.of(view), "decided", decided), sheet);
    }

    Page ledger(Context request) {
        LocalDate day = day(request);
        String asked = request.queryParam("pair");
        List<String> pair = asked == null || asked.isBlank()
                ? List.of()
                : COMMA.splitAsStream(asked.strip().toUpperCase(Locale.ROOT)).toList();
        List<EntryView> entries = shelf.entries(pair, day);
        return new Page(
                "ledger.jte",
                Map.of(
                        "pairs", shelf.pairs(),
                        "entries", entries,
                        "pair", String.join(",", pair),
                        "day", day.toString()),
                EntrySheet.of(entries));
    }

    Page entry(Context request) {
        Entry entry = shelf.entry(request.pathParam("id"));
        if (entry == null) {
            throw new NotFoundResponse("The ledger has no entry \"" + request.pathParam("id") + "\".");
        }
        LocalDate day = day(request);
        EntryView view = EntryView.of(entry, day);
        List<ChainLink> chain = view.links().stream()
                .map(link -> ChainLink.of(link, shelf.sources()))
                .toList();
        return new Page(
                "entry.jte",
                Map.of(
                        "view",
                        view,
                        "chain",
                        chain,
                        "moving",
                        ChainLink.moving(chain),
                        "stalling",
                        ChainLink.stalling(chain),
                        "stages",
                        STAGES,
                        "day",
                        day.toString()),
                EntrySheet.chain(view));
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
        return shelf.latest();
    }
}
