package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("places/more.tsv:2: ")
                .hasMessageContaining(problem);
    }
}
