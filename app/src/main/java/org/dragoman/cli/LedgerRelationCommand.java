package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Relationship;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger relation}: how two countries stand to each other. */
@Command(
        name = "relation",
        description = {
            "Tells how two countries stand to each other: levels of partnership with their days, mechanisms and when "
                    + "they last met, and the mean PLOVER score of events by month with the number of documents behind it.",
            ""
        })
final class LedgerRelationCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("what"),
            RowFormat.Column.text("since"),
            RowFormat.Column.text("until"),
            RowFormat.Column.text("name"),
            RowFormat.Column.number("score"),
            RowFormat.Column.number("documents"),
            RowFormat.Column.text("note"),
            RowFormat.Column.text("entry"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Option(names = "--pair", paramLabel = "AAA,BBB", required = true, description = "The two countries: CHN,TJK.")
    String pair = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description = "The day on which to look. Default: that of the latest document.")
    @Nullable
    LocalDate day;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    LedgerRelationCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> countries = LedgerOptions.pair(pair);
        LedgerOptions.Loaded loaded = from.loadWithEvents(inputs, streams, countries);
        LocalDate asOf = day == null ? loaded.latest() : day;
        Relationship relation = Relationship.of(loaded.ledger(), loaded.findings(), countries, asOf);
        try (RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
            for (Relationship.Level level : relation.levels()) {
                printer.row(row(
                        "level",
                        LedgerCommand.text(level.since()),
                        LedgerCommand.text(level.until()),
                        level.name() + " partnership",
                        null,
                        null,
                        (level.agreed() ? "agreed in " : "named in ") + level.document(),
                        level.entry()));
            }
            for (Relationship.Mechanism mechanism : relation.mechanisms()) {
                printer.row(row(
                        "mechanism",
                        LedgerCommand.text(mechanism.named()),
                        null,
                        mechanism.name(),
                        null,
                        null,
                        mechanism.met() == null ? "no meeting reported" : "last met " + mechanism.met(),
                        mechanism.entry()));
            }
            for (Relationship.Month month : relation.months()) {
                printer.row(row(
                        "month",
                        month.month().toString(),
                        null,
                        month.events() + (month.events() == 1 ? " event" : " events"),
                        Math.round(month.score() * 100) / 100.0,
                        month.documents(),
                        null,
                        null));
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
