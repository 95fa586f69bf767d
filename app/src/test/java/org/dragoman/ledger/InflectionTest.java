package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;

class InflectionTest {
    private static final Inflection INFLECTION = Inflection.load(LexiconFiles.bundled());

    @Test
    void takesIrregularFormsFromTheTable() {
        assertThat(INFLECTION.told("throw")).containsExactly("threw", "thrown", "throws");
    }

    @Test
    void followsTheRulesOtherwise() {
        assertThat(INFLECTION.told("carry")).containsExactly("carried", "carries");
        assertThat(INFLECTION.told("launch")).containsExactly("launched", "launches");
        assertThat(INFLECTION.told("cancel")).containsExactly("canceled", "cancelled", "cancels");
    }

    @Test
    void givesThePastAloneOfAVerbWhosePresentIsANoun() {
        assertThat(INFLECTION.past("ship")).containsExactly("shiped", "shipped");
    }
}
