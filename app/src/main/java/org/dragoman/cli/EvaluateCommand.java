package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Confidence;
import org.dragoman.coding.Confidence.Kind;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.evaluate.Calibration;
import org.dragoman.evaluate.GoldFile;
import org.dragoman.evaluate.GoldRecord;
import org.dragoman.evaluate.Miss;
import org.dragoman.evaluate.Report;
import org.dragoman.evaluate.Scores;
import org.dragoman.evaluate.Verdict;
import org.dragoman.evaluate.Verdicts;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Plover;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.Records;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman evaluate}: how right the coder is on records that people coded. */
@Command(
        name = "evaluate",
        description = {
            "Codes texts that people have coded, and tells how often both agree, with 95 %% intervals.",
            "",
            "Reads event records, marked sentences and PLOVER JSON; docs/accuracy.md describes them.",
            ""
        })
final class EvaluateCommand implements Callable<Integer> {
    enum Format {
        table,
        json,
        html
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
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many misses of each file to explain. Default: ${DEFAULT-VALUE}.")
    int misses;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Judge these findings, as code --format jsonl wrote them, instead of coding anew.")
    @Nullable
    Path findings;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = {
                "Also write how often events of each kind were right:",
                "the confidence.tsv of a lexicon, counts without text."
            })
    @Nullable
    Path calibrate;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of coded records, JSON Lines.")
    List<Path> files = List.of();

    private int faults;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Map<Path, List<GoldRecord>> gold = new LinkedHashMap<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException(file + ": no such file; name files of coded records");
            }
            gold.put(file, GoldFile.read(file, this::fault));
        }
        if (calibrate != null && findings != null) {
            throw new UsageException("--calibrate codes anew; leave out --findings");
        }
        List<Report> reports = findings == null ? coded(gold) : judged(gold, findings);
        PrintWriter out = streams.writer();
        switch (format) {
            case table -> new EvaluationTable(out).print(reports);
            case json -> out.println(Report.json(reports));
            case html -> out.print(Report.html(reports));
        }
        out.flush();
        return faults == 0 ? 0 : 1;
    }

    private void fault(String message) {
        faults++;
        streams.err().println(message);
    }

    private List<Report> coded(Map<Path, List<GoldRecord>> gold) throws IOException {
        CompletableFuture<Parser> loading = engine.startParser();
        Lexicon lexicon = engine.lexicon.load();
        Coder coder = new Coder(EngineOptions.await(loading), lexicon);
        Records records = new Records(lexicon.plover(), "evaluation");
        List<Report> reports = new ArrayList<>();
        Calibration calibration = new Calibration();
        gold.forEach((file, set) -> {
            List<Judged> judged = set.parallelStream()
                    .map(record -> judged(record, coder, records))
                    .toList();
            Map<String, List<EventRecord>> events = new HashMap<>();
            Map<String, List<String>> silence = new HashMap<>();
            judged.forEach(one -> events.put(one.id(), one.events()));
            judged.forEach(one -> silence.put(one.id(), one.silence()));
            List<Verdict> verdicts = Verdicts.of(set, events);
            Map<String, List<Kind>> kinds = new HashMap<>();
            judged.forEach(one -> kinds.putAll(one.kinds()));
            verdicts.forEach(verdict -> calibration.add(verdict, kinds));
            reports.add(report(file, new Scores(verdicts, lexicon.plover()), silence));
        });
        if (calibrate != null) {
            Files.writeString(calibrate, calibration.table());
        }
        return reports;
    }

    private record Judged(String id, List<EventRecord> events, List<String> silence, Map<String, List<Kind>> kinds) {}

    private static Judged judged(GoldRecord record, Coder coder, Records records) {
        Document document = new Document(record.id(), record.text(), record.published(), null, null, null, null);
        Reading reading = coder.read(document);
        List<String> silence = reading.sentences().stream()
                .map(SentenceReading::silence)
                .flatMap(List::stream)
                .toList();
        Map<Integer, ParsedSentence> sentences = new HashMap<>();
        reading.sentences().forEach(s -> sentences.put(s.sentence().number(), s.sentence()));
        Map<String, List<Kind>> kinds = new HashMap<>();
        for (Finding finding : reading.findings()) {
            ParsedSentence sentence = sentences.get(finding.sentence());
            if (finding instanceof Event event && sentence != null) {
                kinds.put(event.id(), Confidence.kinds(event, sentence));
            }
        }
        return new Judged(record.id(), events(records.of(reading.text(), reading.findings())), silence, kinds);
    }

    private static List<EventRecord> events(List<FindingRecord> findings) {
        return findings.stream()
                .filter(EventRecord.class::isInstance)
                .map(EventRecord.class::cast)
                .toList();
    }

    private List<Report> judged(Map<Path, List<GoldRecord>> gold, Path file) throws IOException {
        Map<String, List<EventRecord>> events =
                events(CompareCommand.findings(file)).stream().collect(Collectors.groupingBy(EventRecord::document));
        Plover plover = Plover.load(LexiconFiles.bundled());
        List<Report> reports = new ArrayList<>();
        gold.forEach((path, set) -> reports.add(report(path, new Scores(Verdicts.of(set, events), plover), Map.of())));
        return reports;
    }

    private Report report(Path file, Scores scores, Map<String, List<String>> silence) {
        List<Miss> shown = scores.misses().stream()
                .limit(misses)
                .map(verdict ->
                        Miss.of(verdict, silence.getOrDefault(verdict.gold().id(), List.of())))
                .toList();
        return new Report(String.valueOf(file.getFileName()), scores, shown);
    }
}
