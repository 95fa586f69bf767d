package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kinds of things, of which none is meant in particular. */
class KindsTest {
    @Test
    void aListOfPluralsNamesKinds() {
        assertThat(Kinds.only("roads and bridges")).isTrue();
        assertThat(Kinds.only("its building of roads, dams and power lines in the north"))
                .isTrue();
    }

    @Test
    void aThingThatIsToldApartIsNone() {
        assertThat(Kinds.only("the roads and bridges of Tema")).isFalse();
        assertThat(Kinds.only("two roads and a bridge")).isFalse();
        assertThat(Kinds.only("roads")).isFalse();
        assertThat(Kinds.only("Tema roads and bridges")).isFalse();
    }
}
