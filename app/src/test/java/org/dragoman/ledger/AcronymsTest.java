package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void aShortFormStandsForTheNameOfItsInitials() {
        assertThat(Acronyms.of(List.of("the Lake Chad Basin Commission met", "the LCBC met"))
                        .names())
                .isEqualTo(Map.of("LCBC", List.of("Lake", "Chad", "Basin", "Commission")));
    }

    @Test
    void aShortFormMayBeDefinedByOtherLetters() {
        assertThat(Acronyms.of(List.of(
                                "the Trans-Saharan Natural Gas Pipeline, or TRANSAP, was signed", "TRANSAP is ready"))
                        .names())
                .isEqualTo(Map.of("TRANSAP", List.of("Trans", "Saharan", "Natural", "Gas", "Pipeline")));
        assertThat(Acronyms.of(List.of("the Development Bank (DEB) pays")).names())
                .isEqualTo(Map.of("DEB", List.of("Development", "Bank")));
    }

    @Test
    void lettersThatTheNameDoesNotHaveStandForSomethingElse() {
        assertThat(Acronyms.of(List.of("the Development Bank (WHO) pays")).names())
                .isEmpty();
    }

    @Test
    void twoLettersStandForANameOnlyWhereATextSaysSo() {
        assertThat(Acronyms.of(List.of("Lake Chad is low", "LC is a form")).names())
                .isEmpty();
        assertThat(Acronyms.of(List.of("Lake Water (LW) is low", "LW rose")).names())
                .containsKey("LW");
    }

    @Test
    void theShortFormOfAPlaceSaysNoMore() {
        assertThat(Acronyms.of(List.of("in Sierra Leone West", "the SLW"), "Sierra Leone West"::equals)
                        .names())
                .isEmpty();
    }

    @Test
    void aShortFormAndItsNameEachBringTheOther() {
        Acronyms acronyms = Acronyms.of(List.of("the Lake Chad Basin Commission met", "the LCBC met"));
        List<String> both = List.of("the", "Lake", "Chad", "Basin", "Commission", "LCBC", "paid");
        assertThat(acronyms.both(List.of("the", "LCBC", "paid"))).isEqualTo(both);
        assertThat(acronyms.both(List.of("the", "Lake", "Chad", "Basin", "Commission", "paid")))
                .isEqualTo(both);
        assertThat(acronyms.both(List.of("Lake", "Chad", "is", "low"))).containsExactly("Lake", "Chad", "is", "low");
        assertThat(acronyms.spelledOut(List.of("the", "LCBC")))
                .containsExactly("the", "Lake", "Chad", "Basin", "Commission");
    }
}
