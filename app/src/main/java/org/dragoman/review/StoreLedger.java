package org.dragoman.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dragoman.cluster.Clusters;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Ruling;
import org.dragoman.ledger.Source;
import org.dragoman.ledger.Tellings;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord;
import org.dragoman.store.Decisions;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.Heading;
import org.dragoman.store.KeptLedger;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;

/**
 * The ledger of a store's run, worked out from its findings, as people corrected them, and from what people decided.
 *
 * @param ledger the ledger
 * @param findings what it was made of
 * @param sources the documents by id
 * @param rulings what people decided, the latest last
 * @param basis how much there was of it
 */
public record StoreLedger(
        Ledger ledger,
        List<FindingRecord> findings,
        SortedMap<String, Source> sources,
        List<Ruling> rulings,
        KeptLedger.Basis basis) {
    /** Works it out. */
    public static StoreLedger of(Store store, String run, LexiconFiles files) {
        KeptLedger.Basis basis = store.basis(run);
        Decisions decisions = store.decisions();
        return of(store, run, files, basis, findings(store, run, decisions, files), rulings(decisions));
    }

    private static StoreLedger of(
            Store store,
            String run,
            LexiconFiles files,
            KeptLedger.Basis basis,
            List<FindingRecord> findings,
            List<Ruling> rulings) {
        SortedMap<String, Source> sources = read(store, run, Tellings.of(findings, files));
        return new StoreLedger(
                Ledger.of(findings, sources.values(), files, rulings), findings, sources, rulings, basis);
    }

    /** A ledger and the clusters of the same findings. */
    public record WithClusters(StoreLedger ledger, Clusters clusters) {}

    /** Works out both, each on a thread of its own. */
    public static WithClusters withClusters(Store store, String run, LexiconFiles files) {
        KeptLedger.Basis basis = store.basis(run);
        Decisions decisions = store.decisions();
        List<FindingRecord> findings = findings(store, run, decisions, files);
        List<Ruling> rulings = rulings(decisions);
        CompletableFuture<Clusters> clusters =
                CompletableFuture.supplyAsync(() -> Clusters.of(findings, files, rulings));
        StoreLedger ledger = of(store, run, files, basis, findings, rulings);
        return new WithClusters(ledger, clusters.join());
    }

    /** The clusters of a run alone, without its ledger. */
    public static Clusters clusters(Store store, String run, LexiconFiles files) {
        Decisions decisions = store.decisions();
        return Clusters.of(findings(store, run, decisions, files), files, rulings(decisions));
    }

    private static List<FindingRecord> findings(Store store, String run, Decisions decisions, LexiconFiles files) {
        try (Stream<FindingRecord> all = store.findings(FindingQuery.ALL.run(run))) {
            return Corrected.of(all.parallel(), decisions, Plover.load(files)).toList();
        }
    }

    private static List<Ruling> rulings(Decisions decisions) {
        return decisions.holding().stream()
                .map(d -> new Ruling(d.kind().word(), d.subjects(), d.value(), d.reason()))
                .toList();
    }

    /** The documents by id, with the sentences that may tell of what is found. */
    private static SortedMap<String, Source> read(Store store, String run, Tellings tellings) {
        SortedMap<String, Source> sources = new TreeMap<>();
        try (Stream<StoredDocument> documents = store.documents(run)) {
            documents
                    .parallel()
                    .map(stored -> tellings.in(stored.document()))
                    .forEachOrdered(source -> sources.put(source.id(), source));
        }
        return sources;
    }

    /** The documents by id, without their sentences. */
    public static SortedMap<String, Source> sources(Store store) {
        SortedMap<String, Source> sources = new TreeMap<>();
        try (Stream<Heading> headings = store.headings()) {
            headings.forEach(
                    h -> sources.put(h.id(), new Source(h.id(), h.published(), h.title(), h.url(), h.publisher())));
        }
        return sources;
    }

    /** The day of the latest document; today where none has one. */
    public LocalDate latest() {
        return sources.values().stream()
                .map(Source::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.now(ZoneOffset.UTC));
    }
}
