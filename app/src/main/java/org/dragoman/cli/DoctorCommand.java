package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.coding.Lexicon;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman doctor}: whether this machine has what coding needs, and how to mend what it lacks. */
@Command(
        name = "doctor",
        description = {
            "Looks whether all is there that coding needs: Java, memory, encodings, models, lexicon, a store.",
            "",
            "Says what is wrong and how to mend it; exit code 1 if anything is.",
            ""
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1L << 20;

    /** Coding takes about 400 MB; long documents and many threads more. */
    private static final long ENOUGH_MEMORY = 900;

    private static final long ENOUGH_DISK = 500;

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LexiconOptions lexicon = new LexiconOptions();

    @Option(names = "--store", paramLabel = "FILE", description = "A store to look at, too.")
    @Nullable
    Path store;

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Checkup checkup = new Checkup(streams.writer(), new Ink(streams.colour()));
        java(checkup);
        memory(checkup);
        encodings(checkup);
        disk(checkup);
        models(checkup);
        lexicon(checkup);
        if (store != null) {
            store(checkup, store);
        }
        return checkup.sum() == 0 ? 0 : 1;
    }

    private static void java(Checkup checkup) {
        String java = System.getProperty("java.version") + ", " + System.getProperty("java.vendor") + ", "
                + System.getProperty("java.home");
        if (Runtime.version().feature() < OLDEST_JAVA) {
            checkup.wrong("java", java, "install Java 17 or later, or set JAVA_HOME to one");
        } else {
            checkup.well("java", java);
        }
    }

    private static void memory(Checkup checkup) {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        int processors = Runtime.getRuntime().availableProcessors();
        String memory =
                String.format(Locale.ROOT, "%,d MB for Java, %s", most, IngestRun.counted(processors, "processor"));
        if (most < ENOUGH_MEMORY) {
            checkup.doubtful("memory", memory, "set DRAGOMAN_JAVA_OPTIONS=-Xmx2g, or code with --threads 1");
        } else {
            checkup.well("memory", memory);
        }
    }

    /** What is written is UTF-8 in any case; file names are read as the locale has them. */
    private static void encodings(Checkup checkup) {
        String names = System.getProperty("sun.jnu.encoding", "unknown");
        String encodings = "output UTF-8, file names " + names;
        if (names.equalsIgnoreCase("UTF-8")) {
            checkup.well("encoding", encodings);
        } else {
            checkup.doubtful(
                    "encoding", encodings, "for file names beyond that, set LC_ALL=C.UTF-8 or name their directory");
        }
    }

    private static void disk(Checkup checkup) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            long free = Files.getFileStore(temporary).getUsableSpace() / MEGABYTE;
            String disk = String.format(Locale.ROOT, "%,d MB free in %s", free, temporary);
            if (!Files.isWritable(temporary)) {
                checkup.wrong(
                        "disk", temporary + " cannot be written", "set DRAGOMAN_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
            } else if (free < ENOUGH_DISK) {
                checkup.doubtful("disk", disk, "make room; stores and large exports need it");
            } else {
                checkup.well("disk", disk);
            }
        } catch (IOException e) {
            checkup.wrong("disk", temporary + ": " + e, "set DRAGOMAN_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
        }
    }

    private static void models(Checkup checkup) {
        long begun = System.nanoTime();
        try {
            Parser parser = EngineOptions.await(new EngineOptions().startParser());
            checkup.well(
                    "models",
                    String.format(Locale.ROOT, "%s, read in %.1f s", parser.name(), (System.nanoTime() - begun) / 1e9));
        } catch (UsageException e) {
            checkup.wrong(
                    "models",
                    String.valueOf(e.getMessage()),
                    "build once (mvn -DskipTests package), or unpack the release again; "
                            + "without models only .conllu files can be coded");
        }
    }

    private void lexicon(Checkup checkup) {
        try {
            Lexicon loaded = lexicon.load();
            checkup.well(
                    "lexicon",
                    String.format(
                            Locale.ROOT,
                            "%,d frames, SHA-256 %s",
                            loaded.frames().frames().size(),
                            loaded.files().sha256()));
        } catch (UsageException e) {
            checkup.wrong("lexicon", String.valueOf(e.getMessage()));
        }
    }

    private static void store(Checkup checkup, Path file) {
        try (Store opened = Store.openReadOnly(file)) {
            int runs = opened.runs().size();
            checkup.well("store", file + ", " + IngestRun.counted(runs, "run"));
        } catch (StoreException e) {
            checkup.wrong("store", String.valueOf(e.getMessage()));
        }
    }
}
