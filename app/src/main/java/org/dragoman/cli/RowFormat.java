package org.dragoman.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms in which rows are printed: for people, for programs, for spreadsheets. */
enum RowFormat {
    table,
    jsonl,
    csv;

    /**
     * A column.
     *
     * @param name its name
     * @param number whether its values are numbers, which stand at the right of a table
     */
    record Column(String name, boolean number) {
        /** A column of texts. */
        static Column text(String name) {
            return new Column(name, false);
        }

        /** A column of numbers. */
        static Column number(String name) {
            return new Column(name, true);
        }
    }

    /** Prints rows whose cells are texts, numbers, truths, lists, maps or null; closed, it has printed all. */
    interface Printer extends Closeable {
        /** Prints a row, a cell for each column. */
        void row(List<? extends @Nullable Object> cells);

        @Override
        void close() throws IOException;
    }

    /**
     * A printer of this form.
     *
     * @param width columns of the terminal, for the table
     */
    Printer open(PrintWriter out, List<Column> columns, int width) {
        return switch (this) {
            case table -> new TableRows(out, columns, width);
            case jsonl -> new JsonRows(out, columns);
            case csv -> new CsvRows(out, columns);
        };
    }
}
