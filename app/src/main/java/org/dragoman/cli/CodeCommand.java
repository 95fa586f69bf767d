package org.dragoman.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.export.Facts;
import org.dragoman.export.LayoutSink;
import org.dragoman.export.PloverJson;
import org.dragoman.export.Published;
import org.dragoman.ingest.Inputs;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FlatTable;
import org.dragoman.record.JsonLines;
import org.dragoman.record.Sink;
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
    /** Forms of output. */
    enum Format {
        table,
        jsonl,
        csv,
        plover,
        polecat,
        icews,
        gdelt,
        phoenix
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    EngineOptions engine;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = {
                "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. "
                        + "table is made to be read, jsonl has everything, csv is flat; "
                        + "the others are the field's own, with actual events only but for plover, which marks the rest."
            })
    Format format;

    @Option(
            names = "--dyads",
            description = "In icews, gdelt and phoenix: a row for each pair of actor and recipient, "
                    + "not only for the first.")
    boolean dyads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, whole or not at all. Default: standard output.")
    @Nullable
    Path output;

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
        check();
        int failed;
        if (output == null) {
            failed = code(shared(streams.out()));
        } else {
            try (WholeFile file = WholeFile.at(output)) {
                failed = code(shared(file));
                file.finish();
            }
        }
        streams.err().flush();
        return failed == 0 ? 0 : 1;
    }

    private void check() throws IOException {
        if (work.inputs.isEmpty() && text == null) {
            throw new UsageException("nothing to code; name a file, a directory or - for standard input");
        }
        work.check();
        if (follow && (!work.inputs.equals(List.of("-")) || text != null || output != null || format != Format.jsonl)) {
            throw new UsageException("--follow reads standard input and writes JSON Lines to standard output; "
                    + "give it as: dragoman code --follow --format jsonl -");
        }
        if (output != null && Files.isRegularFile(output)) {
            for (String input : work.inputs) {
                if (Files.isRegularFile(Path.of(input)) && Files.isSameFile(Path.of(input), output)) {
                    throw new UsageException(input + ": both input and output; give --output another name");
                }
            }
        }
    }

    /** Codes all inputs; how many documents failed. */
    private int code(OutputStream out) throws IOException {
        Stages stages = new Stages();
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        DictionaryOptions.tell(lexicon.actors(), streams.err());
        Parser parser = EngineOptions.await(loading);
        stages.ready();
        Desk desk = new Desk(parser, lexicon, engine.date, work.statements, stages, runId(lexicon));
        CodingRun run;
        int failed;
        try (Inputs documents = follow ? work.following(streams.in()) : work.open(text, streams.in());
                Sink sink = sink(out, lexicon)) {
            CodingRun.Outlet outlet = (input, reading, findings) -> {
                sink.write(coded(reading, findings));
                if (follow) {
                    out.flush();
                }
            };
            run = new CodingRun(desk, outlet, streams.err(), stages, progress());
            failed = follow ? run.follow(documents, work.threads) : run.run(documents, work.threads);
            if (sink instanceof LayoutSink layout) {
                layout.leftOut().forEach(left -> streams.err().println("note: " + left));
            }
        }
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
        boolean free = streams.errTerminal() && (output != null || !streams.outTerminal());
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

    private Sink sink(OutputStream out, Lexicon lexicon) throws IOException {
        return switch (format) {
            case jsonl -> new JsonLines(out);
            case csv -> new FlatTable(out);
            case table -> {
                boolean watched = output == null && streams.outTerminal();
                FindingLines lines = new FindingLines(
                        new Ink(watched && streams.colour()),
                        streams.width(),
                        country -> lexicon.actors().countryName(country));
                yield new ReadableTable(out, lines, watched);
            }
            case plover -> new PloverJson(facts(lexicon), out);
            case polecat -> published(Published.POLECAT, lexicon, out);
            case icews -> published(Published.ICEWS, lexicon, out);
            case gdelt -> published(Published.GDELT, lexicon, out);
            case phoenix -> published(Published.PHOENIX, lexicon, out);
        };
    }

    private Sink published(Published layout, Lexicon lexicon, OutputStream out) throws IOException {
        return new LayoutSink(layout, facts(lexicon), dyads, out);
    }

    private static Facts facts(Lexicon lexicon) {
        return Facts.load(lexicon.files(), Version.number());
    }

    /** The same stream, only flushed when the sink closes it. */
    private static OutputStream shared(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
