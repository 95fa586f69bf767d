package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.apache.spark.SparkFiles;
import org.dragoman.cli.Version;
import org.dragoman.coding.Lexicon;
import org.dragoman.export.Facts;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.record.FlatRow;
import org.dragoman.run.Desk;
import org.dragoman.run.Outcome;
import org.dragoman.run.RunId;
import org.dragoman.run.Stages;

/**
 * The coder of an executor: lexicon and models are loaded once, when the first task needs them, and serve all tasks.
 *
 * @param desk where documents are coded
 * @param row what a finding is in a row
 * @param threads deep enough for any sentence, which a task's own thread is not
 */
record ExecutorDesk(Desk desk, FlatRow row, ExecutorService threads) {
    private static final Map<Settings, ExecutorDesk> LOADED = new ConcurrentHashMap<>();

    /** The one of this executor. */
    static ExecutorDesk of(Settings settings) {
        return LOADED.computeIfAbsent(settings, ExecutorDesk::load);
    }

    private static ExecutorDesk load(Settings settings) {
        LexiconFiles files = LexiconFiles.bundled();
        Lexicon lexicon =
                Lexicon.load(settings.lexicon() == null ? files : files.over(shipped("--lexicon", settings.lexicon())));
        String sha = lexicon.files().sha256();
        List<String> options = RunId.options(settings.date(), settings.statements());
        Desk desk = new Desk(
                parser(settings),
                lexicon,
                settings.date(),
                settings.statements(),
                new Stages(),
                parser -> RunId.of(Version.number(), parser, sha, options));
        Facts facts = Facts.load(lexicon.files(), Version.number());
        return new ExecutorDesk(
                desk, new FlatRow(facts::cow), Desk.workers(Runtime.getRuntime().availableProcessors()));
    }

    private static Nlp4jParser parser(Settings settings) {
        try {
            return Nlp4jParser.load(shipped("--models", settings.models()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A directory of every machine, or else one that {@code --archives} has unpacked for this executor. */
    private static Path shipped(String option, String name) {
        Path shared = Path.of(name);
        Path shipped = Path.of(SparkFiles.get(name));
        if (Files.isDirectory(shared)) {
            return shared;
        }
        if (Files.isDirectory(shipped)) {
            return shipped;
        }
        throw new IllegalStateException(
                option + " " + name + ": no such directory on this executor; ship it with --archives FILE#" + name
                        + ", or name one that every machine has");
    }

    /** What came of a document. */
    Outcome outcome(Text text) throws InterruptedException {
        try {
            return threads.submit(() -> desk.outcome(text)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
