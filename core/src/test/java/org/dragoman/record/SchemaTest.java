package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("event", EventRecord.class, JsonLinesTest.event("Iran rejected it")),
                Arguments.of("commitment", CommitmentRecord.class, JsonLinesTest.commitment()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theCommittedCopyIsTheGeneratedOne(String kind, Class<? extends Record> type, FindingRecord written)
            throws IOException {
        Path copy = Path.of("..", "docs", "schema", kind + ".schema.json");
        assertThat(copy).as("write it: its text is what Schema.of gives").exists();
        assertThat(Files.readString(copy)).isEqualTo(Schema.of(type));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrittenKeepsToIt(String kind, Class<? extends Record> type, FindingRecord written) {
        JsonNode schema = JSON.readTree(Schema.of(type));
        check(JSON.readTree(JsonLines.line(written)), schema, kind);
    }

    /** As much of a validator as these schemas need. */
    private static void check(JsonNode value, JsonNode schema, String path) {
        switch (schema.path("type").asString()) {
            case "object" -> {
                assertThat(value.isObject()).as(path).isTrue();
                schema.path("required")
                        .forEach(field -> assertThat(value.has(field.asString()))
                                .as(path + "." + field)
                                .isTrue());
                for (String field : value.propertyNames()) {
                    JsonNode known = schema.path("properties").path(field);
                    assertThat(known.isMissingNode()).as(path + "." + field).isFalse();
                    check(value.path(field), known, path + "." + field);
                }
            }
            case "array" -> value.forEach(item -> check(item, schema.path("items"), path + "[]"));
            case "integer" -> assertThat(value.isInt()).as(path).isTrue();
            case "number" -> assertThat(value.isNumber()).as(path).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(path).isTrue();
            default -> assertThat(value.isString()).as(path).isTrue();
        }
    }

    @Test
    void kindIsNamed() {
        assertThat(JSON.readTree(Schema.of(EventRecord.class))
                        .path("properties")
                        .path("kind")
                        .path("const")
                        .asString())
                .isEqualTo("event");
    }
}
