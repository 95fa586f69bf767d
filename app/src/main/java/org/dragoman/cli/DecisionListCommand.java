package org.dragoman.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.store.Decision;
import org.dragoman.store.Decisions;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman decide list}: the decisions of a store. */
@Command(
        name = "list",
        description = {"Lists decisions, the oldest first, and whether they hold or were undone.", ""})
final class DecisionListCommand implements Callable<Integer> {
    private static final List<RowFormat.Column> COLUMNS = List.of(
            RowFormat.Column.text("decision"),
            RowFormat.Column.text("at"),
            RowFormat.Column.text("author"),
            RowFormat.Column.text("kind"),
            RowFormat.Column.text("subjects"),
            RowFormat.Column.text("value"),
            RowFormat.Column.text("reason"),
            RowFormat.Column.text("holds"));

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    RowOptions rows = new RowOptions();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Only those about this.")
    @Nullable
    String subject;

    DecisionListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (Store opened = Store.openReadOnly(store.store);
                RowFormat.Printer printer = rows.open(streams, COLUMNS)) {
            Decisions decisions = opened.decisions();
            for (Decision d : decisions.all()) {
                if (subject == null || d.subjects().contains(subject)) {
                    printer.row(cells(d, decisions.holds(d)));
                }
            }
        }
        return 0;
    }

    private List<@Nullable Object> cells(Decision d, boolean holds) {
        Object told = rows.format != RowFormat.table ? (Object) holds : holds ? "yes" : "undone";
        return Arrays.asList(
                d.id(), d.at().toString(), d.author(), d.kind().word(), d.subjects(), d.value(), d.reason(), told);
    }
}
