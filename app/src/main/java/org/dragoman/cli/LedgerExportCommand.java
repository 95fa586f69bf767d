package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.LedgerLines;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Standing;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger export}: all entries and links. */
@Command(
        name = "export",
        description = {
            "Writes all entries with their links: jsonl has a line for each, csv and table a row for each link.",
            ""
        })
final class LedgerExportCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("entry"),
            RowFormat.Column.text("text"),
            RowFormat.Column.text("debtors"),
            RowFormat.Column.text("areas"),
            RowFormat.Column.text("stage"),
            RowFormat.Column.text("fulfilment"),
            RowFormat.Column.text("flags"),
            RowFormat.Column.text("document"),
            RowFormat.Column.text("published"),
            RowFormat.Column.text("relation"),
            RowFormat.Column.text("fact_date"),
            RowFormat.Column.text("due"),
            RowFormat.Column.number("confidence"),
            RowFormat.Column.text("by"),
            RowFormat.Column.text("quote"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "How to write it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.jsonl;

    @Option(names = "--pair", paramLabel = "AAA,BBB", description = "Only what concerns exactly these countries.")
    @Nullable
    String pair;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description = "The day on which to look. Default: that of the latest document.")
    @Nullable
    LocalDate day;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    LedgerExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> countries = LedgerOptions.pair(pair);
        LedgerOptions.Loaded loaded = from.load(inputs, streams, countries);
        LocalDate asOf = day == null ? loaded.latest() : day;
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : loaded.ledger().entries()) {
            if ((countries.isEmpty() || entry.between(countries))
                    && !until(entry, asOf).isEmpty()) {
                entries.add(entry);
            }
        }
        if (format == RowFormat.jsonl) {
            PrintWriter out = streams.writer();
            for (Entry entry : entries) {
                out.print(JsonLines.record(LedgerLines.of(entry, asOf)) + "\n");
                until(entry, asOf).forEach(link -> out.print(JsonLines.record(LedgerLines.of(entry, link)) + "\n"));
            }
            out.flush();
        } else {
            try (RowFormat.Printer printer = format.open(streams.writer(), COLUMNS, streams.width())) {
                for (Entry entry : entries) {
                    until(entry, asOf).forEach(link -> printer.row(row(entry, entry.on(asOf), link)));
                }
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private static List<Link> until(Entry entry, LocalDate asOf) {
        return entry.links().stream()
                .filter(l -> l.published() == null || !l.published().isAfter(asOf))
                .toList();
    }

    private static List<@Nullable Object> row(Entry entry, Standing standing, Link link) {
        return java.util.Arrays.asList(
                entry.id(),
                entry.text(),
                entry.debtors(),
                entry.areas(),
                standing.stage(),
                standing.fulfilment(),
                standing.flags(),
                link.document(),
                LedgerCommand.text(link.published()),
                link.relation(),
                link.factDate(),
                link.due(),
                Math.round(link.confidence() * 100) / 100.0,
                link.by(),
                link.evidence().quote());
    }
}
