package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.coding.ContentWords.Kind;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWordsTest {
    @TempDir
    Path directory;

    private ContentWords with(String row) throws IOException {
        Files.writeString(directory.resolve("contents.tsv"), "set\twords\tnote\n" + row + "\n");
        return ContentWords.load(LexiconFiles.bundled().over(directory));
    }

    @Test
    void theRowOfAUserReplacesOurs() throws IOException {
        ContentWords words = with("gatherings\tjamboree\twhat scouts hold");

        assertThat(words.of(Kind.GATHERINGS)).containsExactly("jamboree");
        assertThat(words.has(Kind.HELPING, "help")).isTrue();
    }

    @Test
    void aSetThatNothingAsksForIsNamed() {
        assertThatThrownBy(() -> with("gathering\tjamboree\t"))
                .isInstanceOf(LexiconException.class)
                .hasMessageEndingWith(
                        "contents.tsv:2: there is no set \"gathering\"; name one that the table has, or leave"
                                + " the row out");
    }
}
