package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;

/** Names of treaties and declarations. */
class PapersTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load(LexiconFiles.bundled());

    private static Set<String> papers(String words) {
        return Papers.of(VOCABULARY.split(words), VOCABULARY);
    }

    @Test
    void aPaperIsItsKindAndTheWordsBefore() {
        assertThat(papers("Peru signed the new Peru-Japan fisheries treaty")).containsExactly("agreement fisher");
        assertThat(papers("the treaty is signed")).isEmpty();
        assertThat(papers("a joint declaration")).isEmpty();
    }

    @Test
    void aShorterNameMayBeTheSame() {
        assertThat(Papers.same(papers("the Trade and Transit Agreement"), papers("a transit pact")))
                .isEqualTo(1);
        assertThat(Papers.same(papers("the Defence Treaty"), papers("a transit pact")))
                .isZero();
        assertThat(Papers.same(papers("a framework agreement"), papers("a framework agreement")))
                .isZero();
    }

    @Test
    void whatIsNamedInCapitalLettersCountsAsOne() {
        assertThat(papers("the Harbour Safety Initiative was praised")).containsExactly("programme harbour safet");
        assertThat(papers("a harbour safety initiative")).isEmpty();
        assertThat(Papers.same(papers("under the Harbour Safety Programme"), papers("the Harbour Safety Initiative")))
                .isPositive();
    }

    @Test
    void aPaperAlsoGoesByWhatItIsOn() {
        assertThat(papers("Agreement concerning the Transfer of Seeds and Tools was signed"))
                .containsExactly("agreement seed tool transf");
        assertThat(papers("an agreement on the transfer of seeds")).isEmpty();
        assertThat(Papers.same(papers("the Partnership for Clean Harbours"), papers("the Clean Harbours Partnership")))
                .isPositive();
    }

    @Test
    void whatManyPapersAreCalledTellsOfNone() {
        assertThat(Papers.telling(papers("a framework agreement"))).isFalse();
        assertThat(Papers.telling(papers("the Harbour Partnership"))).isTrue();
    }

    @Test
    void aSupplementaryProtocolIsNotNamed() {
        assertThat(papers("the supplementary protocol was signed")).isEmpty();
    }

    @Test
    void aNumberMayBeAName() {
        assertThat(papers("talks on the 123 Agreement")).containsExactly("agreement 123");
        assertThat(papers("the 2014 Agreement, and 37 agreements")).isEmpty();
    }
}
