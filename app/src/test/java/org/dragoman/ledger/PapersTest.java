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
}
