package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.cluster.Clusters;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.review.KeptLedgers;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.MadeUpNews;
import org.dragoman.store.SqlAnswer;
import org.dragoman.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLedgersTest {
    private static final String RUN = MadeUpNews.KEY.id();

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("news.duckdb");
    }

    /** Works a ledger out and keeps it, as {@code ingest} does at its end. */
    private static Ledger kept(Store store) {
        LedgerOptions.Loaded loaded = LedgerOptions.workedOut(store, RUN, LexiconFiles.bundled());
        Clusters clusters = Clusters.of(loaded.findings(), LexiconFiles.bundled());
        KeptLedgers.keep(store, RUN, loaded.ledger(), clusters, loaded.latest(), store.basis(RUN));
        return loaded.ledger();
    }

    private Called on(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--store", file.toString()));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    @Test
    void whatIsKeptIsReadBack() {
        MadeUpNews.write(file, 21, 400);
        try (Store store = Store.open(file)) {
            Ledger ledger = kept(store);
            assertThat(ledger.entries()).hasSizeGreaterThan(50);
            assertThat(KeptLedgers.read(store, RUN, List.of())).isEqualTo(ledger);
            List<String> pair = ledger.entries().get(7).pair();
            Ledger some = KeptLedgers.read(store, RUN, pair);
            assertThat(some).isNotNull();
            assertThat(some.entries())
                    .isNotEmpty()
                    .isEqualTo(ledger.entries().stream()
                            .filter(e -> e.pair().containsAll(pair))
                            .toList());
            long links =
                    ledger.entries().stream().mapToLong(e -> e.links().size()).sum();
            try (SqlAnswer counts = store.sql(null, """
                    SELECT (SELECT count(*) FROM active.entries), (SELECT count(*) FROM active.links)""")) {
                assertThat(counts.next())
                        .containsExactly((long) ledger.entries().size(), links);
            }
        }
    }

    @Test
    void commandsSayTheSameWithWhatIsKeptAndWithout() {
        MadeUpNews.write(file, 22, 300);
        Entry entry;
        List<Called> without = new ArrayList<>();
        try (Store store = Store.open(file)) {
            entry = LedgerOptions.workedOut(store, RUN, LexiconFiles.bundled())
                    .ledger()
                    .entries()
                    .get(3);
        }
        String pair = String.join(",", entry.pair());
        String talking = talking();
        List<String[]> commands = List.of(
                new String[] {"ledger", "--pair", pair, "--format", "csv"},
                new String[] {"ledger", "--format", "csv"},
                new String[] {"ledger show", entry.id()},
                new String[] {"ledger export"},
                new String[] {"ledger relation", "--pair", talking, "--format", "csv"});
        for (String[] command : commands) {
            without.add(
                    on(command[0], List.of(command).subList(1, command.length).toArray(String[]::new)));
        }
        try (Store store = Store.open(file)) {
            kept(store);
        }
        for (int i = 0; i < commands.size(); i++) {
            String[] command = commands.get(i);
            Called with =
                    on(command[0], List.of(command).subList(1, command.length).toArray(String[]::new));
            assertThat(with).isEqualTo(without.get(i));
            assertThat(with.code()).as(with.err()).isZero();
            assertThat(with.out().lines()).hasSizeGreaterThan(1);
        }
    }

    /** Two countries with an event between them. */
    private String talking() {
        try (Store store = Store.openReadOnly(file);
                Stream<FindingRecord> events = store.findings(FindingQuery.ALL.kind("event"))) {
            return events.map(EventRecord.class::cast)
                    .map(e -> e.actor().get(0).country() + ","
                            + e.recipient().get(0).country())
                    .filter(pair -> !pair.startsWith(pair.substring(4)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void afterADecisionTheLedgerIsWorkedOutAnew() {
        MadeUpNews.write(file, 23, 300);
        Entry entry;
        try (Store store = Store.open(file)) {
            entry = kept(store).entries().get(3);
        }
        assertThat(on("ledger", "--format", "csv").out()).contains(entry.id() + ",");
        assertThat(on("decide reject", entry.id(), "--by", "ana").code()).isZero();
        assertThat(on("ledger", "--format", "csv").out()).doesNotContain(entry.id() + ",");
        try (Store store = Store.open(file)) {
            assertThat(KeptLedgers.read(store, RUN, List.of())).isNull();
            kept(store);
        }
        assertThat(on("ledger", "--format", "csv").out()).doesNotContain(entry.id() + ",");
    }

    @Test
    void aStoreWithoutRunsHasNoLedger() throws IOException {
        Store.open(file).close();
        Called called = on("ledger", "--format", "csv");
        assertThat(called.code()).as(called.err()).isZero();
        assertThat(called.out().lines()).hasSize(1);
    }

    @Test
    @Tag("slow")
    void aPairIsAnsweredWithinASecondInALargeStore() {
        MadeUpNews.write(file, 24, 100_000);
        long since = System.nanoTime();
        try (Store store = Store.open(file)) {
            Ledger ledger = kept(store);
            System.out.printf(
                    Locale.ROOT,
                    "%,d entries of 100,000 findings worked out and kept in %.1f s%n",
                    ledger.entries().size(),
                    (System.nanoTime() - since) / 1e9);
        }
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            since = System.nanoTime();
            Called called = on("ledger", "--pair", "CHN,TJK");
            best = Math.min(best, (System.nanoTime() - since) / 1e9);
            assertThat(called.code()).as(called.err()).isZero();
            assertThat(called.out().lines()).hasSizeGreaterThan(3);
        }
        System.out.printf(Locale.ROOT, "ledger --pair: %.3f s%n", best);
        assertThat(best).isLessThan(5);
    }
}
