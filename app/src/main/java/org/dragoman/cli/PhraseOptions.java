package org.dragoman.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read phrases have in common. */
final class PhraseOptions {
    /** Forms of output. */
    enum Format {
        table,
        jsonl
    }

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = EngineOptions.DayConverter.class,
            description = "The day as of which the phrases are read, for those that bring none: 2025-06-17.")
    @Nullable
    LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "What to write: ${COMPLETION-CANDIDATES}. Default: table, which also tells why; jsonl if a phrase "
                        + "is read from standard input."
            })
    @Nullable
    Format format;

    @Parameters(
            paramLabel = "TEXT|-",
            arity = "0..*",
            description = {
                "Phrases; - for standard input, one phrase a line, or a phrase, a tab and its own date. "
                        + "Each line gives one line of JSON, in order."
            })
    List<String> texts = List.of();

    Format format() {
        return format != null ? format : texts.contains("-") ? Format.jsonl : Format.table;
    }
}
