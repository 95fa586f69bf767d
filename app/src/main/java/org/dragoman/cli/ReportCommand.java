package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.report.HtmlReport;
import org.dragoman.report.MarkdownReport;
import org.dragoman.report.PairReport;
import org.dragoman.report.ReportRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman report}: two countries' ledger as a page to hand on. */
@Command(
        name = "report",
        description = {
            "Writes a report on what two countries promised and what came of it: what is overdue or due soon, where "
                    + "documents disagree, what moved, what is open by area, and the sources.",
            "",
            "It claims nothing that the ledger does not hold; each matter stands with the words it rests on.",
            ""
        })
final class ReportCommand implements Callable<Integer> {
    /** Forms of a report. */
    enum Format {
        html,
        md,
        csv
    }

    private final Streams streams;

    @Mixin
    HelpOption help;

    @Mixin
    LedgerOptions from = new LedgerOptions();

    @Option(names = "--pair", paramLabel = "AAA,BBB", required = true, description = "The two countries: CHN,TJK.")
    String pair = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description =
                    "The day on which to look; later documents do not count. Default: that of the latest document.")
    @Nullable
    LocalDate day;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = EngineOptions.DayConverter.class,
            description = "From when on news is told. Default: a year before the day on which it looks.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--min-strength",
            paramLabel = "N",
            description = "How firm the word must be, 0 to 5: 2 a call, 4 a promise, 5 a signature. Default: 2.")
    int strength = 2;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "How to write it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.html;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Documents to code on the spot.")
    List<String> inputs = List.of();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (strength < 0 || strength > 5) {
            throw new UsageException("--min-strength " + strength + ": give 0 to 5");
        }
        List<String> countries = LedgerOptions.pair(pair);
        LedgerOptions.Loaded loaded = from.load(inputs, streams, countries);
        LocalDate asOf = day == null ? loaded.latest() : day;
        LocalDate news = since == null ? asOf.minusYears(1) : since;
        if (news.isAfter(asOf)) {
            throw new UsageException("--since " + news + " is after the day on which it looks, " + asOf);
        }
        PairReport report = PairReport.of(
                loaded.ledger(),
                loaded.sources(),
                new PairReport.Subject(countries, names(countries), asOf, news, strength));
        PrintWriter out = streams.writer();
        switch (format) {
            case html -> out.print(HtmlReport.of(report));
            case md -> out.print(MarkdownReport.of(report));
            case csv -> {
                List<RowFormat.Column> columns =
                        ReportRows.COLUMNS.stream().map(RowFormat.Column::text).toList();
                try (RowFormat.Printer printer = RowFormat.csv.open(out, columns, streams.width())) {
                    for (List<@Nullable Object> row : ReportRows.of(report)) {
                        printer.row(row);
                    }
                }
            }
        }
        out.flush();
        return loaded.failed() == 0 ? 0 : 1;
    }

    /** The countries' names in English; the code where it has none. */
    private List<String> names(List<String> countries) {
        Map<String, String> names = new HashMap<>();
        from.engine.lexicon.files().table("actors/states.tsv").forEach(row -> {
            if (!row.get("cow").isEmpty()) {
                names.putIfAbsent(row.get("code"), row.get("name"));
            }
        });
        return countries.stream().map(code -> names.getOrDefault(code, code)).toList();
    }
}
