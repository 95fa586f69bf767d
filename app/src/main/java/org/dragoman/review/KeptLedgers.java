package org.dragoman.review;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.cluster.Cluster;
import org.dragoman.cluster.Clusters;
import org.dragoman.cluster.Report;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Standing;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.store.KeptLedger;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers that a store keeps: put there when documents are added, read while no finding or decision is newer. */
public final class KeptLedgers {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(List.class, override -> override.setNullHandling(EMPTY))
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(Entry.class);

    private KeptLedgers() {}

    /** Makes the reading of entries ready, which takes longer than to read some; best while a store is being opened. */
    public static void prepare() {
        MAPPER.readerForListOf(Entry.class).readValue("[]");
    }

    /** Works out the ledger of a run, and the clusters beside it on a thread of their own, and keeps both. */
    public static StoreLedger workOut(Store store, String run, LexiconFiles files) {
        StoreLedger.WithClusters worked = StoreLedger.withClusters(store, run, files);
        StoreLedger ledger = worked.ledger();
        keep(store, run, ledger.ledger(), worked.clusters(), ledger.latest(), ledger.basis());
        return ledger;
    }

    /**
     * Keeps a ledger, with the stages that its entries have on a day, and the clusters of several reports.
     *
     * @param basis what it rests on: what came later than that is not in it
     */
    public static void keep(
            Store store, String run, Ledger ledger, Clusters clusters, LocalDate day, KeptLedger.Basis basis) {
        List<KeptLedger.Entry> entries = new ArrayList<>();
        List<KeptLedger.Link> links = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            entries.add(row(entry, entry.on(day)));
            int number = 0;
            for (Link link : entry.links()) {
                links.add(row(entry, number++, link));
            }
        }
        List<KeptLedger.Member> members = new ArrayList<>();
        for (Cluster cluster : clusters.clusters()) {
            if (cluster.reports().size() > 1) {
                for (Report report : cluster.reports()) {
                    members.add(new KeptLedger.Member(
                            cluster.id(), report.event().id(), report.event().document(), report.reasons()));
                }
            }
        }
        store.keep(run, new KeptLedger(basis, day, entries, links, members));
    }

    /**
     * The ledger that a store keeps of a run, or of it what concerns some countries; null where it does not tell of all
     * findings and decisions, or was kept by another version.
     */
    public static @Nullable Ledger read(Store store, String run, List<String> countries) {
        if (!store.ledgerIsCurrent(run)) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<String> kept = store.entries(run, countries)) {
            kept.forEach(json -> entries.add(READER.readValue(json)));
            return new Ledger(entries);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static KeptLedger.Entry row(Entry e, Standing standing) {
        return new KeptLedger.Entry(
                e.id(),
                e.text(),
                e.pair(),
                e.debtors(),
                e.areas(),
                e.programme(),
                e.standing(),
                e.testable(),
                standing.stage(),
                standing.fulfilment(),
                standing.freshness(),
                standing.flags(),
                standing.strength(),
                standing.due(),
                standing.since(),
                standing.last(),
                (int) e.links().stream().map(Link::document).distinct().count(),
                e.aliases(),
                MAPPER.writeValueAsString(e));
    }

    private static KeptLedger.Link row(Entry entry, int number, Link l) {
        return new KeptLedger.Link(
                entry.id(),
                number,
                l.finding(),
                l.document(),
                l.published(),
                l.relation(),
                l.factDate(),
                l.due(),
                l.confidence(),
                l.by(),
                l.party(),
                l.strength(),
                l.reasons());
    }
}
