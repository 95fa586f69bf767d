package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorBookTest {
    private static final ActorBook BOOK = MarkedDocuments.BOOK;

    @TempDir
    private Path directory;

    private ActorBook with(String file, String... lines) throws IOException {
        Path table = directory.resolve("actors").resolve(file);
        Files.createDirectories(Objects.requireNonNull(table.getParent()));
        Files.writeString(table, String.join("\n", lines) + "\n");
        return ActorBook.load(LexiconFiles.bundled().over(directory));
    }

    @ParameterizedTest
    @CsvSource({
        "Ruritania, RUR",
        "Kingdom of Ruritania, RUR",
        "Ruritanian, RUR",
        "Ruritanians, RUR",
        "Freedonia, FRD",
        "Tajikistan, TJK",
        "Strelsau,",
        "ruritania,",
        "Nowhere,"
    })
    void tellsAStateByItsNames(String phrase, String code) {
        assertThat(BOOK.country(phrase)).isEqualTo(code);
    }

    @Test
    void namesACountry() {
        assertThat(BOOK.countryName("RUR")).isEqualTo("Ruritania");
        assertThat(BOOK.countryName("TJK")).isEqualTo("Tajikistan");
        assertThat(BOOK.countryName("ZZZ")).isEqualTo("ZZZ");
    }

    @Test
    void personsAndBodiesTakeTheirNamesFromPlaces() {
        assertThat(BOOK.taken("Rufus T. Firefly")).isTrue();
        assertThat(BOOK.taken("Black Elphbergs")).isTrue();
        assertThat(BOOK.taken("Strelsau")).isFalse();
        assertThat(BOOK.taken("Black")).isFalse();
    }

    @Test
    void findsPersonsByTheirSurname() {
        assertThat(BOOK.bySurname("Rassendyll"))
                .extracting(Entry.Person::name)
                .containsExactlyInAnyOrder("Rudolf Rassendyll", "Flavia Rassendyll");
        assertThat(BOOK.bySurname("RASSENDYLL")).hasSize(2);
        assertThat(BOOK.bySurname("Rudolf")).isEmpty();
    }

    @Test
    void knowsTheOfficeOfADay() {
        Entry.Person person = BOOK.bySurname("Hentzau").get(0);
        assertThat(BOOK.bySurname("Hentzau")).hasSize(1);
        assertThat(person.known(LocalDate.of(2010, 1, 1))).isFalse();
        assertThat(person.on(LocalDate.of(2010, 1, 1))).isNull();
        Entry.Holding minister = person.on(LocalDate.of(2015, 3, 1));
        Entry.Holding president = person.on(LocalDate.of(2024, 1, 1));
        assertThat(minister).extracting(Entry.Holding::office).isEqualTo("Foreign Minister");
        assertThat(president).extracting(Entry.Holding::office).isEqualTo("President");
        assertThat(person.on(null)).as("the latest where no day is known").isSameAs(president);
    }

    @Test
    void boundsAreReadGenerously() {
        Term month = Term.of("2015-03", "2016");
        assertThat(month.covers(LocalDate.of(2015, 3, 1))).isTrue();
        assertThat(month.covers(LocalDate.of(2016, 12, 31))).isTrue();
        assertThat(month.covers(LocalDate.of(2015, 2, 28))).isFalse();
        assertThat(month.covers(LocalDate.of(2017, 1, 1))).isFalse();
        assertThat(Term.of("", "").covers(LocalDate.of(1800, 1, 1))).isTrue();
        assertThat(Term.of("2012-02", "2012-02").covers(LocalDate.of(2012, 2, 29)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "navy, navies",
        "ally, allies",
        "boy, boys",
        "church, churches",
        "gunman, gunmen",
        "army chief, army chiefs"
    })
    void formsPlurals(String noun, String plural) {
        assertThat(ActorBook.plural(noun)).isEqualTo(plural);
    }

    @Test
    void everyTableSaysUpToWhenItWasKept() {
        assertThat(ActorBook.load(LexiconFiles.bundled()).knownTo().keySet())
                .containsExactly(
                        "actors/agents.tsv",
                        "actors/groups.tsv",
                        "actors/offices.tsv",
                        "actors/organizations.tsv",
                        "actors/states.tsv");
    }

    @Test
    void aBadDateIsNamedWithItsFileAndLine() {
        assertThatThrownBy(() -> with(
                        "offices.tsv",
                        "# known to: 2025-11",
                        "country\toffice\tsectors\tname\tfrom\tto\taliases\tbasis",
                        "RUR\tPresident\tGOV\tRudolf Rassendyll\t1994-13\t\t\tknown"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("actors/offices.tsv:3: ")
                .hasMessageContaining("1994-13")
                .hasMessageContaining("write 1994-11-16, 1994-11 or 1994");
    }

    @Test
    void aRowWithTheSameKeyReplacesTheBundledOne() throws IOException {
        String header =
                "code\tname\tfrom\tto\tsectors\taliases\tadjectives\tdemonyms\tcapitals\tseats\tfips\tcow\tbasis";
        ActorBook mine = with("states.tsv", header, "AGO\tAngola\t1975-11-11\t\t\tLand of Palms\t\t\t\t\t\t\tknown");
        assertThat(mine.country("Land of Palms")).isEqualTo("AGO");
        assertThat(mine.country("Angolan")).as("the bundled row had it").isNull();
        assertThat(mine.country("Tajik")).isEqualTo("TJK");
    }
}
