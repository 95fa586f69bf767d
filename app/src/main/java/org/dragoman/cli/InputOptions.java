package org.dragoman.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.dragoman.ingest.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which documents are coded, and how many at once. */
final class InputOptions {
    @Option(
            names = "--statements",
            description = "Also write statements and assessments, which have a CAMEO code but no PLOVER event.")
    boolean statements;

    @Option(names = "--any-language", description = "Also code texts that do not look like English.")
    boolean anyLanguage;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = "Which columns of .csv and .tsv files have text, id, date, title, url, publisher, language, "
                    + "where they have other than the usual names: text=Body,date=Day.")
    Map<String, String> columns = Map.of();

    @Option(
            names = "--fetch",
            description = "Fetch inputs that are addresses, http:// or https://: a page, a feed, a table, an archive; "
                    + "up to 64 MB, 60 seconds and five redirects each. Nothing else is ever fetched. "
                    + "Whether a site allows it is yours to look up.")
    boolean fetch;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents coded at once; the output stays the same. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--stats", description = "Print on standard error how long each stage took.")
    boolean stats;

    @Parameters(
            paramLabel = "FILE|DIR|ADDRESS|-",
            arity = "0..*",
            description = {
                "Documents: a text, .jsonl, .csv, .tsv, .html, an RSS or Atom feed, PETRARCH's .xml, .warc, .conllu; "
                        + "these packed as .gz, .zst or .zip; a directory of such files; with --fetch an address; - for standard input."
            })
    List<String> inputs = List.of();

    /** Refuses what makes no sense. */
    void check() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": give at least 1");
        }
    }

    /** The documents, in order; a text given on the command line comes first. */
    Inputs open(@Nullable String text, InputStream standardInput) {
        return new Inputs(inputs, text, standardInput, anyLanguage, columns, fetch);
    }

    /** The documents that come on standard input, as they come. */
    Inputs following(InputStream standardInput) {
        return Inputs.following(standardInput, anyLanguage);
    }
}
