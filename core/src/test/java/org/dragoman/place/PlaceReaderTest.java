package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.time.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("Ukraine", "UKR"),
            Map.entry("Ukrainian", "UKR"),
            Map.entry("Russia", "RUS"),
            Map.entry("Russian", "RUS"),
            Map.entry("Kazakhstan", "KAZ"),
            Map.entry("Kazakh", "KAZ"),
            Map.entry("Syria", "SYR"),
            Map.entry("Syrian", "SYR"),
            Map.entry("Israel", "ISR"),
            Map.entry("Israeli", "ISR"),
            Map.entry("Gaza", "PSE"),
            Map.entry("Georgia", "GEO"),
            Map.entry("China", "CHN"),
            Map.entry("Chinese", "CHN"),
            Map.entry("France", "FRA"),
            Map.entry("French", "FRA"),
            Map.entry("U.S.", "USA"),
            Map.entry("American", "USA"),
            Map.entry("Canada", "CAN"),
            Map.entry("Afghanistan", "AFG"),
            Map.entry("Afghan", "AFG"),
            Map.entry("Pakistan", "PAK"),
            Map.entry("India", "IND"),
            Map.entry("Indian", "IND"),
            Map.entry("Iraq", "IRQ"),
            Map.entry("Iraqi", "IRQ"),
            Map.entry("Sudan", "SDN"),
            Map.entry("Libya", "LBY"),
            Map.entry("Lebanon", "LBN"),
            Map.entry("Mexico", "MEX"),
            Map.entry("Saudi Arabia", "SAU"),
            Map.entry("South Korea", "KOR"),
            Map.entry("Singapore", "SGP"),
            Map.entry("Jordan", "JOR"),
            Map.entry("Turkey", "TUR"),
            Map.entry("Turkish", "TUR"),
            Map.entry("Switzerland", "CHE"),
            Map.entry("Egypt", "EGY"),
            Map.entry("Washington", "USA"),
            Map.entry("Moscow", "RUS"),
            Map.entry("Tajikistan", "TJK"),
            Map.entry("Myanmar", "MMR"));
    static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final PlaceReader READER = new PlaceReader(GAZETTEER, new KnownNames() {
        @Override
        public String country(String phrase) {
            return STATES.get(phrase);
        }

        @Override
        public boolean taken(String phrase) {
            return phrase.equals("Santos");
        }
    });

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/dragoman/place/places.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            numLinesToSkip = 1,
            nullValues = "-")
    void readsWhatTheTableSays(String context, String words, String expected) {
        List<PlaceMention> mentions = READER.read(Tagged.sentence(words), context);
        assertThat(mentions.stream().map(PlaceReaderTest::said).collect(Collectors.joining(" ; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String said(PlaceMention mention) {
        Place place = mention.place();
        return mention.text() + " > " + mention.rule() + " " + place.name() + "/" + place.country() + "/"
                + (place.feature() == Feature.COUNTRY ? "state" : place.admin1());
    }

    @Test
    void givesCoordinatesAndNumber() {
        Place astana =
                READER.read(Tagged.sentence("They met in Astana .")).get(0).place();
        assertThat(astana.country()).isEqualTo("KAZ");
        assertThat(astana.geonameid()).isEqualTo(1526273);
        assertThat(astana.latitude()).isBetween(51.1, 51.2);
        assertThat(astana.longitude()).isBetween(71.4, 71.5);
        assertThat(astana.feature()).isEqualTo(Feature.CAPITAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "SAN DIEGO, Calif.;-;San Diego;USA;California",
                "TROY, N.C.;-;North Carolina;USA;North Carolina",
                "ASTANA;-;Astana;KAZ;Astana",
                "SAN JOSE, Calif.;-;San Jose;USA;California",
                "Kiev;-;Kyiv;UKR;Kyiv City",
                "BIRMINGHAM;USA;Birmingham;USA;Alabama",
                "BIRMINGHAM;-;Birmingham;GBR;England"
            })
    void resolvesADateline(String phrase, String context, String name, String country, String admin1) {
        Place place = READER.resolve(phrase, context);
        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.admin1()).isEqualTo(admin1);
    }

    /** Any order of names and prepositions gives mentions that lie in the sentence and in order. */
    @Test
    void survivesRandomWords() {
        String[] words =
                ("in at to from Paris Texas , Gaza northern/JJ the Ukrainian/JJ 's city/NN of and visited Victoria "
                                + "Nuland Kabul airport/NN region/NN Oblast West Bank talks/NNS on said President State . Line Control")
                        .split(" ");
        long seed = 7L;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 11; i++) {
                text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            ParsedSentence sentence = Tagged.sentence(text.toString());
            int last = -1;
            for (PlaceMention mention : READER.read(sentence)) {
                assertThat(mention.first()).as("seed %d: %s", seed, text).isGreaterThan(last);
                assertThat(mention.last()).isBetween(mention.first(), sentence.size() - 1);
                last = mention.last();
            }
        }
    }
}
