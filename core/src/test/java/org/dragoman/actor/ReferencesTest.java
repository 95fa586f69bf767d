package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {
    private static final Actor RASSENDYLL =
            new Actor("Rudolf Rassendyll", "RUR", List.of("GOV"), "President", "office", false);

    private final MentionFinder finder = new MentionFinder(MarkedDocuments.BOOK);

    static List<MarkedDocuments> documents() throws IOException {
        return MarkedDocuments.read("references.conllu");
    }

    private List<Mention> resolved(References references, MarkedDocuments document, MarkedDocuments.Sentence sentence) {
        List<Mention> found =
                finder.find(sentence.parsed(), document.text(), document.text().published());
        return references.resolve(
                sentence.parsed(), found, document.text().document().text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void carriesOverWhoWasNamed(MarkedDocuments document) {
        References references = new References(MarkedDocuments.BOOK);
        for (MarkedDocuments.Sentence sentence : document.sentences()) {
            List<Mention> resolved = resolved(references, document, sentence);
            assertThat(resolved).extracting(MarkedDocuments::shown).containsAll(sentence.mentions());
            assertThat(resolved).extracting(Mention::text).noneMatch(sentence.absent()::contains);
            assertThat(resolved).extracting(Mention::first).isSorted();
            List<String> pair = references.pair().stream().map(Actor::country).toList();
            assertThat(pair.isEmpty() ? List.of() : List.of(String.join("+", pair)))
                    .isEqualTo(sentence.pair());
        }
    }

    private static MarkedDocuments document(String id) throws IOException {
        return documents().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void weIsWhoeverSpeaks() throws IOException {
        MarkedDocuments document = document("first-person");
        References references = new References(MarkedDocuments.BOOK);
        references.speaks(RASSENDYLL);
        assertThat(references.speaker()).isEqualTo(RASSENDYLL);
        assertThat(resolved(references, document, document.sentences().get(0)))
                .extracting(MarkedDocuments::shown)
                .contains("We = PRONOUN | Rudolf Rassendyll, RUR, GOV, President, pronoun");
    }

    @Test
    void heIsTheSpeakerRatherThanTheLastPersonNamed() throws IOException {
        MarkedDocuments document = document("surname-and-he");
        References references = new References(MarkedDocuments.BOOK);
        resolved(references, document, document.sentences().get(0));
        references.speaks(RASSENDYLL);
        assertThat(resolved(references, document, document.sentences().get(2)))
                .extracting(MarkedDocuments::shown)
                .contains("He = PRONOUN | Rudolf Rassendyll, RUR, GOV, President, pronoun");
    }

    @Test
    void itIsNoStateAfterAThingThatWasSigned() throws IOException {
        MarkedDocuments document = document("it-after-a-paper");
        References references = new References(MarkedDocuments.BOOK);
        resolved(references, document, document.sentences().get(0));
        resolved(references, document, document.sentences().get(1));
        assertThat(resolved(references, document, document.sentences().get(2))).isEmpty();
    }
}
