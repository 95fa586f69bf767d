package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dragoman.coding.Lexicon;
import org.dragoman.review.KeptLedgers;
import org.dragoman.run.Desk;
import org.dragoman.run.RunId;
import org.dragoman.run.Stages;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.syntax.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman ingest}: texts in, findings kept in a store. */
@Command(
        name = "ingest",
        description = {
            "Codes documents and keeps them, with what was found, in a store.",
            "",
            "What the store has already is not coded again. With another lexicon or version of Dragoman a new run is "
                    + "begun, for which the documents of the store are read again; the old run stays. "
                    + "Stopped at any moment, the same command goes on where it was. "
                    + "Without FILE only the documents of the store are read.",
            ""
        })
final class IngestCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    EngineOptions engine = new EngineOptions();

    @Mixin
    InputOptions work = new InputOptions();

    @Option(names = "--dry-run", description = "Only say what would be added; code nothing and change nothing.")
    boolean dryRun;

    @Option(
            names = "--no-ledger",
            description = "Do not work out the ledger anew at the end; \"dragoman ledger\" then does it each time.")
    boolean noLedger;

    IngestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        work.check();
        Stages stages = new Stages();
        CompletableFuture<Parser> loading = engine.startParser();
        if (dryRun) {
            Lexicon lexicon = engine.lexicon.load();
            Run.Key key = key(EngineOptions.await(loading), lexicon);
            return DryIngest.of(store.store, key, work, streams);
        }
        try (Store opened = Store.open(store.store)) {
            Lexicon lexicon = engine.lexicon.load();
            DictionaryOptions.tell(lexicon.actors(), streams.err());
            Parser parser = EngineOptions.await(loading);
            stages.ready();
            Run.Key key = key(parser, lexicon);
            // A document that came with its parse belongs to the same run as the others.
            Desk desk = new Desk(parser, lexicon, engine.date, work.statements, stages, name -> key.id());
            int failed = new IngestRun(opened, key, desk, stages, streams).run(work, parser.name());
            if (!noLedger && !opened.ledgerIsCurrent(key.id())) {
                Compilation.quickFrom(opened.basis(key.id()).findings());
                KeptLedgers.workOut(opened, key.id(), lexicon.files());
            }
            if (work.stats) {
                stages.print(streams.err(), work.threads);
            }
            streams.err().flush();
            return failed == 0 ? 0 : 1;
        }
    }

    /** The day given by --date is kept with the document, and so does not make another run. */
    private Run.Key key(Parser parser, Lexicon lexicon) {
        var options = RunId.options(null, work.statements);
        String version = Version.number();
        String sha = lexicon.files().sha256();
        return new Run.Key(RunId.of(version, parser.name(), sha, options), version, parser.name(), sha, options);
    }
}
