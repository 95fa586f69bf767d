package org.dragoman.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many were killed, injured, arrested or took part, as numbers.tsv says. */
class NumbersTest {
    private static final Coder CODER = new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled()));

    static List<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NumbersTest.class.getResourceAsStream("numbers.tsv")), UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eventsHaveTheNumbersThatAreSaid(String line) {
        String[] cells = line.split("\t", -1);
        Set<String> numbers = new TreeSet<>();
        CODER.code(Document.of("d", cells[0]).withPublished(LocalDate.of(2025, 6, 17))).stream()
                .filter(Event.class::isInstance)
                .forEach(event ->
                        ((Event) event).numbers().forEach((what, count) -> numbers.add(what + " " + written(count))));
        assertThat(numbers).isEqualTo(pairs(cells[1]));
    }

    private static Set<String> pairs(String cell) {
        Set<String> pairs = new TreeSet<>();
        List<String> words =
                cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" ", -1));
        for (int i = 0; i + 1 < words.size(); i += 2) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }

    private static String written(Event.Count count) {
        if (count.min() == null) {
            return "-" + count.max();
        }
        if (count.max() == null) {
            return count.min() + "+";
        }
        return count.min().equals(count.max()) ? count.min().toString() : count.min() + "-" + count.max();
    }
}
