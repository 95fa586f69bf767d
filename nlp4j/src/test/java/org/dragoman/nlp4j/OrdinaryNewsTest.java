package org.dragoman.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.finding.Status;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;

/** Sports, weather, markets, the arts, accidents, private crime: hardly a sentence may give an event. */
class OrdinaryNewsTest {
    private static final double MOST = 0.03;

    @Test
    void ordinaryNewsHoldsNoPoliticalEvents() throws IOException {
        Coder coder = new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled()));
        List<String> sentences = sentences();
        List<String> wrong = new ArrayList<>();
        for (String sentence : sentences) {
            coder.code(Document.of("d", sentence).withPublished(LocalDate.of(2025, 6, 17))).stream()
                    .filter(f -> f instanceof Event && f.status().equals(Set.of(Status.ACTUAL)))
                    .findFirst()
                    .ifPresent(event -> wrong.add(
                            ((Event) event).code().event() + ", " + ((Event) event).frame() + ": " + sentence));
        }
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(300);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (MOST * sentences.size()));
    }

    private static List<String> sentences() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OrdinaryNewsTest.class.getResourceAsStream("ordinary.txt")), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
