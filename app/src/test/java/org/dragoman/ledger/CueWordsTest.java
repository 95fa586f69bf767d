package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;

class CueWordsTest {
    private final CueWords words = new CueWords(Inflection.load(LexiconFiles.bundled()));

    @Test
    void writesOutVerbsAndClasses() {
        words.name("paper", "pact|treaty");
        assertThat(words.written("{throw} open|{paper} {train:ed}"))
                .isEqualTo("(?:threw|thrown|throws) open|(?:pact|treaty) (?:trained)");
    }

    @Test
    void partsOnlyAtBarsOutsideParentheses() {
        assertThat(CueWords.pieces("a (?:b|(?:c) d)|e")).containsExactly("a (?:b|(?:c) d)", "e");
    }
}
