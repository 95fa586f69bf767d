package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.lexicon.DictionaryFile.Kind;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PlaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's dictionaries over the tables. */
class DictionaryEntriesTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled()
            .with(Kind.AGENTS, Path.of("src/test/resources/org/dragoman/petrarch/small.agents.txt"))
            .with(Kind.ACTORS, Path.of("src/test/resources/org/dragoman/petrarch/small.actors.txt"));
    private static final PhraseReader READER = reader(FILES);

    @TempDir
    Path directory;

    private static PhraseReader reader(LexiconFiles files) {
        ActorBook book = ActorBook.load(files);
        assertThat(book.faults()).isEmpty();
        return new PhraseReader(book, new PlaceReader(Gazetteer.bundled(), book));
    }

    private static String codes(PhraseReader reader, String phrase, String day) {
        Actor actor =
                reader.read(phrase, day == null ? null : LocalDate.parse(day)).first();
        return actor == null ? "nobody" : actor.country() + " " + String.join(" ", actor.sectors());
    }

    @ParameterizedTest
    @CsvSource({
        "Ruritania, 2020-01-01, GBR ''",
        "Ruritanian soldiers, 2020-01-01, GBR MIL",
        "the army of the Kingdom of Ruritania, 2020-01-01, GBR MIL",
        "Jane Q. Example, 1950-01-01, null ''",
        "Jane Q. Example, 1999-12-31, FRA ELI",
        "Jane Q. Example, 2000-01-01, FRA GOV MED",
        "Jane Q. Example, 2004-12-31, FRA GOV MED",
        "Jane Q. Example, 2005-01-01, FRA GOV",
        "President Example, 2010-01-01, FRA GOV",
        "Roy Dated, 2002-01-01, KEN GOV",
        "Roy Dated, 2012-01-01, null ''",
        "Roy Dated, , KEN GOV",
        "the Free Press of Zembla, 2002-01-01, SWE JRN",
        "ZFP, 2002-01-01, SWE JRN",
        "Queen Anne Margaret, 2002-01-01, DNK GOV",
        "Acme Oil, 2002-01-01, CAN BUS",
        "Norwegian lamplighters, 2002-01-01, NOR LAB",
        "geese of Norway, 2002-01-01, NOR AGR",
        "watchwomen, 2002-01-01, null COP",
        "Norwegian river border police, 2002-01-01, NOR COP MIL",
        "blue helmets, 2002-01-01, IGO MIL",
        "Ruritania's watchmen, 2002-01-01, GBR COP"
    })
    void phrasesOfDictionariesAreKnown(String phrase, String day, String expected) {
        assertThat(codes(READER, phrase, day)).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void theUsersWordWinsWhereItSaysSomething() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.txt"),
                "ANGELA_MERKEL_\n\t[NORGOV <20091231]\nTOYOTA_ [DNKBUS]\nFRANCE_ [BEL]\n",
                StandardCharsets.UTF_8);
        Path agents = Files.writeString(directory.resolve("g.txt"), "SOLDIER [~JUD]\n", StandardCharsets.UTF_8);
        PhraseReader reader =
                reader(LexiconFiles.bundled().with(Kind.ACTORS, file).with(Kind.AGENTS, agents));
        assertThat(codes(reader, "Angela Merkel", "2008-01-01")).isEqualTo("NOR GOV");
        assertThat(codes(reader, "Angela Merkel", "2015-01-01")).as("ours").isEqualTo("DEU GOV");
        assertThat(codes(reader, "Toyota", "2015-01-01")).isEqualTo("DNK BUS");
        assertThat(codes(reader, "soldiers of France", "2015-01-01")).isEqualTo("BEL JUD");
        assertThat(Objects.requireNonNull(reader.read("Toyota", null).first()).rule())
                .isEqualTo("dictionary");
    }

    @Test
    void aLaterDictionaryWinsOverAnEarlier() throws IOException {
        Path one = Files.writeString(directory.resolve("one.txt"), "ACME_ [USABUS]\n");
        Path two = Files.writeString(directory.resolve("two.txt"), "ACME_ [CANBUS]\n");
        assertThat(codes(reader(FILES.with(Kind.ACTORS, one).with(Kind.ACTORS, two)), "Acme", null))
                .isEqualTo("CAN BUS");
        assertThat(codes(reader(FILES.with(Kind.ACTORS, two).with(Kind.ACTORS, one)), "Acme", null))
                .isEqualTo("USA BUS");
    }

    @Test
    void dictionariesCountForTheLexiconsHash() throws IOException {
        Path one = Files.writeString(directory.resolve("one.txt"), "ACME_ [USABUS]\n");
        LexiconFiles plain = LexiconFiles.bundled();
        String actors = plain.with(Kind.ACTORS, one).sha256();
        String agents = plain.with(Kind.AGENTS, one).sha256();
        Files.writeString(one, "ACME_ [CANBUS]\n");
        assertThat(List.of(
                        plain.sha256(),
                        actors,
                        agents,
                        plain.with(Kind.ACTORS, one).sha256()))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> plain.with(Kind.ACTORS, directory.resolve("none.txt")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("none.txt: no such file; name a dictionary");
    }
}
