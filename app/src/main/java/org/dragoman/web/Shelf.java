package org.dragoman.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Ruling;
import org.dragoman.ledger.Source;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.store.Facet;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.Heading;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What pages need of a store: its documents, and the ledger of its active run, reckoned once. */
final class Shelf {
    private final Store store;
    private final Ledger ledger;
    private final Map<String, Integer> pairs;

    /** @param store open while the workbench is; the ledger is that of the moment it was opened */
    Shelf(Store store, LexiconFiles lexicon) {
        this.store = store;
        List<FindingRecord> findings;
        try (Stream<FindingRecord> all = store.findings(FindingQuery.ALL)) {
            findings = all.toList();
        }
        List<Ruling> rulings = store.decisions().holding().stream()
                .map(d -> new Ruling(d.kind().word(), d.subjects(), d.value(), d.reason()))
                .toList();
        List<Source> sources;
        try (Stream<Heading> headings = store.headings()) {
            sources = headings.map(h -> new Source(h.id(), h.published(), h.title(), h.url(), h.publisher()))
                    .toList();
        }
        this.ledger = Ledger.of(findings, sources, lexicon, rulings);
        this.pairs = pairs(ledger.entries());
    }

    private static Map<String, Integer> pairs(Collection<Entry> entries) {
        Map<String, Integer> pairs = new TreeMap<>();
        entries.stream()
                .filter(e -> e.pair().size() == 2)
                .forEach(e -> pairs.merge(String.join(",", e.pair()), 1, Integer::sum));
        return pairs;
    }

    /** Pairs of countries with how many entries concern them, most first. */
    List<Map.Entry<String, Integer>> pairs() {
        return pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** All documents by day. */
    synchronized List<StoredDocument> documents() {
        try (Stream<StoredDocument> documents = store.documents(null)) {
            return documents.toList();
        }
    }

    /** A document's findings as the store has them; close the stream. */
    Stream<Listed> findings(String document) {
        return store.list(ListQuery.ALL.with(Facet.DOCUMENT, document), 0, Integer.MAX_VALUE);
    }

    synchronized @Nullable StoredDocument document(String id) {
        return store.document(null, id);
    }

    @Nullable
    Entry entry(String id) {
        return ledger.entry(id);
    }

    /** Entries of a pair that documents up to a day speak of, open ones first, then by their latest day. */
    List<EntryView> entries(List<String> pair, LocalDate day) {
        List<EntryView> views = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            if (pair.isEmpty() || entry.between(pair)) {
                EntryView view = EntryView.of(entry, day);
                if (view.standing().last() != null) {
                    views.add(view);
                }
            }
        }
        views.sort(Comparator.comparing((EntryView v) -> !v.standing().open())
                .thenComparing(EntryView::last, Comparator.reverseOrder())
                .thenComparing(v -> v.entry().id()));
        return views;
    }

    /** The day of the latest document, or null in an empty store. */
    synchronized @Nullable LocalDate latest() {
        try (Stream<StoredDocument> documents = store.documents(null)) {
            return documents
                    .map(StoredDocument::published)
                    .filter(day -> day != null)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
