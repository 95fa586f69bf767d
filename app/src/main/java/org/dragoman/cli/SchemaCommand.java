package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.evaluate.Comparison.Change;
import org.dragoman.ledger.LedgerLines.EntryRecord;
import org.dragoman.ledger.LedgerLines.LinkRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.Schema;
import org.dragoman.store.DecisionLines.DecisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman schema}: what a line of JSON that is written holds, for programs that check or bind it. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema (draft 2020-12) of lines that other commands write.",
            "",
            "finding, which is event or commitment: \"code --format jsonl\". document: \"code --documents\". "
                    + "ledger, which is entry or link: \"ledger export\" and \"ledger show --format jsonl\". "
                    + "decision: \"decide export\". change: \"compare --format jsonl\".",
            ""
        })
final class SchemaCommand implements Callable<Integer> {
    /** Kinds of lines. */
    enum Kind {
        finding,
        event,
        commitment,
        document,
        ledger,
        entry,
        link,
        decision,
        change;

        String schema() {
            return switch (this) {
                case finding -> Schema.ofFindings();
                case event -> Schema.of(EventRecord.class);
                case commitment -> Schema.of(CommitmentRecord.class);
                case document -> Schema.of(DocumentLines.DocumentRecord.class);
                case ledger -> Schema.ofEither("ledger", List.of(EntryRecord.class, LinkRecord.class));
                case entry -> Schema.of(EntryRecord.class);
                case link -> Schema.of(LinkRecord.class);
                case decision -> Schema.of(DecisionRecord.class);
                case change -> Schema.of(Change.class);
            };
        }
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "finding",
            description = "Of which lines: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Kind kind;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var out = streams.writer();
        out.print(kind.schema());
        out.flush();
        return 0;
    }
}
