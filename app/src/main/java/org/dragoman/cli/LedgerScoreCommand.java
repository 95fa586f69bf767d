package org.dragoman.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.dragoman.ledger.ChainScore;
import org.dragoman.ledger.ChainScore.Expected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman ledger score}: the ledger of documents held against one that a person made. */
@Command(
        name = "score",
        description = {
            "Codes DIR/documents.jsonl and holds the ledger against DIR/ledger.tsv, which a person made.",
            "",
            "Its columns: id (those of other countries begin with X), commitment, debtors (CHN+TJK), doc, "
                    + "kind (origin or link), relation.",
            ""
        })
final class LedgerScoreCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Option(names = "--misses", description = "Also list what was expected and is not there.")
    boolean misses;

    @Parameters(paramLabel = "DIR", description = "A folder with documents.jsonl and ledger.tsv.")
    Path directory = Path.of("");

    LedgerScoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Expected> expected = expected(directory.resolve("ledger.tsv"));
        LedgerOptions.Loaded loaded =
                from.load(List.of(directory.resolve("documents.jsonl").toString()), streams);
        ChainScore score = ChainScore.of(loaded.ledger(), expected);
        PrintWriter out = streams.writer();
        line(out, "entries found", score.entries());
        line(out, "links found", score.links());
        line(out, "relation of the right class", score.classes());
        line(out, "links expected of those found", score.precision());
        out.print("false progress                 " + score.falseProgress().size() + "\n");
        out.print("strangers                      " + score.strangers().size() + "\n");
        score.falseProgress().forEach(f -> out.print("false progress: " + f.replaceAll("\\s+", " ") + "\n"));
        score.strangers().forEach(s -> out.print("stranger: " + s.replaceAll("\\s+", " ") + "\n"));
        if (misses) {
            score.misses().forEach(m -> out.print("miss: " + m + "\n"));
        }
        out.flush();
        return loaded.failed() == 0 ? 0 : 1;
    }

    private static void line(PrintWriter out, String what, double share) {
        out.print(String.format(Locale.ROOT, "%-30s %.3f%n", what, share));
    }

    private static List<Expected> expected(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UsageException(file + ": no such file; a folder to score has documents.jsonl and ledger.tsv");
        }
        List<Expected> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                rows.add(new Expected(
                        row.getField("id"),
                        row.getField("commitment"),
                        row.getField("debtors"),
                        row.getField("doc"),
                        row.getField("kind").equals("origin"),
                        row.getField("relation")));
            }
        } catch (NoSuchElementException e) {
            throw new UsageException(file + ": " + e.getMessage()
                    + "; the header must name id, commitment, debtors, doc, " + "kind, relation");
        }
        return rows;
    }
}
