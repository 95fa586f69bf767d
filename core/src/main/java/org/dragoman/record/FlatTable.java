package org.dragoman.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one finding a row as CSV (RFC 4180, UTF-8, lines end in LF), events and commitments in one table, for R,
 * pandas, Stata and spreadsheets.
 *
 * <p>The columns are those of {@link FlatRow}; lists are joined by {@code "; "} and stay aligned: {@code actor} is {@code
 * "Xi Jinping; gunmen"}, {@code actor_countries} {@code "CHN; "}. What has no value is empty. {@code cameo} and COW
 * numbers must be read as text: 010 is not 10.
 */
public final class FlatTable implements Sink {
    /** The columns' names, in order. */
    public static final List<String> COLUMNS =
            FlatRow.COLUMNS.stream().map(FlatRow.Column::name).toList();

    private final CsvWriter rows;
    private final FlatRow row;

    /**
     * Writes the header.
     *
     * @param row what a finding is in a row
     * @param out where the rows go; closed with the sink
     */
    public FlatTable(FlatRow row, OutputStream out) {
        this.row = row;
        rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        rows.writeRecord(COLUMNS);
    }

    @Override
    public void write(CodedDocument document) {
        for (FindingRecord finding : document.findings()) {
            rows.writeRecord(row.cells(finding).stream().map(FlatTable::text).toList());
        }
    }

    /** Numbers have a point whatever the locale. */
    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : cell.toString();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
