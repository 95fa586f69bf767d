package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void aShortFormStandsForTheNameOfItsInitials() {
        assertThat(Acronyms.of(List.of("the Lake Chad Basin Commission met", "the LCBC met")))
                .isEqualTo(Map.of("LCBC", List.of("Lake", "Chad", "Basin", "Commission")));
    }

    @Test
    void aShortFormMayBeDefinedByOtherLetters() {
        assertThat(Acronyms.of(
                        List.of("the Trans-Saharan Natural Gas Pipeline, or TRANSAP, was signed", "TRANSAP is ready")))
                .isEqualTo(Map.of("TRANSAP", List.of("Trans", "Saharan", "Natural", "Gas", "Pipeline")));
        assertThat(Acronyms.of(List.of("the Development Bank (DEB) pays")))
                .isEqualTo(Map.of("DEB", List.of("Development", "Bank")));
    }

    @Test
    void lettersThatTheNameDoesNotHaveStandForSomethingElse() {
        assertThat(Acronyms.of(List.of("the Development Bank (WHO) pays"))).isEmpty();
    }
}
