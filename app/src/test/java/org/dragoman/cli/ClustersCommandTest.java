package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters of a store: kept when documents are added, worked out anew after a decision, exported. */
class ClustersCommandTest {
    private static final String TEXTS = "src/test/resources/org/dragoman/cluster/events.jsonl";

    @TempDir
    Path directory;

    private Called on(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--store", directory.resolve("news.duckdb").toString()));
        all.addAll(List.of(arguments));
        Called called = Called.with(all.toArray(String[]::new));
        assertThat(called.code()).as(called.err()).isZero();
        return called;
    }

    private static List<String> rows(Called called) {
        return called.out().lines().skip(1).toList();
    }

    @Test
    void clustersOfFindingsWrittenBeforeAreThoseOfTheirDocuments() {
        on("ingest", TEXTS);
        on("export", "--to", directory.resolve("out").toString());
        Called of = Called.with(
                "clusters",
                "--format",
                "csv",
                "--findings",
                directory.resolve("out/findings.parquet").toString());
        assertThat(of.code()).as(of.err()).isZero();
        List<String> ids = rows(on("clusters", "--format", "csv")).stream()
                .map(row -> row.replaceFirst(",.*", ""))
                .toList();
        assertThat(rows(of))
                .hasSizeGreaterThan(10)
                .extracting(row -> row.replaceFirst(",.*", ""))
                .isEqualTo(ids);

        Path flat = directory.resolve("flat.parquet");
        assertThat(Called.with("code", "--output", flat.toString(), TEXTS).code())
                .isZero();
        Called refused = Called.with("ledger", "--findings", flat.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("flat.parquet: no column \"record\"; give findings that \"dragoman export\"");
        assertThat(Called.with("ledger", "--findings", "nowhere").err()).contains("nowhere: no such file or directory");
        assertThat(Called.with("ledger", "--findings", flat.toString(), TEXTS).err())
                .contains("give --findings, --store or documents, one of them");
    }

    @Test
    void clustersAreKeptDecidedOnAndExported() throws IOException {
        Called coded = Called.with("clusters", "--format", "csv", TEXTS);
        assertThat(coded.code()).as(coded.err()).isZero();
        assertThat(coded.out().lines()).hasSizeGreaterThan(12);
        on("ingest", TEXTS);
        assertThat(on("clusters", "--format", "csv").out())
                .as("what is kept is what is found")
                .isEqualTo(coded.out());
        List<String> pair = rows(on("clusters", "--format", "csv", "--pair", "PER,ECU"));
        assertThat(pair).hasSize(1);
        assertThat(pair.get(0)).contains("SANCTION", "wire; daily; radio");
        String id = pair.get(0).replaceFirst(",.*", "");
        String shown =
                on("clusters show", "--format", "csv", id.substring(0, 8)).out();
        assertThat(shown).contains("Lima withdrew its envoy from Quito", "parties ECU PER +0.30");
        String taken = last(shown);

        on("decide split", id, taken, "--by", "ana", "--reason", "a later recall");
        assertThat(documents(id)).isEqualTo(2);
        on("ingest");
        assertThat(documents(id)).as("kept without it").isEqualTo(2);
        on("export", "--to", directory.resolve("out").toString(), "--format", "csv");
        assertThat(Files.readString(directory.resolve("out/clusters.csv")))
                .contains(id)
                .doesNotContain(taken);
        on("decide merge", id, taken, "--by", "ana");
        assertThat(documents(id)).isEqualTo(3);
    }

    /** The finding of the last report. */
    private static String last(String shown) {
        String row = shown.strip();
        return row.substring(row.lastIndexOf(',') + 1);
    }

    private long documents(String cluster) {
        return on("clusters show", "--format", "csv", cluster).out().lines().count() - 1;
    }

    @Test
    void eventsThatOneDocumentReportsAreListedOnDemand() {
        Called many = Called.with("clusters", "--format", "csv", "--min-documents", "1", "--event", "protest", TEXTS);
        assertThat(rows(many)).hasSize(2).allMatch(row -> row.contains("PROTEST"));
        assertThat(Called.with("clusters", "--min-documents", "0", TEXTS).code())
                .isEqualTo(2);
        assertThat(Called.with("clusters", "show", "none", TEXTS).err())
                .isEqualToIgnoringNewLines("no cluster \"none\"; \"dragoman clusters\" lists them");
    }
}
