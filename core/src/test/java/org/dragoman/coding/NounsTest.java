package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NounsTest {
    private final Nouns nouns = new Nouns(List.of("air defence system", "system", "Coast Guard"));

    @Test
    void nounsAreFoundByTheirLastWordInLowerCase() {
        assertThat(nouns.ending("system"))
                .containsExactlyInAnyOrder(
                        new Nouns.Noun("air defence system", "air defence", "system"),
                        new Nouns.Noun("system", "", "system"));
        assertThat(nouns.ending("guard")).containsExactly(new Nouns.Noun("Coast Guard", "Coast", "Guard"));
        assertThat(nouns.ending("defence")).isEmpty();
    }

    @Test
    void onlyWholeNounsAreHeld() {
        assertThat(nouns.holds("air defence system")).isTrue();
        assertThat(nouns.holds("defence system")).isFalse();
    }

    @Test
    void fillersAreSortedByTheirKind() {
        Fillers fillers = Fillers.of(Set.of("boat", "*", "@actor", "@ships", "^assault"), set -> nouns);
        assertThat(fillers.anything()).isTrue();
        assertThat(fillers.actor()).isTrue();
        assertThat(fillers.state()).isFalse();
        assertThat(fillers.plain().holds("boat")).isTrue();
        assertThat(fillers.sets()).containsExactly(nouns);
        assertThat(fillers.contents()).containsExactly("assault");
    }
}
