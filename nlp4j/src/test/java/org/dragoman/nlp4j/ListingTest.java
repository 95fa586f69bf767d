package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.finding.Commitment;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among them are an agreement on water and a memorandum on the training of nurses.",
                "They include an agreement on water; a memorandum on the training of nurses; and a paper on fish.",
                "Also on the list are a memorandum on the training of nurses, an agreement on water and a solar park."
            })
    void aSentenceThatGoesOnNamesThem(String next) {
        assertThat(signed("Chad and Niger signed six documents. ", next))
                .anySatisfy(o -> assertThat(o).isEqualToIgnoringCase("an agreement on water"))
                .anySatisfy(o -> assertThat(o).isEqualToIgnoringCase("a memorandum on the training of nurses"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Another deals with solar energy.|solar energy",
                "The first, of 14 million dollars, is for a bridge at Diffa.|a bridge at Diffa",
                "One of them binds the railways in a framework agreement for a new line.|a framework agreement for a new"
                        + " line",
            })
    void oneOfThemIsNamed(String next, String paper) {
        assertThat(signed("Chad and Niger signed two loans. ", next)).contains(paper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among them is the minister of Niger.",
                "They include farmers and herders.",
                "Another question was put off."
            })
    void whoeverElseIsNamedIsNone(String next) {
        assertThat(signed("Chad and Niger signed two loans. ", next)).containsExactly("two loans");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed memoranda on the use of the port, on a fish farm in Diffa and on the training of pilots|a fish farm"
                        + " in Diffa|the training of pilots",
                "signed contracts for a dairy in Zinder, for ten buses and for a road to Agadez|ten buses|a road to Agadez",
                "signed memoranda of understanding on health, on space and on railways|space|railways",
            })
    void papersToldApartByTheirPrepositionsAreSeveral(String signed, String second, String third) {
        assertThat(signed("Chad and Niger " + signed + ".", ""))
                .contains(second, third)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad and Niger signed an agreement on trade and on customs.",
                "Chad and Niger signed agreements on water on Monday.",
                "Chad and Niger signed agreements on water and spoke on fish."
            })
    void onePaperIsOne(String sentence) {
        assertThat(signed(sentence, "")).hasSize(1);
    }

    private static List<String> signed(String lead) {
        return signed(BEFORE + lead, LIST);
    }

    private static List<String> signed(String lead, String list) {
        Document document = Document.of("d", lead + list).withPublished(LocalDate.of(2024, 5, 10));
        return Sentences.CODER.code(document).stream()
                .filter(f -> f instanceof Commitment c && "signed".equals(c.relation()))
                .map(f -> ((Commitment) f).object())
                .toList();
    }
}
