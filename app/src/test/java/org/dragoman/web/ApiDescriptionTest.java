package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code /openapi.json} says is what is answered, and all of it. */
class ApiDescriptionTest {
    /** A form, which has no rows of its own. */
    private static final List<String> FORMS = List.of("/add");

    @TempDir
    static Path directory;

    private static Showcase showcase;

    @BeforeAll
    static void open() {
        showcase = Showcase.open(directory);
    }

    @AfterAll
    static void close() {
        showcase.close();
    }

    @Test
    void everyPageWithRowsIsDescribedAndNothingElse() throws Exception {
        List<String> described = new ArrayList<>();
        showcase.json("/openapi.json").path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                described.add(path.getKey().replaceFirst("\\.json$", ""));
            }
        });
        List<String> answered = new ArrayList<>(showcase.workbench.paths());
        answered.removeAll(FORMS);
        assertThat(described).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void whatIsDescribedIsAnsweredWithJson() throws Exception {
        String entry = showcase.json("/ledger.json").get(0).path("id").asString();
        Map<String, String> ids =
                Map.of("/ledger/{id}.json", entry, "/frames/{id}.json", "consult.visit", "/jobs/{id}.json", "");
        int asked = 0;
        for (var path : showcase.json("/openapi.json").path("paths").properties()) {
            String id = ids.getOrDefault(path.getKey(), "x");
            if (path.getValue().has("get") && !id.isEmpty()) {
                String query = path.getKey().equals("/document.json") ? "?id=k1" : "";
                assertThat(showcase.json(path.getKey().replace("{id}", id) + query)
                                .isArray())
                        .as(path.getKey())
                        .isTrue();
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(10);
    }
}
