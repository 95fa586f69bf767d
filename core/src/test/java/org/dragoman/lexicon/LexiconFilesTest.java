package org.dragoman.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFilesTest {
    private static final LexiconFiles BUNDLED = LexiconFiles.bundled();

    @TempDir
    private Path directory;

    private LexiconFiles with(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return BUNDLED.over(directory);
    }

    private static Row last(LexiconFiles files, String name, String... key) {
        List<Row> rows = new ArrayList<>(files.table(name, key));
        return rows.get(rows.size() - 1);
    }

    @Test
    void theBundledLexiconHasItsTables() {
        assertThat(BUNDLED.table("algebra.tsv")).hasSizeGreaterThan(100);
        assertThat(BUNDLED.table("actors/states.tsv")).hasSizeGreaterThan(190);
        assertThat(BUNDLED.names("frames")).contains("frames/acts.yaml").isSorted();
        assertThat(BUNDLED.names("fram")).isEmpty();
    }

    @Test
    void rowsKnowTheirLineAlthoughCommentsAreSkipped() throws IOException {
        LexiconFiles files = with(
                "mine/words.tsv", "# known to: 2025-11\nword\tuses\nfox\t\n# a remark\nhen\tegg | chick|feather\n");
        List<Row> rows = new ArrayList<>(files.table("mine/words.tsv"));
        assertThat(rows).extracting(Row::where).containsExactly("mine/words.tsv:3", "mine/words.tsv:5");
        assertThat(rows.get(1).get("word")).isEqualTo("hen");
        assertThat(rows.get(1).list("uses")).containsExactly("egg", "chick", "feather");
        assertThat(rows.get(0).get("uses")).isEmpty();
        assertThat(rows.get(0).list("uses")).isEmpty();
        assertThat(rows.get(1).fault("no such hen")).hasMessage("mine/words.tsv:5: no such hen");
    }

    @Test
    void quotesAreOrdinaryCharacters() throws IOException {
        Row row = last(with("mine/words.tsv", "word\tuses\n\"fox\t'x\" y\"\n"), "mine/words.tsv");
        assertThat(row.get("word")).isEqualTo("\"fox");
        assertThat(row.get("uses")).isEqualTo("'x\" y\"");
    }

    @Test
    void anOverlayAddsRowsAndReplacesThoseWithTheSameKey() throws IOException {
        int bundled = BUNDLED.table("nouns.tsv", "set").size();
        assertThat(with("nouns.tsv", "set\tnouns\nforces\tknight\nberries\tcherry\n")
                        .table("nouns.tsv", "set"))
                .hasSize(bundled + 1)
                .anySatisfy(row -> {
                    assertThat(row.get("set")).isEqualTo("forces");
                    assertThat(row.get("nouns")).isEqualTo("knight");
                });
        assertThat(BUNDLED.over(directory).table("nouns.tsv"))
                .as("without a key every row counts")
                .hasSize(bundled + 2);
        assertThat(BUNDLED.table("nouns.tsv", "set"))
                .as("the bundled one is as it was")
                .hasSize(bundled);
    }

    @Test
    void anOverlayNeedsNoColumnThatItDoesNotUse() throws IOException {
        Row row = last(with("nouns.tsv", "nouns\tset\ncherry\tberries\n"), "nouns.tsv", "set");
        assertThat(row.get("set")).isEqualTo("berries");
        assertThat(row.get("nouns")).isEqualTo("cherry");
        assertThatThrownBy(() -> row.get("colour"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("nouns.tsv:1: no column \"colour\"; the header must name it");
    }

    @Test
    void filesOfBothLayersAreListedAndRead() throws IOException {
        LexiconFiles files = with("frames/zoo.yaml", "- id: zoo.feed\n");
        assertThat(files.names("frames"))
                .containsAll(BUNDLED.names("frames"))
                .contains("frames/zoo.yaml")
                .isSorted();
        assertThat(files.texts("frames/zoo.yaml")).containsExactly("- id: zoo.feed\n");
        assertThat(with("frames/acts.yaml", "[]\n").texts("frames/acts.yaml"))
                .hasSize(2)
                .endsWith("[]\n");
        assertThat(files.bytes("frames/zoo.yaml")).isNotNull();
        assertThat(BUNDLED.bytes("frames/zoo.yaml")).isNull();
        assertThat(BUNDLED.texts("frames/zoo.yaml")).isEmpty();
    }

    @Test
    void otherFilesOfADirectoryAreLeftAlone() throws IOException {
        LexiconFiles files = with("frames/notes.txt", "to do");
        assertThat(files.texts("frames/notes.txt")).isEmpty();
        assertThat(files.sha256()).isEqualTo(BUNDLED.sha256());
    }

    @Test
    void aTableSaysUpToWhenItWasKept() throws IOException {
        assertThat(BUNDLED.knownTo("actors/offices.tsv")).isAfter(LocalDate.of(2025, 6, 30));
        assertThat(with("actors/offices.tsv", "# mine\n# known to: 2031-02\ncountry\n")
                        .knownTo("actors/offices.tsv"))
                .isEqualTo(LocalDate.of(2031, 2, 28));
        assertThat(with("actors/offices.tsv", "# known to: 2001-02-03\ncountry\n")
                        .knownTo("actors/offices.tsv"))
                .as("the later one counts")
                .isEqualTo(BUNDLED.knownTo("actors/offices.tsv"));
        assertThat(with("actors/zoo.tsv", "# known to: 2001-02-03\nname\n").knownTo("actors/zoo.tsv"))
                .isEqualTo(LocalDate.of(2001, 2, 3));
        assertThatThrownBy(
                        () -> with("actors/zoo.tsv", "name\n# known to: 2001\n").knownTo("actors/zoo.tsv"))
                .hasMessage(
                        "actors/zoo.tsv:1: it does not say up to when it was kept; write a first line, # known to: 2025-11");
        assertThatThrownBy(
                        () -> with("actors/zoo.tsv", "# known to: now\nname\n").knownTo("actors/zoo.tsv"))
                .hasMessage("actors/zoo.tsv:1: \"now\" is no date; write # known to: 2025-11");
    }

    @Test
    void theDigestTellsLexiconsApart() throws IOException {
        assertThat(BUNDLED.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(LexiconFiles.bundled().sha256());
        String one = with("nouns.tsv", "set\tnouns\nberries\tcherry\n").sha256();
        String other = with("nouns.tsv", "set\tnouns\nberries\tplum\n").sha256();
        assertThat(one).isNotEqualTo(BUNDLED.sha256()).isNotEqualTo(other);
    }

    @Test
    void tooManyColumnsAreNamedWithFileAndLine() throws IOException {
        LexiconFiles files = with("nouns.tsv", "# mine\nset\tnouns\nberries\tcherry\tplum\n");
        assertThatThrownBy(() -> files.table("nouns.tsv", "set"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("nouns.tsv:3: 3 columns, the header names 2");
    }

    @Test
    void twoRowsOfOneKeyAreNamed() throws IOException {
        LexiconFiles files = with("nouns.tsv", "set\tnouns\nberries\tcherry\nberries\tplum\n");
        assertThatThrownBy(() -> files.table("nouns.tsv", "set"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("nouns.tsv:3: \"berries\" stands in a row above already");
    }

    @Test
    void aMissingTableOrDirectoryIsNamed() {
        assertThatThrownBy(() -> BUNDLED.table("none.tsv"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("none.tsv: missing; the lexicon must hold it");
        Path nowhere = directory.resolve("nowhere");
        assertThatThrownBy(() -> BUNDLED.over(nowhere))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(nowhere.toString())
                .hasMessageContaining("name a folder laid out like lexicon/");
    }
}
