package org.dragoman.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Comparison;
import org.dragoman.ledger.Link;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger compare}: two readouts held against each other. */
@Command(
        name = "compare",
        description = {
            "Holds two documents against each other: said by both, only by one, worded more softly or strongly, "
                    + "contradictory.",
            ""
        })
final class LedgerCompareCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("verdict"),
            RowFormat.Column.text("why"),
            RowFormat.Column.text("entry"),
            RowFormat.Column.text("text"),
            RowFormat.Column.text("first"),
            RowFormat.Column.text("first_quote"),
            RowFormat.Column.text("second"),
            RowFormat.Column.text("second_quote"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Parameters(index = "0", paramLabel = "DOC1", description = "The first document's id.")
    String first = "";

    @Parameters(index = "1", paramLabel = "DOC2", description = "The second document's id.")
    String second = "";

    @Parameters(
            index = "2..*",
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    LedgerCompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LedgerOptions.Loaded loaded = from.load(inputs, streams);
        Comparison comparison = Comparison.of(
                loaded.ledger(),
                loaded.source(first).id(),
                loaded.source(second).id());
        try (RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
            for (Comparison.Row row : comparison.rows()) {
                List<@Nullable Object> cells = Arrays.asList(
                        row.verdict(),
                        row.why(),
                        row.entry().id(),
                        row.entry().text(),
                        relation(row.first()),
                        quote(row.first()),
                        relation(row.second()),
                        quote(row.second()));
                printer.row(cells);
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private static @Nullable String relation(@Nullable Link link) {
        return link == null ? null : link.relation();
    }

    private static @Nullable String quote(@Nullable Link link) {
        return link == null ? null : link.evidence().quote();
    }
}
