package org.dragoman.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with a header, lines end in LF; lists are joined by {@code "; "}. */
final class CsvRows implements RowFormat.Printer {
    private final CsvWriter rows;

    CsvRows(PrintWriter out, List<RowFormat.Column> columns) {
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        rows.writeRecord(columns.stream().map(RowFormat.Column::name).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        rows.writeRecord(cells.stream().map(CsvRows::text).toList());
    }

    /** A cell as text: nothing for null, lists joined. */
    static String text(@Nullable Object cell) {
        if (cell instanceof List<?> list) {
            return list.stream().map(CsvRows::text).collect(Collectors.joining("; "));
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void close() throws IOException {
        rows.flush();
    }
}
