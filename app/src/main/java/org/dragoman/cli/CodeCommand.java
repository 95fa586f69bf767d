package org.dragoman.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.ingest.Inputs;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.run.Desk;
import org.dragoman.run.RunId;
import org.dragoman.run.Stages;
import org.dragoman.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman code}: texts in, findings out. */
@Command(
        name = "code",
        description = {
            "Writes down who did, said, asked or promised what to whom.",
            "",
            "Documents that cannot be read are named on standard error; the others are coded all the same.",
            ""
        })
final class CodeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    EngineOptions engine;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--text", paramLabel = "TEXT", description = "A text to code, here on the command line.")
    @Nullable
    String text;

    @Option(
            names = "--follow",
            description =
                    "Code documents as they come on standard input, one JSON object a line, and write the findings "
                            + "of each at once, until the input ends. With --format jsonl and the input - only.")
    boolean follow;

    @Mixin
    InputOptions work = new InputOptions();

    CodeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (work.inputs.isEmpty() && text == null) {
            throw new UsageException("nothing to code; name a file, a directory or - for standard input");
        }
        work.check();
        output.check(work.inputs);
        if (follow && !followed()) {
            throw new UsageException("--follow reads standard input and writes JSON Lines to standard output; "
                    + "give it as: dragoman code --follow --format jsonl -");
        }
        int failed;
        try (Outputs out = Outputs.open(output, streams)) {
            failed = code(out);
        }
        streams.err().flush();
        return failed == 0 ? 0 : 1;
    }

    /** Whether what is asked for can be written as it comes. */
    private boolean followed() {
        return work.inputs.equals(List.of("-"))
                && text == null
                && output.output == null
                && output.documents == null
                && output.format() == OutputOptions.Format.jsonl;
    }

    /** Codes all inputs; how many documents failed. */
    private int code(Outputs out) throws IOException {
        Stages stages = new Stages();
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        DictionaryOptions.tell(lexicon.actors(), streams.err());
        Parser parser = EngineOptions.await(loading);
        stages.ready();
        Desk desk = new Desk(parser, lexicon, engine.date, work.statements, stages, runId(lexicon));
        CodingRun run;
        int failed;
        out.begin(lexicon);
        try (Inputs documents = follow ? work.following(streams.in()) : work.open(text, streams.in())) {
            CodingRun.Outlet outlet = (input, reading, findings) -> {
                out.write(coded(reading, findings));
                if (follow) {
                    streams.out().flush();
                }
            };
            run = new CodingRun(desk, outlet, streams.err(), stages, progress());
            failed = follow ? run.follow(documents, work.threads) : run.run(documents, work.threads);
        }
        out.finish();
        run.tellForeign();
        if (run.undated() > 0) {
            streams.err().println(CodingRun.undated(run.undated(), run.coded()));
        }
        desk.late().tell(streams.err(), "document");
        if (work.stats) {
            stages.print(streams.err(), work.threads);
        }
        return failed;
    }

    /** The run's id by the parser's name: all that decides the output. */
    private UnaryOperator<String> runId(Lexicon lexicon) {
        String version = Version.number();
        String sha = lexicon.files().sha256();
        List<String> options = RunId.options(engine.date, work.statements);
        return parser -> RunId.of(version, parser, sha, options);
    }

    /** Not where findings appear on the same terminal. */
    private ProgressLine progress() {
        boolean free = streams.errTerminal() && (output.output != null || !streams.outTerminal());
        return new ProgressLine(
                free ? streams.err() : null, () -> text == null && !follow ? Workload.count(work.inputs) : 0);
    }

    private static CodedDocument coded(Reading reading, List<FindingRecord> findings) {
        List<CodedDocument.Place> sentences = reading.sentences().stream()
                .map(SentenceReading::sentence)
                .map(sentence -> new CodedDocument.Place(sentence.number(), sentence.span()))
                .toList();
        return new CodedDocument(reading.text(), sentences, findings);
    }
}
