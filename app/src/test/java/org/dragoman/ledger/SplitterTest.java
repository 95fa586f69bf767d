package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
    @Test
    void marksAreTakenOffAndHyphensPart() {
        Splitter splitter = new Splitter("wind-power"::equals);
        assertThat(splitter.split("the U.S.'s cross-border Reactor-4"))
                .containsExactly("the", "U.S.", "cross", "border", "Reactor-4");
        assertThat(splitter.split("Wind-power (US$4.5 million), R&D; the 2+2 – Łódź."))
                .containsExactly("Wind-power", "US$4.5", "million", "R&D", "the", "2+2", "Lodz");
        assertThat(splitter.split(" … ")).isEqualTo(List.of());
    }
}
