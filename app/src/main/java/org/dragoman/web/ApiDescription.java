package org.dragoman.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.store.Facet;

/**
 * The addresses that programs use, in OpenAPI 3.1: what {@code /openapi.json} says. A test holds it against the
 * addresses that are answered.
 */
final class ApiDescription {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final List<String> FACETS =
            List.of(Facet.values()).stream().map(Facet::word).toList();

    private static final Map<String, Object> DECISION = object(Map.of(
            "kind",
                    Map.of(
                            "type",
                            "string",
                            "enum",
                            List.of(
                                    "confirm",
                                    "reject",
                                    "merge",
                                    "split",
                                    "redate",
                                    "recode",
                                    "reassign",
                                    "restatus",
                                    "restage",
                                    "note",
                                    "undo")),
            "subjects", Map.of("type", "array", "items", TEXT),
            "value", TEXT,
            "reason", TEXT,
            "by", TEXT));

    private static final Map<String, Object> DOCUMENT =
            object(Map.of("id", TEXT, "text", TEXT, "date", TEXT, "title", TEXT, "url", TEXT, "publisher", TEXT));

    private final Map<String, Object> paths = new LinkedHashMap<>();

    private ApiDescription() {}

    /** The whole description, ready to be written. */
    static Map<String, Object> of(String version) {
        ApiDescription api = new ApiDescription();
        api.describe();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", "3.1.0");
        all.put(
                "info",
                Map.of(
                        "title",
                        "Dragoman's workbench",
                        "version",
                        version,
                        "description",
                        "Every page gives its rows as JSON; .csv in the place of .json gives the same as CSV."));
        all.put("paths", api.paths);
        return all;
    }

    private void describe() {
        List<String> list = new ArrayList<>(FACETS);
        list.addAll(List.of("pair", "from", "to"));
        get("/events", "Findings that meet all conditions, the latest first", list);
        get("/review", "Findings that people looked at", list);
        get("/map", "Places of the findings that meet all conditions", list);
        get("/documents", "Documents, by day", List.of());
        get("/document", "The findings of a document", List.of("id"));
        get("/ledger", "Commitments as they stand on a day", List.of("pair", "on"));
        get("/ledger/{id}", "What documents say of a commitment", List.of("on"));
        get("/relation", "Two countries as of a day; without a pair, all pairs", List.of("pair", "on"));
        get("/actor", "The findings of an actor; without a name, the most frequent actors", List.of("name"));
        get("/compare", "What two documents say of the same commitments", List.of("a", "b"));
        get("/frames", "The frames of the lexicon", List.of());
        get("/frames/{id}", "The findings of a frame", List.of());
        get("/sql", "The answer to one SELECT", List.of("q"));
        get("/decisions", "All decisions, the latest first", List.of());
        get("/jobs/{id}", "How far documents are that are being added", List.of());
        post("/code", "Codes a document, keeps nothing; findings as JSON Lines", "application/json", DOCUMENT, "200");
        post("/documents", "Adds documents to the store, one a line", "application/jsonl", DOCUMENT, "202");
        post("/decisions", "Records a decision", "application/json", DECISION, "201");
    }

    private void get(String path, String summary, List<String> query) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        if (path.contains("{id}")) {
            parameters.add(Map.of("name", "id", "in", "path", "required", true, "schema", TEXT));
        }
        query.forEach(name -> parameters.add(Map.of("name", name, "in", "query", "schema", TEXT)));
        Map<String, Object> rows =
                Map.of("type", "array", "items", Map.of("type", "object", "additionalProperties", true));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", summary);
        operation.put("parameters", parameters);
        operation.put(
                "responses",
                Map.of(
                        "200", content("application/json", "Rows", rows),
                        "400", Map.of("description", "What is wrong with the question"),
                        "404", Map.of("description", "There is no such thing")));
        paths.put(path + ".json", Map.of("get", operation));
    }

    private void post(String path, String summary, String type, Map<String, Object> body, String done) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", summary);
        operation.put("requestBody", Map.of("required", true, "content", Map.of(type, Map.of("schema", body))));
        operation.put(
                "responses",
                Map.of(
                        done,
                        Map.of("description", "Done, or begun"),
                        "400",
                        Map.of("description", "What is wrong, as {\"error\": …}"),
                        "413",
                        Map.of("description", "Larger than 20 MB")));
        paths.put(path, Map.of("post", operation));
    }

    private static Map<String, Object> content(String type, String description, Map<String, Object> schema) {
        return Map.of("description", description, "content", Map.of(type, Map.of("schema", schema)));
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return Map.of("type", "object", "properties", new TreeMap<>(properties));
    }
}
