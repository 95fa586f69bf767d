package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Standing;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger}: what was promised, and what came of it. */
@Command(
        name = "ledger",
        description = {
            "Lists commitments, each with what came of it: one row for one commitment, however often it was said.",
            "",
            "Reads a store, or codes documents on the spot and keeps nothing. "
                    + "Stage, fulfilment and flags are worked out from dated links for the day asked for.",
            ""
        })
final class LedgerCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("id"),
            RowFormat.Column.text("since"),
            RowFormat.Column.text("last"),
            RowFormat.Column.text("stage"),
            RowFormat.Column.text("fulfilment"),
            RowFormat.Column.text("due"),
            RowFormat.Column.number("strength"),
            RowFormat.Column.text("flags"),
            RowFormat.Column.text("areas"),
            RowFormat.Column.number("documents"),
            RowFormat.Column.text("text"));

    /** What a terminal has room for. */
    private static final List<Integer> NARROW = List.of(0, 2, 3, 4, 5, 7, 10);

    private static final int SOON = 90;

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
            description = "Only what concerns exactly these countries: CHN,TJK.")
    @Nullable
    String pair;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description =
                    "The day on which to look; later documents do not count. Default: that of the latest document.")
    @Nullable
    LocalDate day;

    @Option(names = "--open", description = "Only what is still to be done or kept.")
    boolean open;

    @Option(names = "--due", description = "Only what is due within 90 days.")
    boolean due;

    @Option(names = "--overdue", description = "Only what was due and is not reported as done.")
    boolean overdue;

    @Option(names = "--stale", description = "Only open matters of which nothing was heard for two years.")
    boolean stale;

    @Option(names = "--area", paramLabel = "AREA", description = "Only one area: trade, energy, health …")
    @Nullable
    String area;

    @Option(
            names = "--min-strength",
            paramLabel = "N",
            description = "How firm the word must be, 0 to 5: 2 a call, 4 a promise, 5 a signature. Default: 2; "
                    + "reports of what was done are always shown.")
    int strength = 2;

    @Option(names = "--testable", description = "Only what an outsider could say was done or not.")
    boolean testable;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    private LedgerCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with those under it. */
    static CommandLine with(Streams streams) {
        return new CommandLine(new LedgerCommand(streams))
                .addSubcommand(new LedgerShowCommand(streams))
                .addSubcommand(new LedgerNewCommand(streams))
                .addSubcommand(new LedgerCompareCommand(streams))
                .addSubcommand(new LedgerRelationCommand(streams))
                .addSubcommand(new LedgerExportCommand(streams))
                .addSubcommand(new LedgerScoreCommand(streams));
    }

    @Override
    public Integer call() throws IOException {
        if (strength < 0 || strength > 5) {
            throw new UsageException("--min-strength " + strength + ": give 0 to 5");
        }
        List<String> countries = LedgerOptions.pair(pair);
        LedgerOptions.Loaded loaded = from.load(inputs, streams, countries);
        LocalDate asOf = day == null ? loaded.latest() : day;
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : loaded.ledger().entries()) {
            Standing standing = entry.on(asOf);
            if (standing.last() != null && wanted(entry, standing, countries, asOf)) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(
                        (Entry e) -> e.on(asOf).since(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Entry::id));
        boolean narrow = rows.format == RowFormat.table;
        List<RowFormat.Column> columns =
                narrow ? NARROW.stream().map(COLUMNS::get).toList() : COLUMNS;
        try (RowFormat.Printer printer = rows.open(streams, columns)) {
            for (Entry entry : entries) {
                List<@Nullable Object> row = row(entry, entry.on(asOf), asOf);
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    if (!narrow || NARROW.contains(i)) {
                        cells.add(row.get(i));
                    }
                }
                printer.row(cells);
            }
        }
        return loaded.failed() == 0 ? 0 : 1;
    }

    private boolean wanted(Entry entry, Standing standing, List<String> countries, LocalDate asOf) {
        return standing.weighs(strength)
                && (countries.isEmpty() || entry.between(countries))
                && (!open || standing.open())
                && (!due || standing.open() && soon(standing.due(), asOf))
                && (!overdue || standing.flagged("overdue"))
                && (!stale || standing.flagged("stale"))
                && (area == null || entry.areas().contains(area))
                && (!testable || entry.testable());
    }

    /** Whether it is due from now on and within three months. */
    static boolean soon(@Nullable String edtf, LocalDate asOf) {
        LocalDate latest = edtf == null ? null : new When(edtf, TimeKind.BY).latest();
        return latest != null && !latest.isBefore(asOf) && !latest.isAfter(asOf.plusDays(SOON));
    }

    private static List<@Nullable Object> row(Entry entry, Standing standing, LocalDate asOf) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(entry.id());
        row.add(text(standing.since()));
        row.add(text(standing.last()));
        row.add(standing.stage());
        row.add(standing.fulfilment());
        row.add(standing.due());
        row.add(standing.strength());
        row.add(standing.flags());
        row.add(entry.areas());
        row.add(entry.links().stream()
                .filter(l -> l.published() == null || !l.published().isAfter(asOf))
                .map(l -> l.document())
                .distinct()
                .count());
        row.add(entry.text());
        return row;
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
