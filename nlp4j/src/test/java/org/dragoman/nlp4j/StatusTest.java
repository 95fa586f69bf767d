package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.finding.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether what is coded happened, is still to come, was denied, is only possible or only said: status.tsv. */
class StatusTest {
    static List<String> lines() throws IOException {
        return Sentences.of("status.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eventsHaveTheStatusThatTheSentenceGivesThem(String line) {
        String[] cells = line.split("\t", -1);
        List<String> given =
                Sentences.events(cells[0]).stream().map(StatusTest::written).toList();
        assertThat(Sentences.faults(cells[1], given)).isEmpty();
    }

    private static String written(Event event) {
        return event.code().event() + " "
                + event.status().stream()
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("+"));
    }
}
