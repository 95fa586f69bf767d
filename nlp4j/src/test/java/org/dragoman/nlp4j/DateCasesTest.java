package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What time words mean in their sentence on a day, as dates.tsv says; its answers were written before the engine's were seen. */
class DateCasesTest {
    private static final double SHARE = 0.97;
    private static final int EACH = 12;

    private static final DateAnswers ANSWERS =
            new DateAnswers(new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled())));

    static List<DateCase> lines() throws IOException {
        return Sentences.of("dates.tsv").stream().map(DateCase::of).toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void wordsMeanTheTimeThatTheLineSays(DateCase line) {
        List<String> answers = ANSWERS.of(line);
        assertThat(line.right(answers))
                .as("%s, but was %s; the line's last column says whether that is known", line, answers)
                .isEqualTo(line.wrong().isEmpty());
    }

    @Test
    void nearlyAllAreRight() throws IOException {
        List<DateCase> lines = lines();
        long right = lines.stream().filter(l -> l.right(ANSWERS.of(l))).count();
        assertThat((double) right / lines.size()).isGreaterThanOrEqualTo(SHARE);
    }

    @Test
    void everyDifficultyHasItsShare() throws IOException {
        Map<String, Long> counts = lines().stream()
                .collect(Collectors.groupingBy(DateCase::difficulty, TreeMap::new, Collectors.counting()));
        assertThat(counts.values()).allMatch(n -> n >= EACH);
    }
}
