package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.coding.Lexicon;
import org.dragoman.ingest.Inputs;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Source;
import org.dragoman.ledger.Tellings;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.review.KeptLedgers;
import org.dragoman.review.StoreLedger;
import org.dragoman.run.Desk;
import org.dragoman.run.Stages;
import org.dragoman.store.FindingFiles;
import org.dragoman.store.FindingQuery;
import org.dragoman.store.Store;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say whose ledger is looked at: that of a store, of findings, or of documents coded on the spot. */
final class LedgerOptions {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The store whose documents and decisions are looked at; without it, give documents.")
    @Nullable
    Path store;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Findings that were written before, instead of a store or documents: a Parquet file with a "
                    + "column \"record\", as \"dragoman export\" and the job for Spark write them, or a directory of such "
                    + "files. From the job's, where --pair is given, only documents that name both are read.")
    @Nullable
    Path findings;

    @Mixin
    StoreOptions.WithRun chosen = new StoreOptions.WithRun();

    @Mixin
    EngineOptions engine = new EngineOptions();

    @Option(names = "--any-language", description = "Also code texts that do not look like English.")
    boolean anyLanguage;

    /**
     * What was read.
     *
     * @param ledger the ledger
     * @param findings what it was made of, or of it at least the events between the countries asked for
     * @param sources the documents by id
     * @param failed documents that could not be read
     */
    record Loaded(Ledger ledger, List<FindingRecord> findings, SortedMap<String, Source> sources, int failed) {
        /** The day of the latest document; today where none has one. */
        LocalDate latest() {
            LocalDate latest = null;
            for (Source source : sources.values()) {
                LocalDate day = source.published();
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
            return latest == null ? LocalDate.now(java.time.ZoneOffset.UTC) : latest;
        }

        /** The entry of an id, an alias, or the beginning of an id. */
        Entry entry(String id) {
            Entry exact = ledger.entry(id);
            if (exact != null) {
                return exact;
            }
            List<Entry> begun =
                    ledger.entries().stream().filter(e -> e.id().startsWith(id)).toList();
            if (begun.size() != 1) {
                throw new UsageException(
                        (begun.isEmpty() ? "no entry \"" + id + "\"" : "more than one entry begins with \"" + id + "\"")
                                + "; \"dragoman ledger\" lists them");
            }
            return begun.get(0);
        }

        /** A document that must be there. */
        Source source(String id) {
            Source source = sources.get(id);
            if (source == null) {
                throw new UsageException("no document \"" + id + "\" has been read; its id is the file's name without "
                        + "ending, or the id it states");
            }
            return source;
        }
    }

    /** Reads what is asked for: the store, or else the documents. */
    Loaded load(List<String> inputs, Streams streams) throws IOException {
        return load(inputs, streams, List.of());
    }

    /** The same for what concerns some countries; there may be more in it, but of a store no findings. */
    Loaded load(List<String> inputs, Streams streams, List<String> countries) throws IOException {
        return load(inputs, streams, countries, false);
    }

    /** The same with the events between two countries. */
    Loaded loadWithEvents(List<String> inputs, Streams streams, List<String> countries) throws IOException {
        return load(inputs, streams, countries, true);
    }

    private Loaded load(List<String> inputs, Streams streams, List<String> countries, boolean events)
            throws IOException {
        Path file = store;
        if (findings != null) {
            if (file != null || !inputs.isEmpty()) {
                throw new UsageException("give --findings, --store or documents, one of them");
            }
            return ofFindings(FindingFiles.read(findings, countries));
        }
        if (file != null) {
            if (!inputs.isEmpty()) {
                throw new UsageException("give --store or documents, not both; \"dragoman ingest\" adds documents");
            }
            return ofStore(file, countries, events);
        }
        if (inputs.isEmpty()) {
            throw new UsageException("no documents; give --store FILE, or files and directories to code on the spot");
        }
        return ofDocuments(inputs, streams);
    }

    /** What the store keeps ready, unless something newer or another lexicon is to be looked at. */
    private Loaded ofStore(Path file, List<String> countries, boolean events) {
        CompletableFuture<Void> reader = CompletableFuture.runAsync(KeptLedgers::prepare);
        try (Store opened = Store.openReadOnly(file)) {
            String run = opened.runId(chosen.run);
            reader.join();
            Ledger kept = engine.lexicon.directory == null ? KeptLedgers.read(opened, run, countries) : null;
            if (kept == null) {
                return workedOut(opened, run, engine.lexicon.files());
            }
            List<FindingRecord> findings = List.of();
            if (events) {
                FindingQuery wanted =
                        FindingQuery.ALL.run(run).kind("event").countries(countries.toArray(String[]::new));
                try (Stream<FindingRecord> between = opened.findings(wanted)) {
                    findings = between.toList();
                }
            }
            return new Loaded(kept, findings, StoreLedger.sources(opened), 0);
        }
    }

    /** The ledger of a run, worked out from its findings and from what people decided. */
    static Loaded workedOut(Store opened, String run, LexiconFiles files) {
        StoreLedger worked = StoreLedger.of(opened, run, files);
        return new Loaded(worked.ledger(), worked.findings(), worked.sources(), 0);
    }

    /** Of documents that are not at hand no more is known than their day. */
    private Loaded ofFindings(List<FindingRecord> read) {
        SortedMap<String, Source> sources = new TreeMap<>();
        for (FindingRecord finding : read) {
            String day = finding.published();
            LocalDate published = day == null ? null : LocalDate.parse(day);
            sources.put(finding.document(), Source.of(Document.of(finding.document(), ""), published));
        }
        return new Loaded(Ledger.of(read, sources.values(), engine.lexicon.files(), List.of()), read, sources, 0);
    }

    private Loaded ofDocuments(List<String> inputs, Streams streams) throws IOException {
        Stages stages = new Stages();
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        Parser parser = EngineOptions.await(loading);
        List<FindingRecord> findings = new ArrayList<>();
        List<Document> read = new ArrayList<>();
        Desk desk = new Desk(parser, lexicon, engine.date, false, stages, name -> "unstored");
        int failed;
        try (Inputs documents = new Inputs(inputs, null, streams.in(), anyLanguage)) {
            CodingRun run = new CodingRun(
                    desk,
                    (input, reading, found) -> {
                        findings.addAll(found);
                        read.add(input.document().withPublished(reading.text().published()));
                    },
                    streams.err(),
                    stages,
                    new ProgressLine(streams.errTerminal() ? streams.err() : null, () -> Workload.count(inputs)));
            failed = run.run(documents, Runtime.getRuntime().availableProcessors());
            if (run.undated() > 0) {
                streams.err().println(CodingRun.undated(run.undated(), run.coded()));
            }
        }
        desk.late().tell(streams.err(), "document");
        streams.err().flush();
        Tellings tellings = Tellings.of(findings, lexicon.files());
        SortedMap<String, Source> sources = new TreeMap<>();
        read.forEach(document -> sources.put(document.id(), tellings.in(document)));
        return new Loaded(Ledger.of(findings, sources.values(), lexicon.files(), List.of()), findings, sources, failed);
    }

    /** Two countries as written, {@code CHN,TJK}. */
    static List<String> pair(@Nullable String written) {
        if (written == null) {
            return List.of();
        }
        List<String> pair = Pattern.compile("[,\\-–: ]+")
                .splitAsStream(written.toUpperCase(Locale.ROOT))
                .toList();
        if (pair.size() < 2 || pair.stream().anyMatch(c -> !c.matches("[A-Z]{3}"))) {
            throw new UsageException("--pair " + written + ": give ISO codes of three letters, such as CHN,TJK");
        }
        return pair;
    }
}
