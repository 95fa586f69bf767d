package org.dragoman.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a store, and a run in it. */
final class StoreOptions {
    @Option(names = "--store", paramLabel = "FILE", required = true, description = "The store: a DuckDB file.")
    Path store = Path.of("");

    /** For commands that look at one run. */
    static final class WithRun {
        @Option(
                names = "--run",
                paramLabel = "RUN",
                description = "Which run to look at: its id, or the first digits. Default: the last that was finished.")
        @Nullable
        String run;
    }
}
