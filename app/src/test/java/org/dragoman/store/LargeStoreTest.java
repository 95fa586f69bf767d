package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of 100,000 findings answers at once. Limits are wide, for machines that do other things too. */
@Tag("slow")
class LargeStoreTest {
    private static final int FINDINGS = 100_000;

    @TempDir
    static Path directory;

    private static Path file = Path.of("");

    @BeforeAll
    static void fill() {
        file = directory.resolve("large.duckdb");
        long since = System.nanoTime();
        MadeUpNews.write(file, 1, FINDINGS);
        System.out.printf(Locale.ROOT, "%,d findings written in %.1f s%n", FINDINGS, (System.nanoTime() - since) / 1e9);
    }

    /** The shortest of five, printed. */
    private static <T> Duration shortest(String what, Supplier<T> work) {
        long best = IntStream.range(0, 5)
                .mapToLong(i -> {
                    long since = System.nanoTime();
                    assertThat(work.get()).isNotNull();
                    return System.nanoTime() - since;
                })
                .min()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, best / 1e6);
        return Duration.ofNanos(best);
    }

    private static List<FindingRecord> found(Store store, FindingQuery query) {
        try (Stream<FindingRecord> findings = store.findings(query)) {
            return findings.toList();
        }
    }

    @Test
    void aPairAFindingAndADocumentAreFoundAtOnce() {
        try (Store store = Store.openReadOnly(file)) {
            FindingQuery pair = FindingQuery.ALL.countries("CHN", "TJK");
            List<FindingRecord> of = found(store, pair);
            assertThat(of).hasSizeBetween(300, 800);
            assertThat(shortest("a pair, " + of.size() + " findings", () -> found(store, pair)))
                    .isLessThan(Duration.ofMillis(500));
            assertThat(shortest("a finding", () -> store.finding(null, of.get(7).id())))
                    .isLessThan(Duration.ofMillis(200));
            assertThat(shortest("a document", () -> found(store, FindingQuery.ALL.document("d77"))))
                    .isLessThan(Duration.ofMillis(200));
            assertThat(shortest("the runs", store::runs)).isLessThan(Duration.ofMillis(200));
        }
    }

    @Test
    void allFindingsStreamInOrder() {
        try (Store store = Store.openReadOnly(file)) {
            assertThat(shortest("all findings", () -> {
                        try (Stream<FindingRecord> findings = store.findings(FindingQuery.ALL)) {
                            return findings.count();
                        }
                    }))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }
}
