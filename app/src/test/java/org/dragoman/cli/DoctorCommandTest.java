package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What helps around coding: the doctor, completion, schemas. */
class DoctorCommandTest {
    @TempDir
    Path directory;

    @Test
    void aSoundInstallationHasNothingWrong() {
        Called called = Called.with("doctor");
        assertThat(called.out())
                .contains("ok    java", "ok    models", "ok    lexicon")
                .doesNotContain("WRONG");
        assertThat(called.code()).isZero();
    }

    @Test
    void whatIsWrongIsNamedWithItsRemedyAndTheRestIsLookedAt() throws IOException {
        Path actors = Files.createDirectories(directory.resolve("lexicon/actors"));
        Files.writeString(actors.resolve("groups.tsv"), "name\tno such column\nThe Few\tx\n");
        Path store = Files.writeString(directory.resolve("news.duckdb"), "This is no store.");
        Called called = Called.with("doctor", "--lexicon", actors.getParent().toString(), "--store", store.toString());
        assertThat(called.code()).isOne();
        assertThat(called.out())
                .containsPattern("WRONG lexicon .*groups.tsv")
                .containsPattern("WRONG store .*news.duckdb: .+; ")
                .contains("ok    models", "2 wrong");
    }

    @Test
    void coloursAreForTerminalsAndNotWhereTheyAreUnwanted() {
        assertThat(Called.with("", true, Map.of(), "doctor").out()).contains("\u001B[");
        assertThat(Called.with("", true, Map.of("NO_COLOR", "1"), "doctor").out())
                .doesNotContain("\u001B[");
        assertThat(Called.with("", true, Map.of("NO_COLOR", "1"), "--help").out())
                .doesNotContain("\u001B[");
        assertThat(Called.with("doctor").out()).doesNotContain("\u001B[");
    }

    @Test
    void withoutAKindTheSchemaIsOfEither() {
        var schema = JsonMapper.shared().readTree(Called.with("schema").out());
        assertThat(schema.path("oneOf"))
                .extracting(one -> one.at("/properties/kind/const").asString())
                .containsExactly("event", "commitment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsCommandsAndOptionsAndIsAScript(String shell) throws IOException, InterruptedException {
        Called called = Called.with("completion", shell);
        assertThat(called.code()).isZero();
        assertThat(called.out()).contains("--any-language", "polecat", "ingest");
        if (shell.equals("bash") && Files.isExecutable(Path.of("/bin/bash"))) {
            Path script = Files.writeString(directory.resolve("completion"), called.out());
            Path words = directory.resolve("words");
            // What the shell offers after "dragoman inge".
            int code = new ProcessBuilder(
                            "/bin/bash",
                            "-c",
                            ". \"$1\"; COMP_WORDS=(dragoman inge); COMP_CWORD=1; "
                                    + "_complete_dragoman; echo \"${COMPREPLY[*]}\"",
                            "bash",
                            script.toString())
                    .redirectOutput(words.toFile())
                    .start()
                    .waitFor();
            assertThat(code).isZero();
            assertThat(Files.readString(words)).isEqualTo("ingest\n");
        }
    }
}
