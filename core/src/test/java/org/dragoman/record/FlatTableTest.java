package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;

class FlatTableTest {
    private static String written(FindingRecord... findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sink sink = new FlatTable(new FlatRow(code -> code.equals("IRN") ? "630" : ""), out)) {
            sink.write(new CodedDocument(Cleaner.clean(Document.of("d", "x")), List.of(), List.of(findings)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static NamedCsvRecord row(FindingRecord finding) throws IOException {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(written(finding)).stream().toList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getFieldCount()).isEqualTo(FlatTable.COLUMNS.size());
        return rows.get(0);
    }

    @Test
    void listsStayAligned() throws IOException {
        NamedCsvRecord row = row(JsonLinesTest.event("Iran rejected it"));
        assertThat(row.getField("actor")).isEqualTo("Iran; gunmen");
        assertThat(row.getField("actor_countries")).isEqualTo("IRN; ");
        assertThat(row.getField("actor_sectors")).isEqualTo("; UAF");
        assertThat(row.getField("cameo")).isEqualTo("010");
        assertThat(row.getField("score")).isEqualTo("-4.0");
        assertThat(row.getField("frame")).isEqualTo("act.reject");
    }

    @Test
    void aCommitmentHasItsOwnColumns() throws IOException {
        NamedCsvRecord row = row(JsonLinesTest.commitment());
        assertThat(row.getField("kind")).isEqualTo("commitment");
        assertThat(row.getField("force")).isEqualTo("call");
        assertThat(row.getField("object")).isEqualTo("trade, \"all\" of it");
        assertThat(row.getField("debtors")).isEqualTo("CHN (own-words)");
        assertThat(row.getField("event")).isEmpty();
        assertThat(row.getField("run")).isEqualTo("b71e");
    }

    @Test
    void withoutFindingsThereIsTheHeader() throws IOException {
        assertThat(written()).isEqualTo(String.join(",", FlatTable.COLUMNS) + "\n");
    }

    @Test
    void halfASurrogatePairIsNoError() throws IOException {
        assertThat(row(JsonLinesTest.event("a\uD83D")).getField("quote")).startsWith("a");
    }
}
