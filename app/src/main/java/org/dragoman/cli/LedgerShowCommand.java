package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.LedgerLines;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;
import org.dragoman.ledger.Standing;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger show}: one commitment, step by step. */
@Command(
        name = "show",
        description = {
            "Shows one commitment: what each document says of it, by day, with its words and why they belong to it.",
            ""
        })
final class LedgerShowCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("published"),
            RowFormat.Column.text("relation"),
            RowFormat.Column.text("fact_date"),
            RowFormat.Column.text("due"),
            RowFormat.Column.text("by"),
            RowFormat.Column.number("confidence"),
            RowFormat.Column.text("document"),
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

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description = "The day on which to look. Default: that of the latest document.")
    @Nullable
    LocalDate day;

    @Parameters(index = "0", paramLabel = "ID", description = "The entry: its id, the first digits, or an older id.")
    String id = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    LedgerShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LedgerOptions.Loaded loaded = from.load(inputs, streams);
        Entry entry = loaded.entry(id);
        LocalDate asOf = day == null ? loaded.latest() : day;
        List<Link> links = entry.links().stream()
                .filter(l -> l.published() == null || !l.published().isAfter(asOf))
                .toList();
        PrintWriter out = streams.writer();
        switch (rows.format) {
            case table -> print(out, entry, links, asOf, loaded);
            case jsonl -> {
                out.print(JsonLines.record(LedgerLines.of(entry, asOf)) + "\n");
                links.forEach(link -> out.print(JsonLines.record(LedgerLines.of(entry, link)) + "\n"));
                out.flush();
            }
            case csv -> {
                try (RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
                    links.forEach(link -> printer.row(row(link)));
                }
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private static List<@Nullable Object> row(Link link) {
        return java.util.Arrays.asList(
                LedgerCommand.text(link.published()),
                link.relation(),
                link.factDate(),
                link.due(),
                link.by(),
                Math.round(link.confidence() * 100) / 100.0,
                link.document(),
                link.evidence().quote(),
                link.reasons(),
                link.finding());
    }

    private void print(PrintWriter out, Entry entry, List<Link> links, LocalDate asOf, LedgerOptions.Loaded loaded) {
        Standing standing = entry.on(asOf);
        out.print(entry.text().replaceAll("\\s+", " ") + "\n");
        out.print("  " + entry.id() + "  " + String.join(", ", entry.areas()) + "\n");
        out.print("  on " + asOf + ": " + standing.stage() + ", " + standing.fulfilment()
                + (standing.due() == null ? "" : ", due " + standing.due())
                + (standing.flags().isEmpty() ? "" : ", " + String.join(", ", standing.flags())) + "\n");
        entry.notes().forEach(note -> out.print("  note: " + note + "\n"));
        for (Link link : links) {
            out.print("\n  " + link.published() + "  " + link.relation()
                    + (link.factDate() == null || link.factDate().equals(String.valueOf(link.published()))
                            ? ""
                            : " (" + link.factDate() + ")")
                    + (link.due() == null ? "" : ", due " + link.due())
                    + (link.party() ? ", by a party's own word" : "")
                    + (link.by().equals("machine") ? "" : ", " + link.by()) + "\n");
            out.print("    \"" + link.evidence().quote().replaceAll("\\s+", " ") + "\"\n");
            Source source = loaded.sources().get(link.document());
            out.print("    " + link.document()
                    + (source == null || source.publisher() == null ? "" : ", " + source.publisher())
                    + (source == null || source.url() == null ? "" : ", " + source.url()) + "\n");
            out.print("    " + String.join("; ", link.reasons()) + "\n");
        }
        out.flush();
    }
}
