package org.dragoman.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.dragoman.ingest.Reading.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A table with a document a row: CSV, separated by commas or semicolons, or TSV.
 *
 * <p>The first row names the columns; {@link ColumnNames} tells which has what.
 */
final class TableFeed implements Feed {
    private final String name;
    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private final Map<String, String> asked;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private @Nullable Map<String, Integer> places;
    private boolean ended;

    /**
     * @param asked column by field, {@code {"text": "Body"}}; fields that are not there are looked for by usual names
     * @param tabs whether cells are separated by tabs
     */
    TableFeed(String name, String file, InputStream in, Map<String, String> asked, boolean tabs) throws IOException {
        this.name = name;
        this.file = file;
        this.asked = asked;
        PushbackReader text = new PushbackReader(new LinesReader(new RawLines(in)), 1 << 16);
        this.reader = CsvReader.builder()
                .fieldSeparator(tabs ? '\t' : separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(TextInput.LONGEST)
                .ofCsvRecord(text);
        this.rows = reader.iterator();
    }

    /** A semicolon where the first line has more of them than commas, as spreadsheets of half of Europe write it. */
    private static char separator(PushbackReader text) throws IOException {
        char[] head = new char[1 << 15];
        int length = 0;
        int read = 0;
        while (length < head.length && read >= 0) {
            read = text.read(head, length, head.length - length);
            length += Math.max(read, 0);
        }
        text.unread(head, 0, length);
        String line = new String(head, 0, length).lines().findFirst().orElse("");
        return line.chars().filter(c -> c == ';').count()
                        > line.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return ready.poll();
    }

    private void advance() throws IOException {
        try {
            if (!rows.hasNext()) {
                ended = true;
                if (places == null) {
                    ready.add(Fault.skipped(name, "an empty table", "leave it out"));
                }
                return;
            }
            CsvRecord row = rows.next();
            Map<String, Integer> known = places;
            if (known == null) {
                header(row);
            } else {
                read(row, known);
            }
        } catch (CsvParseException e) {
            ended = true;
            ready.add(Fault.skipped(name, "no table from here on: " + e.getMessage(), "mend its quotes"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void header(CsvRecord row) {
        ColumnNames columns = ColumnNames.of(row.getFields(), asked);
        columns.missing()
                .forEach(missing -> ready.add(Fault.warning(
                        name,
                        "no column \"" + missing + "\"",
                        "the first row has " + String.join(", ", row.getFields()))));
        places = columns.places();
        if (!columns.places().containsKey("text")) {
            ended = true;
            ready.add(Fault.skipped(
                    name,
                    "no column with the text among " + String.join(", ", row.getFields()),
                    "name it: --columns text=NAME"));
        }
    }

    private void read(CsvRecord row, Map<String, Integer> known) {
        boolean blank = row.getFields().stream().allMatch(String::isBlank);
        if (!blank) {
            String line = ":" + row.getStartingLineNumber();
            ready.addAll(DocumentFields.read(field -> cell(row, known.get(field)), name + line, file + line));
        }
    }

    private static @Nullable String cell(CsvRecord row, @Nullable Integer place) {
        return place == null || place >= row.getFieldCount() ? null : row.getField(place);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        reader.close();
    }
}
