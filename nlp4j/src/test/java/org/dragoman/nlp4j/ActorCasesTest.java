package org.dragoman.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.dragoman.actor.Actor;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who phrases name on a day, alone and in texts, as actors.tsv says; its lines were written without a look at the tables. */
class ActorCasesTest {
    private static final double SHARE = 0.97;

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());
    private static final ActorAnswers ANSWERS = new ActorAnswers(new Coder(Models.PARSER, LEXICON), LEXICON);

    static List<ActorCase> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActorCasesTest.class.getResourceAsStream("actors.tsv")), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ActorCase::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void phrasesNameWhoTheLineSays(ActorCase line) {
        List<Actor> actors = ANSWERS.of(line);
        assertThat(line.right(actors))
                .as("%s, but was %s; the line's last column says whether that is known", line, actors)
                .isEqualTo(line.wrong().isEmpty());
    }

    @Test
    void nearlyAllAreRight() throws IOException {
        List<ActorCase> lines = lines();
        long right = lines.stream().filter(l -> l.right(ANSWERS.of(l))).count();
        assertThat((double) right / lines.size()).isGreaterThanOrEqualTo(SHARE);
    }
}
