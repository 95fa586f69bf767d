package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dragoman.coding.CodeExamples;
import org.dragoman.coding.Coder;
import org.dragoman.coding.FrameExamples;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman lexicon check}: whether a lexicon can be read, and codes its own examples as they say. */
@Command(
        name = "check",
        description = {
            "Checks a lexicon, and codes the examples of its frames.",
            "",
            "Prints each fault with file and line, and ends with exit code 1 if there is one.",
            ""
        })
final class LexiconCheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Your lexicon, laid over the one that comes with this version. Default: only that one.")
    @Nullable
    Path directory;

    @Mixin
    DictionaryOptions dictionaries = new DictionaryOptions();

    LexiconCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CompletableFuture<Parser> loading = new EngineOptions().startParser();
        PrintWriter out = streams.writer();
        try {
            Lexicon lexicon = Lexicon.load(files());
            Coder coder = new Coder(EngineOptions.await(loading), lexicon);
            FrameExamples examples = new FrameExamples(coder, lexicon);
            List<String> faults = new ArrayList<>(lexicon.actors().faults());
            faults.addAll(examples.faults());
            CodeExamples codes = CodeExamples.run(coder, lexicon.files());
            faults.addAll(codes.faults());
            faults.forEach(out::println);
            out.println(counts(lexicon, examples, codes, faults.size()));
            return faults.isEmpty() ? 0 : 1;
        } catch (LexiconException e) {
            out.println(e.getMessage());
            return 1;
        } finally {
            out.flush();
        }
    }

    private LexiconFiles files() {
        try {
            LexiconFiles files = LexiconFiles.bundled();
            return dictionaries.over(directory == null ? files : files.over(LexiconOptions.real(directory)));
        } catch (LexiconException e) {
            throw new UsageException(e);
        }
    }

    private static String counts(Lexicon lexicon, FrameExamples examples, CodeExamples codes, int faults) {
        return String.format(
                Locale.ROOT,
                "%,d frames, %,d examples, %,d counter-examples, %,d CAMEO codes: %s",
                lexicon.frames().frames().size(),
                examples.examples(),
                examples.counterexamples(),
                codes.shown().size(),
                faults == 0 ? "no fault" : faults == 1 ? "1 fault" : faults + " faults");
    }
}
