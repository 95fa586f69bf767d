package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.dragoman.coding.Lexicon;
import org.dragoman.run.RunId;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.dragoman.web.Address;
import org.dragoman.web.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman serve}: the workbench in a browser. */
@Command(
        name = "serve",
        description = {"Opens the workbench: read texts with their findings beside them, in a browser.", ""})
final class ServeCommand implements Callable<Integer> {
    private static final String EXAMPLE = "/org/dragoman/web/readout.txt";

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    EngineOptions engine;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8085",
            description = "Where to answer; 0 lets the system choose. Default: ${DEFAULT-VALUE}.")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to bind to. Default: ${DEFAULT-VALUE}, this machine alone. "
                    + "Any other lets other machines in, and needs --token.")
    String bind;

    @Option(
            names = "--token",
            paramLabel = "SECRET",
            description = "What a browser must show once, as ?token=SECRET; 16 characters or more.")
    @Nullable
    String token;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "A store: its documents and its ledger are shown too, and people can decide on findings. "
                    + "While it serves, no other process can open the store.")
    @Nullable
    Path store;

    @Option(names = "--read-only", description = "Only read the store; others may read it at the same time.")
    boolean readOnly;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Address address;
        try {
            address = new Address(bind, port, token);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        Parser parser = EngineOptions.await(loading);
        try (Store opened = opened();
                Workbench workbench = workbench(address, parser, lexicon, opened)) {
            streams.err()
                    .println("Dragoman's workbench: http://" + bind + ":" + workbench.port() + "/  (Ctrl-C ends it)");
            streams.err().flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private @Nullable Store opened() {
        Path file = store;
        return file == null ? null : readOnly ? Store.openReadOnly(file) : Store.openExisting(file);
    }

    /** Documents that are added belong to the run of {@code ingest}. */
    private static Workbench workbench(Address address, Parser parser, Lexicon lexicon, @Nullable Store opened)
            throws IOException {
        String version = Version.number();
        String sha = lexicon.files().sha256();
        if (opened == null) {
            String run = RunId.of(version, parser.name(), sha, List.of("serve"));
            return Workbench.start(address, parser, lexicon, run, example());
        }
        List<String> options = RunId.options(null, false);
        Run.Key run = new Run.Key(RunId.of(version, parser.name(), sha, options), version, parser.name(), sha, options);
        return Workbench.start(address, parser, lexicon, run, example(), opened);
    }

    private static Document example() throws IOException {
        try (InputStream in = ServeCommand.class.getResourceAsStream(EXAMPLE)) {
            byte[] bytes = Objects.requireNonNull(in, EXAMPLE).readAllBytes();
            return Document.of("readout", new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
