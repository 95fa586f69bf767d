package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PhrasePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where events took place, with the reason, as places.tsv says; its answers were written before the engine's were seen. */
class PlaceCasesTest {
    private static final double SHARE = 0.97;

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());
    private static final PlaceAnswers ANSWERS = new PlaceAnswers(
            new Coder(Models.PARSER, LEXICON),
            new PhrasePlaces(Gazetteer.load(LexiconFiles.bundled()), LEXICON.actors()));

    static List<PlaceCase> lines() throws IOException {
        return Sentences.of("places.tsv").stream().map(PlaceCase::of).toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eventsTakePlaceWhereTheLineSays(PlaceCase line) {
        List<String> answers = ANSWERS.of(line);
        assertThat(line.right(answers))
                .as("%s, but was %s; the line's last column says whether that is known", line, answers)
                .isEqualTo(line.wrong().isEmpty());
    }

    @Test
    void nearlyAllAreRight() throws IOException {
        List<PlaceCase> lines = lines();
        long right = lines.stream().filter(l -> l.right(ANSWERS.of(l))).count();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat((double) right / lines.size()).isGreaterThanOrEqualTo(SHARE);
    }
}
