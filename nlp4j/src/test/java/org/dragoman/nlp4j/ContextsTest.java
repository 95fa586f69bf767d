package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.finding.ContextMark;
import org.dragoman.finding.Event;
import org.junit.jupiter.api.Test;

/**
 * What an event is about: contexts.tsv, a sentence a line with the contexts of its first event, those that it must have, and
 * after a "?" those that it may have. Any other is a fault.
 */
class ContextsTest {
    /** Of a hundred sentences so many may be wrong. */
    private static final int MOST = 5;

    @Test
    void eventsAreInTheContextsOfTheirWords() throws IOException {
        List<String> lines = Sentences.of("contexts.tsv");
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            List<Event> events = Sentences.events(cells[0]);
            Set<String> given = events.isEmpty() ? Set.of("no event") : names(events.get(0));
            List<String> named = Arrays.asList(cells[1].split(" "));
            List<String> must =
                    named.stream().filter(name -> !name.startsWith("?")).toList();
            boolean more = given.stream().anyMatch(name -> !named.contains(name) && !named.contains("?" + name));
            if (more || !given.containsAll(must)) {
                wrong.add(cells[0] + " " + cells[1] + " " + given);
            }
        }
        assertThat(lines).hasSizeGreaterThan(120);
        assertThat(wrong).hasSizeLessThanOrEqualTo(lines.size() * MOST / 100);
    }

    @Test
    void theWordsOfAContextStandInTheText() throws IOException {
        for (String line : Sentences.of("contexts.tsv")) {
            String text = line.split("\t", -1)[0];
            for (Event event : Sentences.events(text)) {
                for (ContextMark mark : event.contexts()) {
                    assertThat(mark.text()).isNotBlank().isEqualTo(mark.span().of(text));
                }
            }
        }
    }

    private static Set<String> names(Event event) {
        return event.contexts().stream().map(ContextMark::name).collect(Collectors.toSet());
    }
}
