package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman schema}: what a line of {@code --format jsonl} holds, for programs that check or bind it. */
@Command(
        name = "schema",
        description = {"Prints the JSON Schema (draft 2020-12) of what \"code --format jsonl\" writes.", ""})
final class SchemaCommand implements Callable<Integer> {
    /** Kinds of lines. */
    enum Kind {
        event,
        commitment,
        finding
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "finding",
            description = "Of which lines: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, "
                    + "which is either of the others.")
    Kind kind;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var out = streams.writer();
        out.print(
                switch (kind) {
                    case event -> Schema.of(EventRecord.class);
                    case commitment -> Schema.of(CommitmentRecord.class);
                    case finding -> Schema.ofFindings();
                });
        out.flush();
        return 0;
    }
}
