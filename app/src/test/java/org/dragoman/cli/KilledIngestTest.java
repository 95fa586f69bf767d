package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code dragoman ingest}, killed twenty times as by {@code kill -9}: half of the times at any moment, half of them just
 * when the file is being written. Then it is let go on, and the store must hold what an unharmed run finds.
 */
@Tag("slow")
class KilledIngestTest {
    private static final long SEED = 20261128;
    private static final int KILLS = 20;
    private static final int DOCUMENTS = 6000;

    @TempDir
    Path directory;

    private Process ingest(Path store, Path corpus, Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dragoman.class.getName(),
                        "ingest",
                        "--parser",
                        "conllu",
                        "--store",
                        store.toString(),
                        corpus.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(log.toFile()))
                .start();
    }

    @Test
    void nothingIsLostAndNothingDoubled() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Path corpus = ParsedNews.write(directory.resolve("news.conllu"), random, DOCUMENTS);
        Path store = directory.resolve("news.duckdb");
        Path log = directory.resolve("log.txt");
        int kills = 0;
        int hit = 0;
        while (kills < KILLS) {
            Process process = ingest(store, corpus, log);
            boolean alive = kills % 2 == 0
                    ? !process.waitFor(random.nextInt(6000), TimeUnit.MILLISECONDS)
                    : written(process, store, random);
            hit += alive ? 1 : 0;
            process.destroyForcibly().waitFor();
            kills++;
            clear();
            if (!alive) {
                // It had come to its end: from the beginning again.
                Files.deleteIfExists(store);
                Files.deleteIfExists(Path.of(store + ".wal"));
            }
        }
        assertThat(hit).as("processes killed at work; seed " + SEED).isGreaterThan(KILLS / 2);
        Process last = ingest(store, corpus, log);
        assertThat(last.waitFor()).as(Files.readString(log)).isZero();
        check(store, corpus);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("what killed processes leave behind")
                    .contains("news.duckdb")
                    .doesNotContain("news.duckdb.wal");
        }
    }

    /** From its jar DuckDB unpacks a library of 60 MB, which a killed process leaves; beside its jar it needs not. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "libduckdb_java*")) {
            for (Path library : left) {
                Files.delete(library);
            }
        }
    }

    /** Waits until the file changes, and a moment; whether the process is still there. */
    private static boolean written(Process process, Path store, Random random)
            throws IOException, InterruptedException {
        Path log = Path.of(store + ".wal");
        long before = size(store) + size(log);
        while (process.isAlive() && size(store) + size(log) == before) {
            Thread.sleep(1);
        }
        return !process.waitFor(random.nextInt(80), TimeUnit.MILLISECONDS);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void check(Path store, Path corpus) {
        List<String> coded =
                new ArrayList<>(Called.with("code", "--parser", "conllu", "--format", "jsonl", corpus.toString())
                        .out()
                        .lines()
                        .toList());
        try (Store opened = Store.openReadOnly(store);
                Stream<FindingRecord> findings = opened.findings(FindingQuery.ALL)) {
            List<String> kept = findings.map(JsonLines::line).toList();
            assertThat(kept).hasSizeGreaterThan(DOCUMENTS).containsExactlyInAnyOrderElementsOf(coded);
            assertThat(opened.runs()).hasSize(1);
            assertThat(opened.runs().get(0).documents()).isEqualTo(DOCUMENTS);
            assertThat(opened.runs().get(0).findings()).isEqualTo(coded.size());
            assertThat(opened.runs().get(0).active()).isTrue();
        }
    }
}
