package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load(LexiconFiles.bundled());

    @Test
    void aRouteHasTwoEndsInWhateverOrder() {
        assertThat(Routes.of("the Tema-Kumasi railway", VOCABULARY)).containsExactly("Kumasi–Tema");
        assertThat(Routes.of("The Tema-Kumasi railway", VOCABULARY)).containsExactly("Kumasi–Tema");
        assertThat(Routes.of("the line from Kumasi to Tema", VOCABULARY)).containsExactly("Kumasi–Tema");
        assertThat(Routes.of("flights between Accra and Cape Coast", VOCABULARY))
                .containsExactly("Accra–Cape Coast");
        assertThat(Routes.of("the Accra-Tema-Kumasi road", VOCABULARY)).containsExactly("Accra–Tema", "Kumasi–Tema");
    }

    @Test
    void anEndIsThePlaceWithoutTheThingThatGoesThere() {
        assertThat(Routes.of("the Tema-Kumasi High Speed Railway", VOCABULARY)).containsExactly("Kumasi–Tema");
        assertThat(Routes.of("flights from Accra to New York", VOCABULARY)).containsExactly("Accra–New York");
    }

    @Test
    void wordsJoinedByAHyphenAreNoRoute() {
        assertThat(Routes.of("Inter-Governmental Consultations, a Cross-Border Pact, the Self-Help Fund", VOCABULARY))
                .isEmpty();
    }

    @Test
    void countriesAreNoEnds() {
        assertThat(Routes.of("trade between Ghana and Norway, the Norway-Ghana forum", VOCABULARY))
                .isEmpty();
    }

    @Test
    void sectionsThatMeetAreNearerThanOthers() {
        assertThat(Routes.apart(Set.of("Kumasi–Tema"), Set.of("Kumasi–Tema", "Accra–Tema")))
                .isZero();
        assertThat(Routes.apart(Set.of("Kumasi–Tema"), Set.of("Bolgatanga–Kumasi")))
                .isEqualTo(0.5);
        assertThat(Routes.apart(Set.of("Accra–Wa", "Kumasi–Tema"), Set.of("Bolgatanga–Kumasi")))
                .isEqualTo(0.25);
        assertThat(Routes.apart(Set.of("Kumasi–Tema"), Set.of("Accra–Cape Coast")))
                .isEqualTo(1);
        assertThat(Routes.apart(Set.of("Kumasi–Tema"), Set.of())).isZero();
    }
}
