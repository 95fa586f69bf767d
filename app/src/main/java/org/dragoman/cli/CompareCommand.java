package org.dragoman.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.evaluate.Comparison;
import org.dragoman.evaluate.Comparison.Change;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** {@code dragoman compare}: what another lexicon or version changed. */
@Command(
        name = "compare",
        description = {"Tells what changed between two codings of the same documents, finding by finding.", ""})
final class CompareCommand implements Callable<Integer> {
    enum Format {
        table,
        jsonl
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "Findings as code --format jsonl wrote them.")
    Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Findings of the same documents, coded otherwise.")
    Path after;

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(findings(before), findings(after));
        PrintWriter out = streams.writer();
        if (format == Format.jsonl) {
            comparison.changes().forEach(change -> out.println(JsonLines.record(change)));
        } else {
            print(comparison, out);
        }
        out.flush();
        return 0;
    }

    /** Reads findings, for this command and for evaluate. */
    static List<FindingRecord> findings(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + ": no such file; give what code --format jsonl wrote");
        }
        List<FindingRecord> findings = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    findings.add(JsonLines.read(line));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new UsageException(file + ":" + number + ": no finding; give what code --format jsonl wrote");
                }
            }
        }
        return findings;
    }

    private static void print(Comparison comparison, PrintWriter out) {
        String counts = comparison.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        out.println(comparison.same() + " the same, " + counts);
        for (Change change : comparison.changes()) {
            out.println();
            out.println(Ink.plain(change.kind() + " " + change.document() + " " + change.id()));
            out.println("  \"" + Ink.plain(change.quote()) + "\"");
            if (!change.before().isEmpty()) {
                out.println("  - " + line(change.before()));
            }
            if (!change.after().isEmpty()) {
                out.println("  + " + line(change.after()));
            }
        }
    }

    private static String line(Map<String, String> fields) {
        return Ink.plain(fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("; ")));
    }
}
