package org.dragoman.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameoTest {
    private static final Cameo CAMEO = Cameo.load(LexiconFiles.bundled());

    @TempDir
    private Path directory;

    @Test
    void namesAndScoresAreThoseOfTheManual() {
        assertThat(CAMEO.name("1621")).isEqualTo("Reduce or stop economic assistance");
        assertThat(CAMEO.goldstein("1621")).isEqualTo(-5.6);
        assertThat(CAMEO.name("010")).startsWith("Make statement");
        assertThat(CAMEO.name("999")).isNull();
    }

    @Test
    void aCodeWithoutAScoreTakesItsParents() {
        assertThat(CAMEO.goldstein("1662")).isEqualTo(CAMEO.goldstein("166"));
        assertThat(CAMEO.goldstein("999")).isZero();
    }

    @Test
    void theListIsWhole() {
        assertThat(CAMEO.codes())
                .hasSize(316)
                .filteredOn(code -> code.length() == 2)
                .hasSize(20);
        assertThat(CAMEO.codes())
                .filteredOn(code -> code.length() == 4)
                .allMatch(code -> CAMEO.name(Cameo.base(code)) != null);
        assertThat(Cameo.root("1621")).isEqualTo("16");
        assertThat(Cameo.base("1621")).isEqualTo("162");
    }

    @Test
    void aBadScoreIsNamedWithItsLine() throws IOException {
        Files.createDirectories(directory.resolve("ontology"));
        Files.writeString(directory.resolve("ontology/cameo.tsv"), "code\tname\tgoldstein\n0999\tNew\tmuch\n");
        assertThatThrownBy(() -> Cameo.load(LexiconFiles.bundled().over(directory)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("cameo.tsv:2")
                .hasMessageContaining("\"much\" is no Goldstein score");
    }
}
