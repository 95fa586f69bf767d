package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DebtorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static EvidenceRecord evidence(String quote) {
        return new EvidenceRecord(0, quote.length(), quote, null, new WordsRecord("rejected", 5, 13));
    }

    static EventRecord event(String quote) {
        ActorRecord iran = new ActorRecord("Iran", 0, 4, null, "Iran", "IRN", List.of(), null, "state", null, null);
        ActorRecord gunmen =
                new ActorRecord("gunmen", 9, 15, null, "gunmen", null, List.of("UAF"), null, "agent", null, null);
        return new EventRecord(
                "event",
                "0011223344556677",
                "d",
                null,
                0,
                "REJECT",
                null,
                List.of(),
                List.of(),
                3,
                -4.0,
                "010",
                List.of("actual"),
                null,
                null,
                List.of(iran, gunmen),
                List.of(),
                List.of(),
                null,
                null,
                Map.of(),
                evidence(quote),
                List.of(),
                "act.reject",
                0.5,
                "b71e");
    }

    static CommitmentRecord commitment() {
        return new CommitmentRecord(
                "commitment",
                "8899aabbccddeeff",
                "d",
                "2025-06-17",
                0,
                "call",
                null,
                2,
                "increase",
                null,
                "expand",
                "trade, \"all\" of it",
                List.of("trade"),
                "none",
                false,
                List.of(new DebtorRecord("China", "CHN", "own-words", null)),
                List.of(),
                List.of(),
                List.of("actual"),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "project",
                3,
                true,
                "0011223344556677",
                evidence("Iran rejected it"),
                List.of(),
                "act.call",
                0.5,
                "b71e");
    }

    private static String written(FindingRecord... findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sink sink = new JsonLines(out)) {
            sink.write(new CodedDocument(Cleaner.clean(Document.of("d", "x")), List.of(), List.of(findings)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFindingIsALineWhoseFieldsKeepTheirOrder() throws IOException {
        assertThat(written(event("Iran rejected it"), event("Iran rejected it")).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"kind\":\"event\",\"id\":\"0011223344556677\",\"document\":\"d\",\"sentence\":0,"
                                + "\"event\":\"REJECT\",\"quad\":3,\"score\":-4.0,\"cameo\":\"010\","));
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        JsonNode json = JSON.readTree(JsonLines.line(event("Iran rejected it")));
        assertThat(json.propertyNames())
                .doesNotContain("published", "mode", "contexts", "recipient", "mutual", "date", "numbers", "also");
        assertThat(json.path("actor").path(1).propertyNames()).doesNotContain("country", "office", "inferred");
    }

    @Test
    void whatIsNoughtOrFalseIsNotLeftOut() {
        assertThat(JSON.readTree(JsonLines.line(event("Iran rejected it")))
                        .path("sentence")
                        .isInt())
                .isTrue();
        assertThat(JSON.readTree(JsonLines.line(commitment())).path("standing").isBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE00a", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void halfASurrogatePairIsEscaped(String broken) throws IOException {
        String line = written(event(broken));
        assertThat(line).doesNotContain("?").doesNotContain("\uFFFD").contains("\\ud");
        assertThat(JSON.readTree(line).path("evidence").path("quote").asString())
                .isEqualTo(broken);
    }

    @Test
    void whatIsWholeIsNotEscaped() throws IOException {
        assertThat(written(event("Xi’s 😀 Đổi mới"))).contains("\"Xi’s 😀 Đổi mới\"");
    }

    @Test
    void aLineIsReadBackAsWhatWasWritten() {
        assertThat(JsonLines.read(JsonLines.line(event("Xi’s 😀 a\uD83D")))).isEqualTo(event("Xi’s 😀 a\uD83D"));
        assertThat(JsonLines.read(JsonLines.line(commitment()))).isEqualTo(commitment());
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() {
        String line = JsonLines.line(commitment()).replaceFirst("\\{", "{\"colour\":\"red\",");
        assertThat(JsonLines.read(line)).isEqualTo(commitment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"kind\":\"verse\"}", "{\"kind\":\"event\""})
    void whatIsNoFindingIsRefused(String line) {
        assertThatThrownBy(() -> JsonLines.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no finding: ");
    }
}
