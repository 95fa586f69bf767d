package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Things that go by their number. */
class CountedTest {
    @Test
    void aThingIsKnownByItsNumberHoweverItIsWritten() {
        assertThat(Counted.by(List.of("the", "third", "terminal"), 1)).isEqualTo("terminal-3");
        assertThat(Counted.by(List.of("3rd", "passenger", "Terminal"), 0)).isEqualTo("terminal-3");
        assertThat(Counted.thing("Terminal", "3")).isEqualTo("terminal-3");
    }

    @Test
    void theFirstAndOtherThingsHaveNone() {
        assertThat(Counted.by(List.of("first", "line"), 0)).isEmpty();
        assertThat(Counted.by(List.of("third", "visit"), 0)).isEmpty();
        assertThat(Counted.by(List.of("third", "of", "the", "berth"), 0)).isEmpty();
        assertThat(Counted.thing("Line", "2030")).isEmpty();
    }

    @Test
    void ordinalsAreWordsOrDigits() {
        assertThat(Counted.ordinal("tenth")).isEqualTo(10);
        assertThat(Counted.ordinal("12th")).isEqualTo(12);
        assertThat(Counted.ordinal("12")).isZero();
        assertThat(Counted.ordinal("line")).isZero();
    }
}
