package org.dragoman.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Readout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger new}: what a document brings. */
@Command(
        name = "new",
        description = {
            "Tells what a document says for the first time, what it repeats, what moves by it, "
                    + "and what the last readout of the same countries had that this one drops.",
            ""
        })
final class LedgerNewCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("what"),
            RowFormat.Column.text("entry"),
            RowFormat.Column.text("relation"),
            RowFormat.Column.number("strength"),
            RowFormat.Column.text("document"),
            RowFormat.Column.text("text"),
            RowFormat.Column.text("quote"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Parameters(index = "0", paramLabel = "DOC", description = "The document's id.")
    String document = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    LedgerNewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LedgerOptions.Loaded loaded = from.load(inputs, streams);
        Readout readout = Readout.of(loaded.ledger(), loaded.source(document), loaded.sources());
        try (RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
            for (Readout.News news : readout.news()) {
                List<@Nullable Object> row = Arrays.asList(
                        news.what(),
                        news.entry().id(),
                        news.link().relation(),
                        news.link().strength(),
                        news.link().document(),
                        news.entry().text(),
                        news.link().evidence().quote());
                printer.row(row);
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }
}
