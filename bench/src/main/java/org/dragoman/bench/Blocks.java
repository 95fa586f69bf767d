package org.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.cluster.Clusters;
import org.dragoman.ledger.Ledger;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.dragoman.store.FindingFiles;

/**
 * What it takes to work out the ledger and the clusters of two countries from very many findings in Parquet: {@code Blocks
 * 10000000}. Memory holds one block, the findings of documents that name both. Seconds are the processor's, of all threads, so that other work on the machine hardly shows.
 */
public final class Blocks {
    private static final int IN_A_FILE = 100_000;
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double GIGA = 1e9;
    private static final List<List<String>> PAIRS = List.of(
            List.of("CHN", "TJK"),
            List.of("DEU", "FRA"),
            List.of("USA", "RUS"),
            List.of("KEN", "EGY"),
            List.of("IDN", "AUS"));

    private Blocks() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int count = Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("blocks");
        try {
            for (int i = 0; i < count / IN_A_FILE; i++) {
                write(MadeUpFindings.of(i, IN_A_FILE), directory, i);
            }
            System.out.printf(Locale.ROOT, "%,d findings, %.2f GB of Parquet%n%n", count, size(directory) / GIGA);
            System.out.println(
                    "| pair | findings read | reading, s | ledger, s | entries | clusters, s | clusters | heap, MB |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (List<String> pair : PAIRS) {
                measure(directory, pair);
            }
        } finally {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    private static void measure(Path directory, List<String> pair) {
        LexiconFiles lexicon = LexiconFiles.bundled();
        long begun = SYSTEM.getProcessCpuTime();
        List<FindingRecord> findings = FindingFiles.read(directory, pair);
        long read = SYSTEM.getProcessCpuTime();
        Ledger ledger = Ledger.of(findings, lexicon);
        long worked = SYSTEM.getProcessCpuTime();
        Clusters clusters = Clusters.of(findings, lexicon);
        long joined = SYSTEM.getProcessCpuTime();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %,d | %.1f | %,d | %d |%n",
                String.join("–", pair),
                findings.size(),
                (read - begun) / NANOS,
                (worked - read) / NANOS,
                ledger.entries().size(),
                (joined - worked) / NANOS,
                clusters.clusters().size(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private static double size(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** The columns of the job's Parquet that are asked for. */
    private static void write(List<FindingRecord> findings, Path directory, int number)
            throws IOException, SQLException {
        Path lines = directory.resolve("lines.jsonl");
        try (BufferedWriter to = Files.newBufferedWriter(lines)) {
            for (FindingRecord finding : findings) {
                to.write(JsonLines.line(finding));
                to.write('\n');
            }
        }
        Path file = directory.resolve(number + ".parquet");
        List<String> columns = new ArrayList<>(List.of("record->>'$.document' AS document"));
        columns.add("record->>'$.actor[*].country' AS actor_countries");
        columns.add(
                "list_concat(record->>'$.recipient[*].country', record->>'$.beneficiaries[*].country') AS recipient_countries");
        columns.add("record->>'$.debtors[*].country' AS debtor_countries");
        columns.add("record");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("COPY (SELECT " + String.join(", ", columns) + " FROM read_csv('" + lines
                    + "', columns = {'record': 'VARCHAR'}, delim = '\\x01', quote = '', escape = '', header = false)) TO '"
                    + file + "' (FORMAT parquet, COMPRESSION zstd)");
        }
        Files.delete(lines);
    }
}
