package org.dragoman.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dragoman runs}: what read the documents of a store, and when. */
@Command(
        name = "runs",
        description = {
            "Lists the runs of a store: with what its documents were read, and when.",
            "",
            "Queries look at the active run, the last that was finished, unless --run names another.",
            ""
        })
final class RunsCommand implements Callable<Integer> {
    private static final int SHORT = 8;

    private static final List<RowFormat.Column> FOR_PEOPLE = List.of(
            RowFormat.Column.text("run"),
            RowFormat.Column.text("active"),
            RowFormat.Column.number("documents"),
            RowFormat.Column.number("failed"),
            RowFormat.Column.number("findings"),
            RowFormat.Column.text("begun"),
            RowFormat.Column.text("version"),
            RowFormat.Column.text("parser"),
            RowFormat.Column.text("lexicon"));

    private static final List<RowFormat.Column> ALL = List.of(
            RowFormat.Column.text("run"),
            RowFormat.Column.text("active"),
            RowFormat.Column.number("documents"),
            RowFormat.Column.number("failed"),
            RowFormat.Column.number("findings"),
            RowFormat.Column.text("begun"),
            RowFormat.Column.text("ended"),
            RowFormat.Column.text("version"),
            RowFormat.Column.text("parser"),
            RowFormat.Column.text("lexicon"),
            RowFormat.Column.text("options"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    RunsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        boolean people = rows.format == RowFormat.table;
        try (Store opened = Store.openReadOnly(store.store);
                RowFormat.Printer printer = rows.open(streams, people ? FOR_PEOPLE : ALL)) {
            for (Run run : opened.runs()) {
                printer.row(people ? forPeople(run) : all(run));
            }
        }
        return 0;
    }

    /** The day and a lexicon's first digits will do. */
    private static List<@Nullable Object> forPeople(Run run) {
        String lexicon = run.key().lexicon();
        return Arrays.asList(
                run.id(),
                run.active() ? "yes" : "",
                run.documents(),
                run.failed(),
                run.findings(),
                run.begun().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                run.key().version(),
                run.key().parser(),
                lexicon.substring(0, Math.min(SHORT, lexicon.length())));
    }

    private static List<@Nullable Object> all(Run run) {
        return Arrays.asList(
                run.id(),
                run.active(),
                run.documents(),
                run.failed(),
                run.findings(),
                time(run.begun()),
                time(run.ended()),
                run.key().version(),
                run.key().parser(),
                run.key().lexicon(),
                run.key().options());
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
