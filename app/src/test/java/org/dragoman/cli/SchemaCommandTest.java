package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.store.MadeUpNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of line that is written as JSON keeps to the schema that the program prints for it. */
class SchemaCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path directory;

    private Path store;

    @BeforeEach
    void write() {
        store = directory.resolve("news.duckdb");
        MadeUpNews.write(store, 21, 400);
    }

    @ParameterizedTest
    @EnumSource(SchemaCommand.Kind.class)
    void theCommittedCopyIsWhatIsPrinted(SchemaCommand.Kind kind) throws Exception {
        Called called = Called.with("schema", kind.name());
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .as("write it: dragoman schema %1$s > docs/schema/%1$s.schema.json", kind)
                .isEqualTo(Files.readString(Path.of("..", "docs", "schema", kind + ".schema.json")));
    }

    private static JsonNode schema(String kind) {
        return JSON.readTree(Called.with("schema", kind).out());
    }

    /** The lines of a command's output, each held to a schema; all fields that occur in one of them. */
    private static Set<String> held(String kind, List<String> lines) {
        JsonNode schema = schema(kind);
        Set<String> met = new TreeSet<>();
        assertThat(lines).as(kind).isNotEmpty();
        for (String line : lines) {
            JsonNode value = JSON.readTree(line);
            check(value, schema, kind);
            met.addAll(value.propertyNames());
        }
        return met;
    }

    private List<String> printed(String... arguments) {
        Called called = Called.with(arguments);
        assertThat(called.code()).as(called.err()).isZero();
        return called.out().lines().toList();
    }

    @Test
    void ledgers() {
        List<String> lines = printed("ledger", "export", "--store", store.toString());
        assertThat(held("ledger", lines)).contains("fulfilment", "flags", "relation", "evidence", "fact_date");
        String id = JSON.readTree(lines.get(0)).path("id").asString();
        held("ledger", printed("ledger", "show", "--store", store.toString(), "--format", "jsonl", id));
    }

    @Test
    void decisions() {
        String at = store.toString();
        String finding = JSON.readTree(
                        printed("sql", "--store", at, "--format", "jsonl", "SELECT finding FROM findings LIMIT 1")
                                .get(0))
                .path("finding")
                .asString();
        printed("decide", "reject", "--store", at, "--by", "ana", "--reason", "a rumour", finding);
        assertThat(held("decision", printed("decide", "export", "--store", at)))
                .contains("decision", "at", "author", "kind", "subjects", "reason");
    }

    @Test
    void findingsDocumentsAndChanges() throws Exception {
        Path news = ParsedNews.write(directory.resolve("day.conllu"), new Random(3), 12);
        Path texts = directory.resolve("texts.jsonl");
        Path before = directory.resolve("before.jsonl");
        Path after = directory.resolve("after.jsonl");
        printed("code", "-o", before.toString(), "--documents", texts.toString(), news.toString());
        assertThat(held("finding", Files.readAllLines(before))).contains("event", "cameo", "evidence");
        assertThat(held("document", Files.readAllLines(texts))).contains("id", "date", "text");
        List<String> changed = new ArrayList<>(Files.readAllLines(before));
        changed.remove(0);
        changed.set(0, changed.get(0).replace("\"REJECT\"", "\"ACCUSE\""));
        Files.write(after, changed);
        List<String> changes = printed("compare", "--format", "jsonl", before.toString(), after.toString());
        assertThat(changes).hasSize(2);
        assertThat(held("change", changes)).contains("change", "before", "after", "quote");
    }

    /** As much of a validator as these schemas need, and stricter: fields that a schema does not know are faults. */
    private static void check(JsonNode value, JsonNode schema, String path) {
        if (schema.has("oneOf")) {
            List<JsonNode> fitting = new ArrayList<>();
            for (JsonNode one : schema.path("oneOf")) {
                if (one.at("/properties/kind/const").equals(value.path("kind"))) {
                    fitting.add(one);
                }
            }
            assertThat(fitting).as(path + ": " + value.path("kind")).hasSize(1);
            check(value, fitting.get(0), path);
            return;
        }
        String type = schema.path("type").asString();
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "integer" -> value.isInt();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "string" -> value.isString();
            default -> false;
        };
        assertThat(fits).as("%s is a %s: %s", path, type, value).isTrue();
        for (JsonNode field : schema.path("required")) {
            assertThat(value.has(field.asString()))
                    .as("%s.%s is there", path, field)
                    .isTrue();
        }
        for (JsonNode item : value.isArray() ? value : List.<JsonNode>of()) {
            check(item, schema.path("items"), path + "[]");
        }
        for (String field : value.propertyNames()) {
            JsonNode known = schema.path("properties").path(field);
            check(
                    value.path(field),
                    known.isMissingNode() ? schema.path("additionalProperties") : known,
                    path + "." + field);
        }
    }
}
