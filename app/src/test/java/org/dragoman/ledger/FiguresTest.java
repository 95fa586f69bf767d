package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresAreComparedByTheirValue() {
        assertThat(Figures.of("1.5 billion dollars, or 1,500 million")).containsExactly("1500000000");
        assertThat(Figures.of("nine schools for 10,800 children")).containsExactlyInAnyOrder("9", "10800");
    }

    @Test
    void figuresInWordsAreComparedByTheirValueToo() {
        assertThat(Figures.of("five trillion yen")).containsExactly("5000000000000");
        assertThat(Figures.of("half a million tonnes for fifty towns")).containsExactlyInAnyOrder("500000", "50");
        assertThat(Figures.of("a billion-dollar loan for Two Hundred schools"))
                .containsExactlyInAnyOrder("1000000000", "200");
        assertThat(Figures.of("a million")).isEqualTo(Figures.of("1 million"));
        assertThat(Figures.of("half a year, a few thousand")).isEmpty();
    }

    @Test
    void yearsAndTheSmallestTellNothing() {
        assertThat(Figures.of("two plants by 2030, the first in 2027")).isEmpty();
        assertThat(Figures.of("Line 4-B and MK-82")).isEmpty();
    }

    @Test
    void daysTellNothing() {
        assertThat(Figures.of("on July 11 and 12 August, and by Oct. 30")).isEmpty();
        assertThat(Figures.of("In May 30 per cent of 12 schools were open")).containsExactlyInAnyOrder("12", "30");
    }

    @Test
    void fromAHundredOnAFigureIsLarge() {
        assertThat(Figures.large("99")).isFalse();
        assertThat(Figures.large("240000000")).isTrue();
    }
}
