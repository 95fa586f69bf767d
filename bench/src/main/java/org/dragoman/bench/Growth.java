package org.dragoman.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.dragoman.cluster.Clusters;
import org.dragoman.ledger.Ledger;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;

/**
 * How the cost of clusters and of the ledger grows with the number of findings, held against n log n: the last column is
 * the time for one finding and one doubling, which stays the same or falls where growth is no faster.
 */
public final class Growth {
    private static final int[] COUNTS = {10_000, 20_000, 40_000, 80_000};
    private static final int ROUNDS = 3;

    /** The work is done by one thread; its own time is the same whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) {
        LexiconFiles lexicon = LexiconFiles.bundled();
        System.out.println("| what | findings | s | µs / (n log₂ n) |");
        System.out.println("|---|---|---|---|");
        measure("clusters", findings -> Clusters.of(findings, lexicon));
        measure("ledger", findings -> Ledger.of(findings, lexicon));
    }

    private static void measure(String what, Consumer<List<FindingRecord>> work) {
        work.accept(MadeUpFindings.of(1, COUNTS[0]));
        for (int count : COUNTS) {
            List<FindingRecord> findings = MadeUpFindings.of(2, count);
            Collections.shuffle(findings, new Random(3));
            double best = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                long since = THREADS.getCurrentThreadCpuTime();
                work.accept(findings);
                best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - since) / 1e9);
            }
            double each = best * 1e6 / (count * (Math.log(count) / Math.log(2)));
            System.out.printf(Locale.ROOT, "| %s | %,d | %.2f | %.2f |%n", what, count, best, each);
        }
    }
}
