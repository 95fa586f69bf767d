package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;

/** Rows as JSON Lines; cells without a value are left out. */
final class JsonRows implements RowFormat.Printer {
    private final PrintWriter out;
    private final List<RowFormat.Column> columns;

    JsonRows(PrintWriter out, List<RowFormat.Column> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                fields.put(columns.get(i).name(), cell);
            }
        }
        out.print(JsonLines.line(fields));
        out.print('\n');
    }

    @Override
    public void close() {
        out.flush();
    }
}
