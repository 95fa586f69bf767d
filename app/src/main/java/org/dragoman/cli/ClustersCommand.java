package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.cluster.Cluster;
import org.dragoman.cluster.Report;
import org.dragoman.ledger.Source;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman clusters}: one event, however many reports. */
@Command(
        name = "clusters",
        description = {
            "Lists events that more than one document reports: one row for one event, with its documents and publishers.",
            "",
            "Reads a store, or codes documents on the spot and keeps nothing. "
                    + "\"dragoman decide merge\" and \"split\" join and part clusters and findings for good.",
            ""
        })
final class ClustersCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("id"),
            RowFormat.Column.text("from"),
            RowFormat.Column.text("to"),
            RowFormat.Column.text("event"),
            RowFormat.Column.text("countries"),
            RowFormat.Column.text("place"),
            RowFormat.Column.number("documents"),
            RowFormat.Column.number("reports"),
            RowFormat.Column.text("publishers"),
            RowFormat.Column.text("text"),
            RowFormat.Column.text("findings"));

    /** What a terminal has room for. */
    private static final List<Integer> NARROW = List.of(0, 1, 3, 4, 6, 9);

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Option(
            names = "--pair",
            paramLabel = "AAA,BBB",
            description = "Only events in which all these countries take part: CHN,TJK.")
    @Nullable
    String pair;

    @Option(names = "--event", paramLabel = "EVENT", description = "Only one PLOVER event: CONSULT, ASSAULT …")
    @Nullable
    String event;

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            description = "In how many documents it must be reported. Default: ${DEFAULT-VALUE}; 1 lists all events.")
    int documents = 2;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    private ClustersCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with the one under it. */
    static CommandLine with(Streams streams) {
        return new CommandLine(new ClustersCommand(streams)).addSubcommand(new ClusterShowCommand(streams));
    }

    @Override
    public Integer call() throws IOException {
        if (documents < 1) {
            throw new UsageException("--min-documents " + documents + ": give 1 or more");
        }
        List<String> countries = LedgerOptions.pair(pair);
        ClusterSource.Loaded loaded = ClusterSource.load(from, inputs, streams, countries, documents < 2);
        boolean narrow = rows.format == RowFormat.table;
        List<RowFormat.Column> columns =
                narrow ? NARROW.stream().map(COLUMNS::get).toList() : COLUMNS;
        try (RowFormat.Printer printer = rows.open(streams, columns)) {
            for (Cluster cluster : loaded.clusters()) {
                if (cluster.documents().size() >= documents && cluster.between(countries) && kind(cluster)) {
                    List<@Nullable Object> row = row(cluster, loaded.sources());
                    printer.row(narrow ? NARROW.stream().map(row::get).toList() : row);
                }
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private boolean kind(Cluster cluster) {
        String asked = event;
        return asked == null
                || cluster.reports().stream()
                        .anyMatch(r ->
                                asked.toUpperCase(Locale.ROOT).equals(r.event().event()));
    }

    private static List<@Nullable Object> row(Cluster cluster, Map<String, Source> sources) {
        EventRecord first = cluster.first();
        Set<String> publishers = new LinkedHashSet<>();
        for (String document : cluster.documents()) {
            Source source = sources.get(document);
            if (source != null && source.publisher() != null) {
                publishers.add(source.publisher());
            }
        }
        List<@Nullable Object> row = new ArrayList<>();
        row.add(cluster.id());
        row.add(cluster.published(false));
        row.add(cluster.published(true));
        row.add(first.event());
        row.add(List.copyOf(cluster.countries()));
        row.add(place(cluster));
        row.add(cluster.documents().size());
        row.add(cluster.reports().size());
        row.add(List.copyOf(publishers));
        row.add(first.evidence().line());
        row.add(cluster.reports().stream().map(r -> r.event().id()).toList());
        return row;
    }

    private static @Nullable String place(Cluster cluster) {
        for (Report report : cluster.reports()) {
            var place = report.event().place();
            if (place != null) {
                return place.shown();
            }
        }
        return null;
    }
}
