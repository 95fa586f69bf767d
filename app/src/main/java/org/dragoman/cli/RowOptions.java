package org.dragoman.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that says how rows are printed. */
final class RowOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.table;

    /** A printer on standard output. */
    RowFormat.Printer open(Streams streams, List<RowFormat.Column> columns) {
        return format.open(streams.writer(), columns, streams.width());
    }
}
