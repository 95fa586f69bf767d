package org.dragoman.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cluster.Cluster;
import org.dragoman.cluster.Report;
import org.dragoman.ledger.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman clusters show}: every report of one event, and why it is one. */
@Command(
        name = "show",
        description = {"Shows each report of one event: its words, its source, and why it belongs there.", ""})
final class ClusterShowCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("published"),
            RowFormat.Column.text("document"),
            RowFormat.Column.text("publisher"),
            RowFormat.Column.text("url"),
            RowFormat.Column.text("event"),
            RowFormat.Column.text("quote"),
            RowFormat.Column.text("reasons"),
            RowFormat.Column.text("finding"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "A cluster's id, or the first digits.")
    String id = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    ClusterShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ClusterSource.Loaded loaded = ClusterSource.load(from, inputs, streams, List.of(), false);
        List<Cluster> found =
                loaded.clusters().stream().filter(c -> c.id().startsWith(id)).toList();
        if (found.size() != 1) {
            throw new UsageException(
                    (found.isEmpty() ? "no cluster \"" + id + "\"" : "more than one cluster begins with \"" + id + "\"")
                            + "; \"dragoman clusters\" lists them");
        }
        try (RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
            for (Report report : found.get(0).reports()) {
                Source source = loaded.sources().get(report.event().document());
                List<@Nullable Object> row = Arrays.asList(
                        report.event().published(),
                        report.event().document(),
                        source == null ? null : source.publisher(),
                        source == null ? null : source.url(),
                        report.event().event(),
                        report.event().evidence().line(),
                        report.reasons(),
                        report.event().id());
                printer.row(row);
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }
}
