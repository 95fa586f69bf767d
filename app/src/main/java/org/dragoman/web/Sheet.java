package org.dragoman.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows behind a page, as CSV or as a JSON array of objects.
 *
 * @param columns their names
 * @param rows makes the rows; they are closed after use
 */
record Sheet(List<String> columns, Supplier<Stream<List<@Nullable Object>>> rows) {
    Sheet {
        columns = List.copyOf(columns);
    }

    /** A sheet of rows at hand. */
    static Sheet of(List<String> columns, List<List<@Nullable Object>> rows) {
        return new Sheet(columns, rows::stream);
    }

    /** A row; cells may be null. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** As CSV with a line of names; lists are joined by {@code "; "}. */
    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns);
        try (Stream<List<@Nullable Object>> all = rows.get()) {
            for (Iterator<List<@Nullable Object>> i = all.iterator(); i.hasNext(); ) {
                csv.writeRecord(i.next().stream().map(Sheet::cell).toList());
            }
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : plain(value.toString());
    }

    /** A table program would reckon with what begins like a formula. */
    private static String plain(String text) {
        return text.startsWith("=") || text.startsWith("@") ? "'" + text : text;
    }

    /** As a JSON array; what is null is left out. */
    void json(OutputStream out) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        byte[] between = "[\n".getBytes(StandardCharsets.UTF_8);
        try (Stream<List<@Nullable Object>> all = rows.get()) {
            for (Iterator<List<@Nullable Object>> i = all.iterator(); i.hasNext(); ) {
                List<@Nullable Object> row = i.next();
                Map<String, Object> fields = new LinkedHashMap<>();
                for (int c = 0; c < columns.size(); c++) {
                    Object value = row.get(c);
                    if (value != null) {
                        fields.put(columns.get(c), value);
                    }
                }
                out.write(between);
                out.write(mapper.writeValueAsBytes(fields));
                between = ",\n".getBytes(StandardCharsets.UTF_8);
            }
        }
        out.write((between[0] == '[' ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
}
