package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void sentencesEndWithTheirStopOrTheirLine() {
        assertThat(Sentence.of("Mr. Okoro left.\nHe won. Dr. B. Lee of the U.S. embassy stayed!"))
                .containsExactly(
                        new Sentence(0, "Mr. Okoro left."),
                        new Sentence(16, "He won."),
                        new Sentence(24, "Dr. B. Lee of the U.S. embassy stayed!"));
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "  First line\r\n\n   Second one. Third one.  ";
        for (Sentence sentence : Sentence.of(text)) {
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
        }
        assertThat(Sentence.of(text))
                .extracting(Sentence::text)
                .containsExactly("First line", "Second one.", "Third one.");
        assertThat(Sentence.of(" \n ")).isEmpty();
    }

    @Test
    void aSentenceIsPartedWhereItGoesOnToSomethingElse() {
        assertThat(Sentence.clauses("The port was opened in May, while the road has fallen behind schedule"))
                .containsExactly("The port was opened in May", "while the road has fallen behind schedule");
        assertThat(Sentence.clauses("They opened the port and roads")).hasSize(1);
    }
}
