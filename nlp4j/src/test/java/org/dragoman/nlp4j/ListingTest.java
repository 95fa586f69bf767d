package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.finding.Commitment;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words before a list report holds of each of its lines. */
class ListingTest {
    private static final String BEFORE = "Chad's president met the president of Niger on Monday.\n";
    private static final String LIST = "\n- An agreement on water;\n- A memorandum on the training of nurses;\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The following documents were signed:",
                "The following were signed:",
                "The following were also exchanged:",
                "Eleven acts were signed in Niamey, among them:",
                "The documents signed by Chad and Niger are:",
                "List of documents signed during the visit",
                "Chad and Niger signed several agreements. They include:"
            })
    void eachLineIsSigned(String lead) {
        assertThat(signed(lead)).contains("An agreement on water", "A memorandum on the training of nurses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad hopes to sign the following documents with Niger:",
                "They spoke about several matters:",
                "Chad and Niger signed several agreements. Their ministers will speak about the following in the"
                        + " coming weeks:"
            })
    void whatIsNotSignedIsNone(String lead) {
        assertThat(signed(lead)).doesNotContain("An agreement on water", "A memorandum on the training of nurses");
    }

    private static List<String> signed(String lead) {
        Document document = Document.of("d", BEFORE + lead + LIST).withPublished(LocalDate.of(2024, 5, 10));
        return Sentences.CODER.code(document).stream()
                .filter(f -> f instanceof Commitment c && "signed".equals(c.relation()))
                .map(f -> ((Commitment) f).object())
                .toList();
    }
}
