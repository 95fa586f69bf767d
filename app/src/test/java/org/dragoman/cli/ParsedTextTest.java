package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with the parser and models of a build. */
class ParsedTextTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static Called code(String text) {
        return Called.with("code", "--format", "jsonl", "--date", "2025-06-17", "--text", text);
    }

    @Test
    void standardInputIsReadAndWritten() {
        Called called = Called.with(
                "{\"id\": \"a\", \"date\": \"2025-06-17\", \"text\": \"Iran rejected Iraqi demands on Monday.\"}\n",
                false,
                Map.of(),
                "code",
                "--format",
                "jsonl",
                "-");
        assertThat(called.err()).isEmpty();
        JsonNode event = JSON.readTree(called.out().lines().findFirst().orElseThrow());
        assertThat(event.path("event").asString()).isEqualTo("REJECT");
        assertThat(event.path("date").path("edtf").asString()).isEqualTo("2025-06-16");
    }

    @Test
    void explainShowsWordsMentionsAndReasons() {
        Called called = Called.with("explain", "--text", "Iran rejected Iraqi demands on Monday. The sky is blue.");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .contains("sentence 0")
                .containsPattern("1  rejected +reject +VBD +root")
                .contains("\"Iran\" state: Iran (IRN), by rule state")
                .contains("rejected: subject Iran, object demands")
                .contains("REJECT 12")
                .contains("because: ")
                .contains("status: actual")
                .containsPattern("sentence 1\\n(?s:.*)no finding");
    }

    @Test
    void aSentenceOfTwoThousandWords() {
        Called called =
                code("Iran rejected Iraqi demands, " + "and Syria condemned Turkey, ".repeat(400) + "officials said.");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("\"REJECT\"");
    }

    @Test
    void bracketsInBrackets() {
        Called called = code("Iran rejected " + "(or so [he said ".repeat(300) + "demands" + "])".repeat(300) + ".");
        assertThat(called.err()).doesNotContain("\tat ");
        assertThat(called.code()).isEqualTo(called.err().isEmpty() ? 0 : 1);
    }

    @Test
    void halfASurrogatePair() {
        Called called = code("Iran rejected \uD83D Iraqi demands on \uDE00Monday.");
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).isNotEmpty().doesNotContain("\uFFFD");
        called.out().lines().forEach(JSON::readTree);
    }

    @Test
    void controlCharactersDoNotReachATerminal() {
        Called called = Called.with(
                "",
                true,
                Map.of("NO_COLOR", "1"),
                "code",
                "--date",
                "2025-06-17",
                "--text",
                "Iran rejected \u001B[31mIraqi\u0007 demands on Monday.");
        assertThat(called.out())
                .contains("Iran rejected")
                .doesNotContain("\u001B")
                .doesNotContain("\u0007");
    }

    @Test
    void aFramesExampleThatIsCodedOtherwiseIsNamed(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("frames"));
        Files.writeString(mine.resolve("frames/mine.yaml"), """
                - id: mine.pamper
                  content: aid
                  verbs: [pamper]
                  recipient: [object]
                  examples:
                    - text: "[Iran]A |pampered| [Syria]R."
                      event: AID
                    - text: "[Iran]A |pampered| [Syria]R."
                      event: CONSULT
                    - text: "[Iraq]A |pampered| Syria."
                      event: AID
                  not:
                    - "Iran pampered Syria."
                """);
        Called called = Called.with("lexicon", "check", mine.toString());
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out())
                .contains("frames/mine.yaml:8: mine.pamper: example 2 gave AID, expected CONSULT; ")
                .contains("frames/mine.yaml:1: mine.pamper: counter-example 1 \"Iran pampered Syria.\" gave AID")
                .doesNotContain("mine.pamper: example 1")
                .doesNotContain("mine.pamper: example 3")
                .containsPattern("[\\d,]+ frames, [\\d,]+ examples, [\\d,]+ counter-examples, 296 CAMEO codes: ");
    }

    @Test
    void theExamplesOfTheRepositoryGiveFindings() {
        Called called = Called.with(
                "code", "--format", "jsonl", Path.of("..", "examples").toString());
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("\"document\":\"readout\"")
                .contains("\"document\":\"germany-kazakhstan\"")
                .contains("\"document\":\"australia-papua-new-guinea\"");
    }
}
