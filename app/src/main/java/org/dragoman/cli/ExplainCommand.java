package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dragoman.coding.Lexicon;
import org.dragoman.ingest.Inputs;
import org.dragoman.run.Desk;
import org.dragoman.run.Stages;
import org.dragoman.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman explain}: how a text was read, and why it gave what it gave. */
@Command(
        name = "explain",
        description = {
            "Tells how a text was read, and why it gave what it gave.",
            "",
            "Sentence by sentence: words, tags and grammar, who is named and by what rule, clauses, and what led to "
                    + "each finding, or kept one away.",
            ""
        })
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    EngineOptions engine;

    @Option(names = "--text", paramLabel = "TEXT", description = "A text to explain, here on the command line.")
    @Nullable
    String text;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Inputs as for \"code\".")
    List<String> inputs = List.of();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty() && text == null) {
            throw new UsageException("nothing to explain; name a file, or give --text \"…\"");
        }
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        DictionaryOptions.tell(lexicon.actors(), streams.err());
        Stages stages = new Stages();
        Desk desk = new Desk(EngineOptions.await(loading), lexicon, engine.date, true, stages, parser -> "");
        PrintWriter out = streams.writer();
        Explanation explanation = new Explanation(out, new Ink(streams.colour()), streams.width());
        int failed;
        try (Inputs documents = new Inputs(inputs, text, streams.in(), true)) {
            CodingRun run = new CodingRun(
                    desk,
                    (input, reading, findings) -> explanation.print(reading),
                    streams.err(),
                    stages,
                    new ProgressLine(null, () -> 0));
            failed = run.run(documents, 1);
        }
        out.flush();
        desk.late().tell(streams.err(), "document");
        return failed == 0 ? 0 : 1;
    }
}
