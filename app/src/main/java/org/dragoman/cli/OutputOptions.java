package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.ingest.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is written, in which form and where. */
final class OutputOptions {
    /** Forms of output. */
    enum Format {
        table,
        jsonl,
        csv,
        parquet,
        duckdb,
        plover,
        polecat,
        icews,
        gdelt,
        phoenix;

        /** Whether it is no stream of bytes, but a file that is worked on at several places. */
        boolean needsFile() {
            return this == parquet || this == duckdb;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "What to write: ${COMPLETION-CANDIDATES}. Default: by the ending of --output "
                        + "(.jsonl, .csv, .parquet, .duckdb), else table. "
                        + "table is made to be read, jsonl has everything, csv, parquet and duckdb are flat; "
                        + "the others are the field's own, with actual events only but for plover, which marks the rest."
            })
    @Nullable
    Format format;

    @Option(
            names = "--dyads",
            description = "In icews, gdelt and phoenix: a row for each pair of actor and recipient, "
                    + "not only for the first.")
    boolean dyads;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, whole or not at all. Default: standard output.")
    @Nullable
    Path output;

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Also write the texts that were coded, a line of JSON each, as they were extracted: "
                    + "what all spans point into. The file can be coded again.")
    @Nullable
    Path documents;

    /** What to write: as it was asked for, or by the file's ending. */
    Format format() {
        if (format != null) {
            return format;
        }
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "jsonl", "ndjson" -> Format.jsonl;
            case "csv" -> Format.csv;
            case "parquet" -> Format.parquet;
            case "duckdb" -> Format.duckdb;
            default -> Format.table;
        };
    }

    /** Refuses what makes no sense, and to write over what is read. */
    void check(List<String> inputs) throws IOException {
        if (format().needsFile() && output == null) {
            throw new UsageException("--format " + format() + ": a file is needed; give --output findings." + format());
        }
        if (documents != null && documents.equals(output)) {
            throw new UsageException(documents + ": both --output and --documents; give one another name");
        }
        distinct(output, "--output", inputs);
        distinct(documents, "--documents", inputs);
    }

    private static void distinct(@Nullable Path file, String option, List<String> inputs) throws IOException {
        if (file == null || !Files.isRegularFile(file)) {
            return;
        }
        for (String input : inputs) {
            if (!Inputs.address(input)
                    && Files.isRegularFile(Path.of(input))
                    && Files.isSameFile(Path.of(input), file)) {
                throw new UsageException(input + ": both input and output; give " + option + " another name");
            }
        }
    }
}
