package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTest {
    private final MentionFinder finder = new MentionFinder(MarkedDocuments.BOOK);

    static List<MarkedDocuments> documents() throws IOException {
        return MarkedDocuments.read("mentions.conllu");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void findsWhoIsNamed(MarkedDocuments document) {
        for (MarkedDocuments.Sentence sentence : document.sentences()) {
            List<Mention> found = finder.find(
                    sentence.parsed(), document.text(), document.text().published());
            assertThat(found).extracting(MarkedDocuments::shown).containsAll(sentence.mentions());
            assertThat(found).extracting(Mention::text).noneMatch(sentence.absent()::contains);
            assertThat(sentence.mentions().size() + sentence.absent().size())
                    .as("marks of this sentence")
                    .isPositive();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void mentionsAreInOrderAndTheirWordsStandInTheText(MarkedDocuments document) {
        for (MarkedDocuments.Sentence sentence : document.sentences()) {
            List<Mention> found = finder.find(
                    sentence.parsed(), document.text(), document.text().published());
            assertThat(found).extracting(Mention::first).isSorted();
            assertThat(found).allSatisfy(mention -> {
                assertThat(mention.span().of(document.text().document().text())).isEqualTo(mention.text());
                assertThat(mention.head()).isBetween(mention.first(), mention.last());
                assertThat(mention.actors()).isNotEmpty();
            });
            assertThat(finder.find(
                            sentence.parsed(), document.text(), document.text().published()))
                    .isEqualTo(found);
        }
    }

    @Test
    void thereAreDocumentsToRead() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(20);
    }
}
