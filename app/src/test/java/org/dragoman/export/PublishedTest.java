package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.PlaceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.dragoman.record.Sink;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedTest {
    private static final Facts FACTS = Facts.load(LexiconFiles.bundled(), "9.9");

    private static final ActorRecord XI = actor("Xi Jinping", "CHN", "President", "GOV");
    private static final ActorRecord RAHMON = actor("Emomali\tRahmon", "TJK", "President", "GOV");
    private static final ActorRecord TOKAYEV = actor("Kassym-Jomart Tokayev", "KAZ", "President", "GOV");
    private static final ActorRecord GUNMEN = actor("gunmen", null, null, "UAF");
    private static final ActorRecord REPORTERS = actor("reporters", "MLI", null, "JRN", "CVL");

    private static final CodedDocument DOCUMENT = document();

    private static ActorRecord actor(
            String name, @Nullable String country, @Nullable String office, String... sectors) {
        return new ActorRecord(name, 0, 1, null, name, country, List.of(sectors), office, "name", null, null);
    }

    private static EventRecord event(
            String id,
            String event,
            @Nullable String mode,
            String cameo,
            int quad,
            double score,
            String status,
            boolean mutual,
            List<ActorRecord> actor,
            List<ActorRecord> recipient,
            @Nullable PlaceRecord place,
            Map<String, CountRecord> numbers) {
        return new EventRecord(
                "event",
                id,
                "wire",
                "2025-06-17",
                0,
                event,
                mode,
                List.of("diplomatic", "economic"),
                List.of(),
                quad,
                score,
                cameo,
                List.of(status),
                null,
                mutual ? true : null,
                actor,
                recipient,
                List.of(),
                new DateRecord("2025-06", "this month", 3, 8),
                place,
                numbers,
                new EvidenceRecord(0, 20, "words of the quote", null, new WordsRecord("met", 2, 5)),
                List.of(),
                "frame.x",
                0.5,
                "run");
    }

    private static CodedDocument document() {
        PlaceRecord astana = new PlaceRecord("Astana", 9, 15, "Astana", "KAZ", 51.13, 71.43, 1526273, "in-clause");
        Document wire = new Document(
                "wire", "text", LocalDate.of(2025, 6, 17), "Title", "https://example.org/1", "The Example", "en");
        List<EventRecord> events = List.of(
                event(
                        "1a00000000000000",
                        "CONSULT",
                        "third-party",
                        "044",
                        1,
                        1.0,
                        "actual",
                        true,
                        List.of(XI, RAHMON, TOKAYEV),
                        List.of(),
                        astana,
                        Map.of()),
                event(
                        "2b00000000000000",
                        "ASSAULT",
                        "firearms",
                        "193",
                        4,
                        -9.0,
                        "actual",
                        false,
                        List.of(GUNMEN),
                        List.of(REPORTERS),
                        new PlaceRecord("Mali", 1, 2, "Mali", "MLI", 18.0, -2.0, 2453866, "in-clause"),
                        Map.of("dead", new CountRecord(3, null))),
                event(
                        "3c00000000000000",
                        "RETREAT",
                        "withdraw",
                        "0874",
                        2,
                        8.0,
                        "future",
                        false,
                        List.of(XI),
                        List.of(),
                        null,
                        Map.of()));
        return new CodedDocument(
                new CleanText(wire, List.of(), wire.published(), null), List.of(), List.copyOf(events));
    }

    private static String written(Published format, boolean dyads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sink sink = new LayoutSink(format, FACTS, dyads, out)) {
            sink.write(DOCUMENT);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = PublishedTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<List<String>> rows(Published format, boolean dyads) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : written(format, dyads).split("\n")) {
            rows.add(List.of(line.split("\t", -1)));
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Published.class)
    void theFileIsTheOneKept(Published format) throws IOException {
        assertThat(written(format, true)).isEqualTo(golden(format.name().toLowerCase(Locale.ROOT) + ".tsv"));
    }

    @ParameterizedTest
    @CsvSource({"POLECAT, 40", "ICEWS, 20", "GDELT, 61", "PHOENIX, 26"})
    void everyRowHasAllColumns(Published format, int columns) throws IOException {
        assertThat(format.layout(FACTS).columns()).hasSize(columns).doesNotHaveDuplicates();
        assertThat(rows(format, false)).allSatisfy(row -> assertThat(row).hasSize(columns));
        assertThat(rows(format, true)).allSatisfy(row -> assertThat(row).hasSize(columns));
    }

    @ParameterizedTest
    @CsvSource({"ICEWS, 7, 8", "GDELT, 7, 7", "PHOENIX, 7, 8"})
    void anEventOfThreeIsSixDyadsOrOne(Published format, int dyads, int lines) throws IOException {
        assertThat(rows(format, true)).hasSize(lines);
        assertThat(rows(format, false)).hasSize(lines - dyads + 2);
        assertThat(rows(format, true)).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void whatAFormatCannotHoldIsCounted() throws IOException {
        LayoutSink sink = new LayoutSink(Published.ICEWS, FACTS, false, new ByteArrayOutputStream());
        sink.write(DOCUMENT);
        assertThat(sink.leftOut())
                .hasSize(2)
                .anySatisfy(note -> assertThat(note).contains("not actual", "1 in all"))
                .anySatisfy(note -> assertThat(note).contains("1 events have more", "--dyads"));
        sink.close();
    }

    @ParameterizedTest
    @CsvSource({"010, 1, 0", "057, 1, 1", "073, 2, 2", "093, 2, 3", "1313, 3, 3", "141, 3, 4", "163, 4, 3", "2042, 4, 4"
    })
    void quadClassesAreThoseOfTheFormat(String cameo, int gdelt, int phoenix) {
        assertThat(Gdelt.quad(cameo)).isEqualTo(gdelt);
        assertThat(Phoenix.fivefold(cameo)).isEqualTo(phoenix);
    }

    @Test
    void ploverJsonHasTheCodebooksNamesAndMarksWhatIsNotActual() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sink sink = new PloverJson(FACTS, out)) {
            sink.write(DOCUMENT);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(golden("plover.jsonl"));
        List<JsonNode> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines).allSatisfy(line -> assertThat(line.propertyNames()).contains("id", "date", "actor", "event"));
        assertThat(lines.get(0).get("actor")).hasSize(3);
        assertThat(lines.get(0).get("event_loc").get("country_code").asString()).isEqualTo("KAZ");
        assertThat(lines.get(1).get("size").get("dead").asInt()).isEqualTo(3);
        assertThat(lines.get(2).get("context").toString()).contains("\"future\"");
        assertThat(lines.get(2).get("cite_info").get("url").asString()).isEqualTo("https://example.org/1");
    }
}
