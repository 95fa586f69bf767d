package org.dragoman.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small dictionaries in PETRARCH's format. */
class DictionaryTest {
    private static final CameoCodes CODES = CameoCodes.load(LexiconFiles.bundled());

    private final List<String> faults = new ArrayList<>();

    private List<NamedActor> actors(String text) {
        return ActorDictionary.read("mine.actors.txt", text.getBytes(StandardCharsets.UTF_8), CODES, faults);
    }

    private List<AgentNoun> agents(String text) {
        return AgentDictionary.read("mine.agents.txt", text.getBytes(StandardCharsets.UTF_8), CODES, faults);
    }

    private static List<String> texts(List<Spelling> spellings) {
        return spellings.stream().map(Spelling::text).toList();
    }

    private static byte[] small(String name) throws IOException {
        try (var in = Objects.requireNonNull(DictionaryTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void everyFormOfAnActorIsRead() throws IOException {
        List<NamedActor> all = ActorDictionary.read("small", small("small.actors.txt"), CODES, faults);
        assertThat(faults).isEmpty();
        assertThat(all)
                .extracting(NamedActor::name)
                .containsExactly(
                        "Ruritania",
                        "Jane Q. Example",
                        "Roy Dated",
                        "Free Press of Zembla",
                        "Sea Watchers",
                        "Queen Margaret",
                        "Acme Oil",
                        "Red Shield",
                        "World Mill Fund",
                        "Paris Clerics");
        assertThat(texts(all.get(0).spellings()))
                .containsExactly("Ruritania", "Ruritanian", "Ruritanians", "Kingdom of Ruritania");
        assertThat(all.get(1).codes())
                .containsExactly(
                        new DatedCode(
                                LocalDate.of(1955, 1, 1),
                                LocalDate.of(1999, 12, 31),
                                new CameoCode("FRA", List.of("ELI")),
                                8),
                        new DatedCode(
                                LocalDate.of(2000, 1, 1),
                                LocalDate.of(2004, 12, 31),
                                new CameoCode("FRA", List.of("GOV", "MED")),
                                9),
                        new DatedCode(LocalDate.of(2005, 1, 1), null, new CameoCode("FRA", List.of("GOV")), 10),
                        new DatedCode(null, LocalDate.of(1954, 12, 31), null, 10),
                        new DatedCode(null, null, new CameoCode("FRA", List.of("ELI")), 11));
        assertThat(all.get(1).person()).isTrue();
        assertThat(all.get(3).person()).isFalse();
        assertThat(texts(all.get(3).spellings())).containsExactly("Free Press of Zembla", "ZFP", "ZFPs");
        assertThat(texts(all.get(4).spellings())).containsExactly("Sea Watchers", "Ocean Watchers");
        assertThat(all.get(5).spellings().get(0).gaps()).containsExactly(false, true);
    }

    @Test
    void everyFormOfAnAgentIsRead() throws IOException {
        List<AgentNoun> all = AgentDictionary.read("small", small("small.agents.txt"), CODES, faults);
        assertThat(faults).isEmpty();
        assertThat(all.stream()
                        .map(a -> String.join(", ", texts(a.spellings())) + " "
                                + a.code().sectors())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        lamplighter, lamplighters [LAB]
                        newsy, newsies [JRN]
                        dispensary [MED]
                        goose, geese [AGR]
                        witness, witnesses [JUD]
                        watchman, watchmen, watchwoman, watchwomen [COP]
                        beadle [REL]
                        blue helmet, blue helmets [MIL]
                        river police [COP, MIL]""");
        assertThat(all.get(7).code().country()).isEqualTo("IGO");
        assertThat(all.get(8).spellings().get(0).gaps()).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AFGGOV         | AFG | GOV
            AFGGOVMED      | AFG | GOV JRN
            AFGGOVHLH      | AFG | GOV MED
            AFGGOVDEV      | AFG | GOV
            AFGHRI         | AFG | SOC
            IRQMUSSHI      | IRQ | REL
            IRQREBMUSSHI   | IRQ | REB
            MUSGOV         | MUS | GOV
            SUN            | RUS |
            ROMMIL         | ROU | MIL
            KSVGOV         | KOS | GOV
            IGOUNOKID      | UNO |
            IGOEUREEC      | EUR |
            IGOOAS         | IGO |
            NGOHRIAMN      | NGO | SOC
            NGMMED         | NGO | JRN
            MNCJPN         | JPN | BUS
            MNCUSAMED      | USA | BUS JRN
            MNC            | MNC | BUS
            IMGMUSALQ      | ISM | REB
            IMGSEA         | IMG | REB
            MEAREB         | IMG | REB
            LAM            |     |
            HIN            |     | REL
            INTREB         | IMG | REB
            """)
    void codesBecomePlovers(String code, String country, String sectors) throws CameoCodes.UnknownCodeException {
        assertThat(CODES.actor(code))
                .isEqualTo(new CameoCode(country, sectors == null ? List.of() : List.of(sectors.split(" "))));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() {
        List<NamedActor> all = actors("""
                NOBODY_

                GOOD_ONE_ [FRAGOV]
                BAD_DAY_
                	[FRAGOV 20010132-20020101]
                	[FRAMIL]
                BACKWARDS_ [FRAGOV 20020101-20010101]
                ODD_CODE_ [QQQGOV]
                NO_CODE_ [QQQ]
                OPEN_ [FRAGOV
                BRO\u0001KEN_ [FRAGOV]
                LAST_ONE_ [DEUQQQMIL]
                """);
        assertThat(all).extracting(NamedActor::name).containsExactly("Good One", "Bad Day", "Odd Code", "Last One");
        assertThat(all.get(3).codes().get(0).code()).isEqualTo(new CameoCode("DEU", List.of("MIL")));
        assertThat(faults).allSatisfy(f -> assertThat(f).startsWith("mine.actors.txt:"));
        assertThat(faults.stream().map(f -> f.split(":")[1])).contains("1", "5", "7", "8", "9", "10", "11", "12");
        assertThat(faults)
                .anySatisfy(
                        f -> assertThat(f)
                                .isEqualTo(
                                        "mine.actors.txt:5: \"20010132\" is no day; write 20010120 or 010120; the code is passed over"));
        faults.clear();
        assertThat(agents("GOOD [~MIL]\nNO_CODE\nNO_TILDE [MIL]\nFISHER!BEAST! [~LAB]\nODD [~QQQ]\nWELL [~COP]\n"))
                .extracting(a -> a.spellings().get(0).text())
                .containsExactly("good", "well");
        assertThat(faults).hasSize(4);
        assertThat(faults.get(2))
                .isEqualTo(
                        "mine.agents.txt:4: no set !BEAST! above; write !BEAST! = MAN, WOMAN; the agent is passed over");
    }

    @Test
    void linesOfOldEncodingsAreRead() {
        byte[] latin = "FRAN\u00C7OIS_EXAMPLE_ [FRAGOV]\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ActorDictionary.read("old", latin, CODES, faults).get(0).name())
                .isEqualTo("François Example");
        assertThat(faults).isEmpty();
    }
}
