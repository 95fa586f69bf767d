package org.dragoman.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Source;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.review.KeptLedgers;
import org.dragoman.review.StoreLedger;
import org.dragoman.store.Decision;
import org.dragoman.store.Facet;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What pages need of a store: its documents, and the ledger of its active run, worked out anew when people decide. */
final class Shelf implements AutoCloseable {
    /** How long a decision waits for the ledger to follow; one that took longer the last time is not waited for. */
    private static final long PATIENCE_MILLIS = 1500;

    private final Store store;
    private final LexiconFiles lexicon;
    private final ExecutorService works = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ledger");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Kept kept;
    private volatile long tookMillis;

    /** A ledger with what is looked up in it. */
    private record Kept(
            Ledger ledger, Map<String, Entry> byId, Map<String, Integer> pairs, Map<String, Source> sources) {
        static Kept of(Ledger ledger, Map<String, Source> sources) {
            Map<String, Entry> byId = new HashMap<>();
            Map<String, Integer> pairs = new TreeMap<>();
            for (Entry entry : ledger.entries()) {
                entry.aliases().forEach(alias -> byId.putIfAbsent(alias, entry));
                if (entry.pair().size() == 2) {
                    pairs.merge(String.join(",", entry.pair()), 1, Integer::sum);
                }
            }
            ledger.entries().forEach(entry -> byId.put(entry.id(), entry));
            return new Kept(ledger, byId, pairs, sources);
        }
    }

    /** @param store open while the workbench is */
    Shelf(Store store, LexiconFiles lexicon) {
        this.store = store;
        this.lexicon = lexicon;
        this.kept = work();
    }

    /** What the store keeps ready; else the ledger is worked out, and kept where the store can be written. */
    private Kept work() {
        String run = store.runId(null);
        Ledger ready = KeptLedgers.read(store, run, List.of());
        if (ready != null) {
            return Kept.of(ready, StoreLedger.sources(store));
        }
        boolean keep = store.writable() && !run.isEmpty();
        StoreLedger worked = keep ? KeptLedgers.workOut(store, run, lexicon) : StoreLedger.of(store, run, lexicon);
        return Kept.of(worked.ledger(), worked.sources());
    }

    /** Records a decision; whether it was new. */
    boolean decide(Decision decision) {
        boolean fresh = store.decide(decision);
        if (fresh && onlyConfirms(decision)) {
            store.ledgerIsUnchanged(store.runId(null));
        } else {
            refresh();
        }
        return fresh;
    }

    /** Whether it says that an event is right about which nobody said anything else: neither ledger nor clusters change. */
    private boolean onlyConfirms(Decision decision) {
        String subject = decision.subjects().get(0);
        return decision.kind() == Decision.Kind.CONFIRM
                && store.finding(null, subject) instanceof EventRecord
                && store.decisions().all().stream()
                        .noneMatch(d ->
                                !d.id().equals(decision.id()) && d.subjects().contains(subject));
    }

    /** Works the ledger out anew, and waits a little for it. */
    void refresh() {
        Future<?> done = works.submit(() -> {
            if (!store.ledgerIsCurrent(store.runId(null))) {
                long since = System.nanoTime();
                kept = work();
                tookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
            }
        });
        if (tookMillis > PATIENCE_MILLIS) {
            return;
        }
        try {
            done.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It goes on, and pages show what was known until it is ready.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the ledger cannot be worked out", e.getCause());
        }
    }

    Ledger ledger() {
        return kept.ledger();
    }

    /** The documents by id, without their texts. */
    Map<String, Source> sources() {
        return kept.sources();
    }

    /** Pairs of countries with how many entries concern them, most first. */
    List<Map.Entry<String, Integer>> pairs() {
        return kept.pairs().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** All documents by day. */
    List<StoredDocument> documents() {
        try (Stream<StoredDocument> documents = store.documents(null)) {
            return documents.toList();
        }
    }

    /** A document's findings as the store has them; close the stream. */
    Stream<Listed> findings(String document) {
        return store.list(ListQuery.ALL.with(Facet.DOCUMENT, document), 0, Integer.MAX_VALUE);
    }

    @Nullable
    StoredDocument document(String id) {
        return store.document(null, id);
    }

    @Nullable
    Entry entry(String id) {
        return kept.byId().get(id);
    }

    /** Entries of a pair that documents up to a day speak of, open ones first, then by their latest day. */
    List<EntryView> entries(List<String> pair, LocalDate day) {
        List<EntryView> views = new ArrayList<>();
        for (Entry entry : ledger().entries()) {
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

    /** The day of the latest document; today in a store without one. */
    LocalDate latest() {
        return sources().values().stream()
                .map(Source::published)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.now(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        works.shutdownNow();
    }
}
