package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PlaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases without a sentence around them. */
class PhraseReaderTest {
    private static final ActorBook BOOK = ActorBook.load(LexiconFiles.bundled());
    private static final PhraseReader READER = new PhraseReader(BOOK, new PlaceReader(Gazetteer.bundled(), BOOK));
    private static final double ENOUGH = 0.97;

    private record Case(String phrase, LocalDate day, String country, String sectors) {
        static Case of(String line) {
            String[] cells = line.split("\t");
            return new Case(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3]);
        }

        boolean right(Resolution got) {
            Actor first = got.first();
            String gotCountry = first == null || first.country() == null ? "-" : first.country();
            Set<String> gotSectors =
                    first == null || first.sectors().isEmpty() ? Set.of("-") : Set.copyOf(first.sectors());
            return gotCountry.equals(country)
                    && (sectors.equals("*") || gotSectors.equals(Set.of(sectors.split("\\|"))));
        }
    }

    private static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseReaderTest.class.getResourceAsStream("phrases.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("phrase\t"))
                    .map(Case::of)
                    .toList();
        }
    }

    @Test
    void phrasesGiveCountryAndSectors() throws IOException {
        List<Case> cases = cases();
        assertThat(cases.size()).isGreaterThan(500);
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            Resolution got = READER.read(one.phrase(), one.day());
            if (!one.right(got)) {
                wrong.add(one + " gave " + got.parties());
            }
        }
        assertThat(wrong).as("wrong of %d", cases.size()).hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH) * cases.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France and Germany                             | FRA, DEU
            French and German police                       | FRA, DEU
            the presidents of France and Mali              | FRA, MLI
            the president of France and the king of Jordan | FRA, JOR
            Japan, China and South Korea                   | JPN, CHN, KOR
            Turkey/Syria                                   | TUR, SYR
            """)
    void severalPartiesAreKeptInOrder(String phrase, String countries) {
        assertThat(READER.read(phrase, LocalDate.of(2020, 1, 1)).parties())
                .extracting(Actor::country)
                .containsExactly(countries.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "German soldiers, adjective",
        "soldiers of Germany, owner",
        "Aleppo residents, owner",
        "Bakhmut, place",
        "Germany, state",
        "Merkel, surname",
        "Xi Jinping, office"
    })
    void theRuleSaysHow(String phrase, String rule) {
        assertThat(Objects.requireNonNull(
                                READER.read(phrase, LocalDate.of(2015, 1, 1)).first())
                        .rule())
                .isEqualTo(rule);
    }

    @Test
    void whoTookOfficeLaterHasTheCountryOnly() {
        Actor actor = Objects.requireNonNull(
                READER.read("Emmanuel Macron", LocalDate.of(1990, 1, 1)).first());
        assertThat(actor.country()).isEqualTo("FRA");
        assertThat(actor.sectors()).isEmpty();
        assertThat(actor.rule()).isEqualTo("before-office");
    }

    @Test
    void reasonsSayWhatTheTablesKnow() {
        assertThat(READER.read("german soldiers", LocalDate.of(2015, 1, 1)).reasons())
                .containsExactly(
                        "read as \"German Soldiers\"",
                        "\"German\" is an adjective of Germany (DEU)",
                        "\"German\" is a demonym of Germany (DEU)",
                        "\"Soldiers\" is the person \"soldier\" (MIL)");
        assertThat(READER.read("Ben Ali", LocalDate.of(2010, 1, 1)).reasons())
                .containsExactly(
                        "\"Ben Ali\" is Zine El Abidine Ben Ali (TUN): President GOV from 1987-11-07 to 2011-01-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "...", "’s", "the", "of", "of the", ", and", "(", "who", "\uD83D", "'s 's", "/", "A/", "-"
            })
    void scrapsNameNobody(String scrap) {
        assertThat(READER.read(scrap, null).parties())
                .allSatisfy(a -> assertThat(a.country()).isNull());
    }

    @Test
    void anyWordsAreReadWithoutFailing() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> words =
                new ArrayList<>(List.of("'s", ",", "and", "of", "who", "(", ")", "said", "in", "/", "’", "."));
        cases().forEach(c -> words.addAll(List.of(c.phrase().split(" "))));
        for (int i = 0; i < 3_000; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                phrase.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String text = phrase.toString();
            Resolution once = READER.read(text, LocalDate.of(2015, 1, 1));
            assertThat(READER.read(text, LocalDate.of(2015, 1, 1)))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(once);
        }
    }
}
