package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.cluster.Cluster;
import org.dragoman.cluster.Clusters;
import org.dragoman.cluster.Report;
import org.dragoman.ledger.Source;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.review.StoreLedger;
import org.dragoman.store.KeptReport;
import org.dragoman.store.Store;

/** Where clusters come from: what a store keeps of them, its findings, or documents coded on the spot. */
final class ClusterSource {
    private ClusterSource() {}

    /**
     * What was read.
     *
     * @param clusters in order; of a store that keeps them only those with several reports
     * @param sources the documents by id
     * @param failed documents that could not be read
     */
    record Loaded(List<Cluster> clusters, Map<String, Source> sources, int failed) {}

    /** The clusters in which some countries take part, and perhaps others; all where none is named. */
    static Loaded load(LedgerOptions from, List<String> inputs, Streams streams, List<String> countries, boolean single)
            throws IOException {
        Path file = from.store;
        if (file == null || !inputs.isEmpty()) {
            LedgerOptions.Loaded loaded = from.load(inputs, streams, countries);
            return new Loaded(
                    Clusters.of(loaded.findings(), from.engine.lexicon.files()).clusters(),
                    loaded.sources(),
                    loaded.failed());
        }
        try (Store opened = Store.openReadOnly(file)) {
            String run = opened.runId(from.chosen.run);
            List<Cluster> kept = single || from.engine.lexicon.directory != null || !opened.ledgerIsCurrent(run)
                    ? List.of()
                    : kept(opened, run, countries);
            List<Cluster> clusters = kept.isEmpty()
                    ? StoreLedger.clusters(opened, run, from.engine.lexicon.files())
                            .clusters()
                    : kept;
            return new Loaded(clusters, StoreLedger.sources(opened), 0);
        }
    }

    private static List<Cluster> kept(Store opened, String run, List<String> countries) {
        Map<String, List<Report>> reports = new LinkedHashMap<>();
        try (Stream<KeptReport> rows = opened.reports(run, countries)) {
            rows.forEach(row -> {
                if (row.finding() instanceof EventRecord event) {
                    reports.computeIfAbsent(row.cluster(), c -> new ArrayList<>(2))
                            .add(new Report(event, row.reasons()));
                }
            });
        }
        List<Cluster> clusters = new ArrayList<>();
        reports.forEach((id, found) -> clusters.add(new Cluster(id, found, List.of())));
        return new Clusters(clusters).inOrder();
    }
}
