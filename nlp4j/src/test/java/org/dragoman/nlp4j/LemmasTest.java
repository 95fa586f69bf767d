package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmasTest {
    @ParameterizedTest(name = "{0}/{2} -> {3}")
    @CsvSource({
        "called, call, VBD, call",
        "Xi, xi, NNP, Xi",
        "Germans, german, NNPS, Germans",
        "six, #crd#, CD, six",
        "Third, #ord#, JJ, third",
        "thousands, #crd#, NNS, thousand",
        "Hundreds, #crd#, NNS, hundred",
        "2017, 0, CD, 2017",
        "1990s, 0s, NNS, 1990s",
        "would, would, MD, would",
        "ca, can, MD, can",
        "wo, will, MD, will",
        "ISIL, isil, NN, isil",
        "'', '', NN, ''",
    })
    void mends(String form, String lemma, String tag, String expected) {
        assertThat(Lemmas.of(form, lemma, tag)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}/{1} -> {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "n't, RB, not",
                "n\u2019t, RB, not",
                "'s, VBZ, be",
                "\u2019re, VBP, be",
                "'ll, MD, will",
                "'s, POS, 's",
            })
    void knowsClitics(String form, String tag, String expected) {
        assertThat(Lemmas.of(form, form, tag)).isEqualTo(expected);
    }

    @Test
    void cliticBeforePastParticipleIsHave() {
        assertThat(Lemmas.ofAuxiliary("'s", "be", "VBN")).isEqualTo("have");
        assertThat(Lemmas.ofAuxiliary("\u2019d", "would", "VBN")).isEqualTo("have");
        assertThat(Lemmas.ofAuxiliary("'s", "be", "VBG")).isEqualTo("be");
        assertThat(Lemmas.ofAuxiliary("is", "be", "VBN")).isEqualTo("be");
    }
}
