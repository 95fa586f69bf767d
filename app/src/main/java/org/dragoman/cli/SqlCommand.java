package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.store.SqlAnswer;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman sql}: asks a store in SQL. */
@Command(
        name = "sql",
        description = {
            "Asks a store in SQL. It is only read, and no other file can be.",
            "",
            "Tables are runs, documents, outcomes, faults, findings, commitments, parties, evidence and decisions; "
                    + "in the schema \"active\" they hold one run only: SELECT * FROM active.findings. "
                    + "\"SHOW TABLES\" and \"DESCRIBE findings\" tell more, and so does docs/store.md.",
            ""
        })
final class SqlCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    StoreOptions.WithRun chosen = new StoreOptions.WithRun();

    @Mixin
    RowOptions rows = new RowOptions();

    @Parameters(paramLabel = "QUERY|-", description = "One SELECT; - for standard input.")
    String query = "";

    SqlCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String asked = query.equals("-") ? new String(streams.in().readAllBytes(), StandardCharsets.UTF_8) : query;
        try (Store opened = Store.openReadOnly(store.store);
                SqlAnswer answer = opened.sql(chosen.run, asked)) {
            List<RowFormat.Column> columns = answer.columns().stream()
                    .map(column -> new RowFormat.Column(column.name(), column.number()))
                    .toList();
            try (RowFormat.Printer printer = rows.open(streams, columns)) {
                for (List<@Nullable Object> row = answer.next(); row != null; row = answer.next()) {
                    printer.row(row);
                }
            }
        }
        return 0;
    }
}
