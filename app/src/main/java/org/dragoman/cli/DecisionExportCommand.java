package org.dragoman.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.store.Decision;
import org.dragoman.store.DecisionLines;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman decide export}: all decisions as a file to keep under version control. */
@Command(
        name = "export",
        description = {
            "Writes all decisions as JSON Lines, the oldest first.",
            "",
            "A new decision is a new line: the file can be kept under version control, and brought into another store.",
            ""
        })
final class DecisionExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to write it, whole or not at all. Default: standard output.")
    @Nullable
    Path file;

    DecisionExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (Store opened = Store.openReadOnly(store.store)) {
            if (file == null) {
                write(opened, streams.out());
                streams.out().flush();
            } else {
                try (WholeFile whole = WholeFile.at(file)) {
                    write(opened, whole);
                    whole.finish();
                }
            }
        }
        return 0;
    }

    private static void write(Store store, OutputStream out) throws IOException {
        for (Decision decision : store.decisions().all()) {
            out.write((DecisionLines.line(decision) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
