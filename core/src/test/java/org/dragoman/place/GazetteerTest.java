package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final String HEADER =
            "name\taliases\tcountry\tadmin1\tlatitude\tlongitude\tpopulation\tfeature\tgeonameid\n";

    @ParameterizedTest
    @CsvSource({
        "Kiev, Kyiv",
        "RANGOON, Yangon",
        "Sao Paulo, São Paulo",
        "Zurich, Zürich",
        "St. Petersburg, Saint Petersburg",
        "Port au Prince, Port-au-Prince",
        "Khan Younis, Khan Yunis",
        "Kobani, Ayn al Arab",
        "Line of Control, Line of Control",
        "Donetsk Oblast, Donetsk",
        "Strait of Hormuz, Strait of Hormuz",
        "Hormuz, Strait of Hormuz"
    })
    void findsNamesHoweverSpelled(String name, String found) {
        assertThat(PlaceReaderTest.GAZETTEER.find(name)).extracting(Place::name).contains(found);
    }

    @Test
    void holdsEnough() {
        assertThat(PlaceReaderTest.GAZETTEER.size()).isBetween(30_000, 60_000);
        assertThat(PlaceReaderTest.GAZETTEER.find("Nowhere at all")).isEmpty();
    }

    @Test
    void laterRowsReplaceEarlierOnes() {
        Gazetteer gazetteer = new GazetteerBuilder()
                .places("a.tsv", HEADER + "Troy\t\tUSA\tOhio\t40\t-84\t20000\tcity\t1\n")
                .places("b.tsv", HEADER + "Troy\tOld Troy\tUSA\tOhio\t40.5\t-84\t30000\tcity\t1\n")
                .build();
        assertThat(gazetteer.find("Troy")).hasSize(1);
        assertThat(gazetteer.find("old troy").get(0).latitude()).isEqualTo(40.5);
    }

    @Test
    void anOverlayNamesTheColumnsItNeeds() {
        Gazetteer gazetteer = new GazetteerBuilder()
                .places("a.tsv", HEADER + "Troy\t\tUSA\tOhio\t40\t-84\t20000\tcity\t1\n")
                .places(
                        "b.tsv",
                        "# mine\nfeature\tlongitude\tlatitude\tname\tcountry\ntown\t11.5\t7.25\tOld Mill\tCMR\n")
                .build();
        assertThat(gazetteer.find("Old Mill"))
                .containsExactly(new Place("Old Mill", "CMR", null, 7.25, 11.5, null, Feature.TOWN));
        assertThatThrownBy(() -> new GazetteerBuilder().places("b.tsv", "name\tmayor\nTroy\tJane\n"))
                .hasMessageStartingWith("b.tsv:1: no column is called 'mayor'; there are name, aliases");
        assertThatThrownBy(() -> new GazetteerBuilder().words("b.tsv", "kind\nword\n"))
                .hasMessage("b.tsv:1: no column 'name'; the header must name it");
    }

    @Test
    void aUsersPlacesLieOverTheBundledOnes(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("places"));
        Files.writeString(
                mine.resolve("places/more.tsv"),
                "name\tcountry\tadmin1\tlatitude\tlongitude\tfeature\nStillwater Bend\tKEN\t\t-1.5\t37\ttown\nLviv\tUKR\tLviv\t1.5\t2.5\tseat\n");
        Files.writeString(mine.resolve("places/words.tsv"), "name\tkind\nLviv\tperson\n");
        Files.writeString(mine.resolve("places/abbreviations.tsv"), "abbreviation\tcountry\tadmin1\nLvv.\tUKR\tLviv\n");
        Gazetteer gazetteer = Gazetteer.load(LexiconFiles.bundled().over(mine));
        assertThat(gazetteer.size()).isEqualTo(PlaceReaderTest.GAZETTEER.size() + 1);
        assertThat(gazetteer.find("Stillwater Bend")).extracting(Place::country).containsExactly("KEN");
        assertThat(gazetteer.find("Lviv").stream()
                        .filter(p -> p.feature() == Feature.SEAT)
                        .map(Place::latitude))
                .containsExactly(1.5);
        assertThat(gazetteer.person("Lviv")).isTrue();
        assertThat(gazetteer.abbreviation("Lvv")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "Troy\\t\\tUSA\\tOhio\\t40\\t-84\\t20000\\tcity;has not 9 columns",
                "Troy\\t\\tUS\\tOhio\\t40\\t-84\\t20000\\tcity\\t1;'US' is no country",
                "Troy\\t\\tUSA\\tOhio\\tforty\\t-84\\t20000\\tcity\\t1;'forty' are no degrees",
                "Troy\\t\\tUSA\\tOhio\\t400\\t-84\\t20000\\tcity\\t1;'400' degrees are too many",
                "Troy\\t\\tUSA\\tOhio\\t40\\t-84\\tmany\\tcity\\t1;'many' is no whole number",
                "Troy\\t\\tUSA\\tOhio\\t40\\t-84\\t20000\\thamlet\\t1;'hamlet' is no feature"
            })
    void refusesWhatItCannotRead(String line, String problem) {
        String text = HEADER + line.replace("\\t", "\t") + "\n";
        assertThatThrownBy(() -> new GazetteerBuilder().places("places/more.tsv", text))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("places/more.tsv:2: ")
                .hasMessageContaining(problem);
    }
}
