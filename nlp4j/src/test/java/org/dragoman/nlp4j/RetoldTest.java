package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.finding.Event;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report tells twice is one event, and two deeds are two, as retold.tsv says. */
class RetoldTest {
    static List<String> lines() throws IOException {
        return Sentences.of("retold.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachDeedIsOneEvent(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(events(cells[2]).stream()
                        .filter(e -> cells[0].equals(String.valueOf(e.code().event()))))
                .as(cells[2])
                .hasSize(Integer.parseInt(cells[1]));
    }

    @Test
    void theEventKeepsBothPlacesAndWhatOnlyTheSecondTells() {
        List<Event> events =
                events("Israeli jets struck a Syrian airfield on Tuesday. The strikes killed two Syrian soldiers.");
        assertThat(events).hasSize(1);
        Event strike = events.get(0);
        assertThat(strike.evidence().triggerText()).isEqualTo("struck");
        assertThat(strike.also()).extracting(e -> e.triggerText()).containsExactly("killed");
        assertThat(strike.numbers()).containsEntry("dead", new Event.Count(2, 2));
        assertThat(strike.derivation()).last().isEqualTo("told again: \"strikes\" points back to it");
    }

    /** The events of a report of 5 June 2024, whose title ends with " | ". */
    private static List<Event> events(String text) {
        int bar = text.indexOf(" | ");
        String title = bar < 0 ? null : text.substring(0, bar);
        Document report = new Document(
                "d", bar < 0 ? text : text.substring(bar + 3), LocalDate.of(2024, 6, 5), title, null, null, null);
        return Sentences.CODER.code(report).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }
}
