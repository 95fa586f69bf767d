package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.store.Store;
import org.dragoman.store.StoreTable;
import org.dragoman.store.TableExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman export}: a store's tables as files. */
@Command(
        name = "export",
        description = {
            "Writes every table of a store as a file: findings.parquet, parties.parquet and so on.",
            "",
            "Tables that belong to runs hold the active one, unless --run or --all-runs says otherwise. "
                    + "Rows have an order that does not depend on how the documents came in.",
            ""
        })
final class ExportCommand implements Callable<Integer> {
    /** Forms of files. */
    enum Format {
        parquet,
        csv,
        jsonl
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    StoreOptions.WithRun chosen = new StoreOptions.WithRun();

    @Option(names = "--all-runs", description = "The rows of all runs.")
    boolean allRuns;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Where the files go; made if it is not there. Files of the same names are replaced.")
    Path directory = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.parquet;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (allRuns && chosen.run != null) {
            throw new UsageException("--run and --all-runs: give one of them");
        }
        String run = allRuns ? null : run();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UsageException(directory + ": it cannot be made (" + e.getMessage() + "); name another");
        }
        try (TableExport export = TableExport.open(store.store)) {
            for (StoreTable table : StoreTable.values()) {
                long rows = export.write(table, directory, form(), run);
                streams.err()
                        .printf(Locale.ROOT, "%s: %,d rows%n", directory.resolve(table.table() + "." + format), rows);
            }
        }
        streams.err().flush();
        return 0;
    }

    private String run() {
        try (Store opened = Store.openReadOnly(store.store)) {
            return opened.runId(chosen.run);
        }
    }

    private TableExport.Format form() {
        return TableExport.Format.valueOf(format.name().toUpperCase(Locale.ROOT));
    }
}
