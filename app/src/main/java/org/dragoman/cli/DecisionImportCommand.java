package org.dragoman.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.store.DecisionLines;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman decide import}: brings decisions that were made elsewhere. */
@Command(
        name = "import",
        description = {
            "Brings decisions from a file that \"decide export\" wrote.",
            "",
            "Those that the store has already are passed over. They may be about documents that are still to come.",
            ""
        })
final class DecisionImportCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "JSON Lines, a decision a line.")
    Path file = Path.of("");

    DecisionImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(file + ": it cannot be read (" + e + "); check the path");
        }
        int fresh = 0;
        int there = 0;
        int failed = 0;
        try (Store opened = Store.openExisting(store.store)) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank()) {
                    continue;
                }
                try {
                    if (opened.bring(DecisionLines.read(line))) {
                        fresh++;
                    } else {
                        there++;
                    }
                } catch (IllegalArgumentException e) {
                    failed++;
                    streams.err().println(file + ":" + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        streams.err()
                .printf(Locale.ROOT, "%,d decisions brought, %,d there already, %,d refused%n", fresh, there, failed);
        streams.err().flush();
        return failed == 0 ? 0 : 1;
    }
}
