package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.coding.CodeExamples;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Cameo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code of CAMEO has a sentence that gives it, and docs/codes.md says so. */
class CodesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "codes.md");

    @Test
    void theCommittedPageIsWhatTheEngineGives() throws IOException {
        LexiconFiles files = LexiconFiles.bundled();
        CodeExamples examples = CodeExamples.run(new Coder(Models.PARSER, Lexicon.load(files)), files);
        assertThat(examples.faults()).isEmpty();
        assertThat(examples.shown()).hasSizeGreaterThanOrEqualTo(235);
        assertThat(examples.shown()).doesNotContainKeys(CodesPage.ONLY_SCORED.toArray(String[]::new));
        String page = new CodesPage(Cameo.load(files), examples.shown()).text();
        if (Boolean.getBoolean("dragoman.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "docs/codes.md; write it with mvn -pl nlp4j -am test -Dtest=CodesPageTest -Ddragoman.write=true (CONTRIBUTING.md)")
                .isEqualTo(page);
    }

    @Test
    void aSentenceThatGivesAnotherCodeIsNamed(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("ontology"));
        Files.writeString(mine.resolve("ontology/cameo-examples.tsv"), """
                cameo\ttext
                0243\t[Sweden]A urged [Fiji]R to free two sailors.
                036\t[Sweden]A agreed to meet [Fiji]A.
                """);
        LexiconFiles files = LexiconFiles.bundled().over(mine);
        CodeExamples examples = CodeExamples.run(new Coder(Models.PARSER, Lexicon.load(files)), files);
        assertThat(examples.faults()).hasSize(2);
        assertThat(examples.faults().get(0))
                .startsWith("ontology/cameo-examples.tsv:2: 0243: gave REQUEST 0253; \"free\" matches");
        assertThat(examples.faults().get(1))
                .isEqualTo("ontology/cameo-examples.tsv:3: 036: has no actor \"Fiji\" but \"Sweden\"");
    }

    @Test
    void aRowWithoutACodeOfCameoIsRefused(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("ontology"));
        Files.writeString(mine.resolve("ontology/cameo-examples.tsv"), "cameo\ttext\n0110\tFiji agreed.\n");
        LexiconFiles files = LexiconFiles.bundled().over(mine);
        assertThatThrownBy(() -> CodeExamples.run(new Coder(Models.PARSER, Lexicon.load(files)), files))
                .hasMessage("ontology/cameo-examples.tsv:2: \"0110\" is no CAMEO code; ontology/cameo.tsv lists them");
    }
}
