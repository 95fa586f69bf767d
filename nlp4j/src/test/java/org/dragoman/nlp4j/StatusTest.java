package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.finding.Event;
import org.junit.jupiter.api.Test;

/** Whether what is coded happened, is still to come, was denied, is only possible or only said: status.tsv. */
class StatusTest {
    /** Of a hundred sentences so many may be wrong. */
    private static final int MOST = 2;

    @Test
    void eventsHaveTheStatusThatTheSentenceGivesThem() throws IOException {
        List<String> lines = Sentences.of("status.tsv");
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            List<String> given =
                    Sentences.events(cells[0]).stream().map(StatusTest::written).toList();
            List<String> faults = Sentences.faults(cells[1], given);
            if (!faults.isEmpty()) {
                wrong.add(cells[0] + " " + faults);
            }
        }
        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(wrong).hasSizeLessThanOrEqualTo(lines.size() * MOST / 100);
    }

    private static String written(Event event) {
        return event.code().event() + " "
                + event.status().stream()
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("+"));
    }
}
