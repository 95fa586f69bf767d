package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dragoman actor}, {@code place} and {@code date}. */
class PhraseCommandsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static List<JsonNode> lines(Called called) {
        return called.out().lines().map(JSON::readTree).toList();
    }

    private static Called piped(String in, String... arguments) {
        return Called.with(in, false, Map.of(), arguments);
    }

    @Test
    void anActorIsToldOnADayWithReasons() {
        Called called = Called.with("actor", "--date", "2010-03-01", "Ben Ali");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).isEqualTo("""
                        Ben Ali  2010-03-01
                          TUN GOV: Zine El Abidine Ben Ali, President; by rule office
                            "Ben Ali" is Zine El Abidine Ben Ali (TUN): President GOV from 1987-11-07 to 2011-01-14
                        """);
    }

    @Test
    void linesComeBackAsJsonInOrder() {
        Called called =
                piped("Ben Ali\t2010-03-01\nBen Ali\t2013-03-01\nthe Indo-Pacific\nFrance and Germany\n", "actor", "-");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        List<JsonNode> all = lines(called);
        assertThat(all)
                .extracting(n -> n.path("text").asString())
                .containsExactly("Ben Ali", "Ben Ali", "the Indo-Pacific", "France and Germany");
        assertThat(all.get(0).toString())
                .isEqualTo("{\"text\":\"Ben Ali\",\"date\":\"2010-03-01\",\"country\":\"TUN\",\"sectors\":[\"GOV\"],"
                        + "\"name\":\"Zine El Abidine Ben Ali\",\"office\":\"President\",\"rule\":\"office\"}");
        assertThat(all.get(1).path("sectors").toString()).isEqualTo("[\"ELI\"]");
        assertThat(all.get(2).has("country")).isFalse();
        assertThat(all.get(2).has("sectors")).isFalse();
        assertThat(all.get(3).path("country").asString()).isEqualTo("FRA");
        assertThat(all.get(3).path("sectors").toString()).isEqualTo("[]");
        assertThat(all.get(3).path("parties").path(1).path("country").asString())
                .isEqualTo("DEU");
    }

    @Test
    void theDateOfALineGoesBeforeTheOption() {
        Called called = piped("Ben Ali\nBen Ali\t2010-03-01\nBen Ali\t\n", "actor", "--date", "2013-03-01", "-");
        assertThat(lines(called))
                .extracting(n -> n.path("sectors").toString())
                .containsExactly("[\"ELI\"]", "[\"GOV\"]", "[\"ELI\"]");
    }

    @Test
    void aBadLineIsNamedAndKeepsItsPlace() {
        Called called = piped("\uFEFFIran\tyesterday\n\nIran\t2020-01-01\tx\nIran\n", "actor", "-");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err().lines())
                .containsExactly(
                        "-:1: \"yesterday\" is no day; write it as 2025-06-17",
                        "-:2: no word in it; write a phrase",
                        "-:3: 3 columns; write a phrase, or a phrase, a tab and a date");
        List<JsonNode> all = lines(called);
        assertThat(all).hasSize(4);
        assertThat(all.subList(0, 3)).allSatisfy(n -> assertThat(n.has("error")).isTrue());
        assertThat(all.get(3).path("country").asString()).isEqualTo("IRN");
    }

    @Test
    void anOverlaysActorsCount(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("actors"));
        Files.writeString(
                mine.resolve("actors/groups.tsv"),
                "country\tname\tsectors\tfrom\tto\taliases\tbasis\nNER\tDune Riders\tREB\t\t\t\tknown\n");
        Called called = Called.with("actor", "--format", "jsonl", "--lexicon", mine.toString(), "Dune Riders fighters");
        assertThat(lines(called).get(0).path("country").asString()).isEqualTo("NER");
        assertThat(lines(called).get(0).path("sectors").toString()).isEqualTo("[\"REB\"]");
    }

    @Test
    void dictionariesOfPetrarchAreLaidOver(@TempDir Path mine) throws IOException {
        Path actors = Files.writeString(
                mine.resolve("mine.actors.txt"),
                "MARGOT_EXAMPLE_\n\t[NORGOV 20010101-051231]\n\t[NORELI]\nBROKEN_ [NORGOV 20011301-20020101]\n");
        Path agents = Files.writeString(mine.resolve("mine.agents.txt"), "LAMPLIGHTER [~LAB]\n");
        String[] options = {"--actors", actors.toString(), "--agents", agents.toString()};
        Called called = piped(
                "Margot Example\t2003-05-01\nMargot Example\t2010-05-01\nNorwegian lamplighters\n",
                "actor",
                options[0],
                options[1],
                options[2],
                options[3],
                "-");
        assertThat(called.code()).isZero();
        assertThat(called.err().lines())
                .containsExactly(
                        "mine.actors.txt:4: \"20011301\" is no day; write 20010120 or 010120; the code is passed over",
                        "mine.actors.txt:4: \"Broken\" has no code that can be read; write it below, as [USAGOV]");
        assertThat(lines(called))
                .extracting(n -> n.path("country").asString() + n.path("sectors"))
                .containsExactly("NOR[\"GOV\"]", "NOR[\"ELI\"]", "NOR[\"LAB\"]");
        Called checked = Called.with("lexicon", "check", "--actors", actors.toString());
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).startsWith("mine.actors.txt:4: \"20011301\"").contains("2 faults");
        assertThat(Called.with("actor", "--actors", "none.txt", "x").err()).startsWith("none.txt: no such file");
    }

    @Test
    void aDayAfterTheTablesWereKeptIsToldOnce() {
        Called called = piped("Iran\t2098-01-01\nIraq\t2098-01-01\nIran\t2020-01-01\n", "actor", "-");
        assertThat(called.code()).isZero();
        assertThat(called.err().lines()).hasSize(1);
        assertThat(called.err()).startsWith("note: 2 phrases are later than ");
    }

    @Test
    void manyFaultsOfADictionaryAreCounted(@TempDir Path mine) throws IOException {
        Path actors = Files.writeString(mine.resolve("old.txt"), "ODD_ONE_ [QQQ]\n\n".repeat(30));
        Called called = Called.with("actor", "--actors", actors.toString(), "Iran");
        assertThat(called.err().lines()).hasSize(11);
        assertThat(called.err()).contains("and 50 more lines of your dictionaries");
        assertThat(called.out()).contains("IRN");
    }

    @Test
    void withoutAPhraseNothingIsDone() {
        Called called = Called.with("actor");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).startsWith("no phrase; give some");
        assertThat(Called.with("actor", "--date", "someday", "Iran").code()).isEqualTo(2);
    }

    @Test
    void aPlaceIsToldWithCoordinates() {
        Called called = piped(
                "Victoria, Texas\nsouth of Krasnohorivka, Donetsk Oblast\nNowhereville\nin Lviv and Kyiv\n",
                "place",
                "-");
        assertThat(called.code()).isZero();
        List<JsonNode> all = lines(called);
        assertThat(all.get(0).toString())
                .isEqualTo("{\"text\":\"Victoria, Texas\",\"name\":\"Victoria\",\"country\":\"USA\","
                        + "\"admin1\":\"Texas\",\"latitude\":28.8053,\"longitude\":-97.0036,\"geonameid\":4739157,"
                        + "\"feature\":\"city\",\"rule\":\"region\"}");
        assertThat(all.get(1).path("country").asString()).isEqualTo("UKR");
        assertThat(all.get(2).has("country")).isFalse();
        assertThat(all.get(2).path("rule").asString()).isEqualTo("nowhere");
        assertThat(all.get(3).path("places")).hasSize(2);
    }

    @Test
    void theCountryOfATextDecidesBetweenPlacesOfOneName() {
        Called called = Called.with("place", "--format", "jsonl", "--country", "CAN", "Victoria");
        assertThat(lines(called).get(0).path("admin1").asString()).isEqualTo("British Columbia");
        Called plain = Called.with("place", "London");
        assertThat(plain.out())
                .startsWith("London\n  London, England, GBR (capital, 51.")
                .contains("also so called: London, Ontario, CAN");
    }

    @Test
    void placesOfALexiconOfOnesOwnAreKnown(@TempDir Path mine) throws IOException {
        Files.createDirectories(mine.resolve("places"));
        Path more = mine.resolve("places/more.tsv");
        Files.writeString(more, "name\tcountry\tlatitude\tlongitude\tfeature\nStillwater Bend\tKEN\t-1.5\t37\ttown\n");
        String[] options = {"--lexicon", mine.toString(), "--format", "jsonl"};
        assertThat(lines(Called.with("place", options[0], options[1], options[2], options[3], "near Stillwater Bend")))
                .extracting(n ->
                        n.path("country").asString() + " " + n.path("latitude").asDouble())
                .containsExactly("KEN -1.5");
        assertThat(lines(Called.with(
                        "actor", options[0], options[1], options[2], options[3], "Stillwater Bend residents")))
                .extracting(n -> n.path("country").asString() + n.path("sectors"))
                .containsExactly("KEN[\"CVL\"]");
        Files.writeString(more, "name\tfeature\nStillwater Bend\thamlet\n");
        Called broken = Called.with("place", options[0], options[1], "x");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("places/more.tsv:2: 'hamlet' is no feature");
        assertThat(Called.with("lexicon", "check", mine.toString()).out()).startsWith("places/more.tsv:2: 'hamlet'");
    }

    @Test
    void aDateIsReckonedFromADay() {
        Called called = piped(
                "Tuesday\nnext week\t2025-12-29\nMay\nby 2030\nsoon\nthe army\n", "date", "--date", "2025-06-20", "-");
        assertThat(called.code()).isZero();
        List<JsonNode> all = lines(called);
        assertThat(all.get(0).toString())
                .isEqualTo("{\"text\":\"Tuesday\",\"date\":\"2025-06-20\",\"edtf\":\"2025-06-17\","
                        + "\"future\":\"2025-06-24\",\"words\":\"Tuesday\",\"rule\":\"exact\"}");
        assertThat(all.get(1).path("edtf").asString()).isEqualTo("2026-01-05/2026-01-11");
        assertThat(all.get(2).path("edtf").asString()).isEqualTo("2025-05");
        assertThat(all.get(2).path("words").asString()).isEqualTo("May");
        assertThat(all.get(3).path("rule").asString()).isEqualTo("by");
        assertThat(all.get(4).has("edtf")).isFalse();
        assertThat(all.get(5).path("rule").asString()).isEqualTo("no time");
    }

    @Test
    void aDateIsToldToAPerson() {
        assertThat(Called.with("date", "--date", "2025-06-20", "on Tuesday").out())
                .isEqualTo(
                        "on Tuesday  2025-06-20\n  2025-06-17, of the future 2025-06-24; \"Tuesday\", by rule exact\n");
        assertThat(Called.with("date", "Tuesday").out())
                .isEqualTo("Tuesday\n  cannot be worked out; \"Tuesday\", by rule exact\n");
    }

    /** Every {@code $ dragoman …} of the guide with what it prints. */
    @Test
    void theGuideShowsWhatIsPrinted() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "phrases.md"));
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("    $ ")) {
                continue;
            }
            String command = lines.get(i).substring(6);
            StringBuilder shown = new StringBuilder();
            for (int k = i + 1; k < lines.size() && lines.get(k).startsWith("    "); k++) {
                shown.append(lines.get(k).substring(4)).append('\n');
            }
            int bar = command.indexOf(" | ");
            String in = bar < 0
                    ? ""
                    : command.substring(8, bar - 1).replace("\\t", "\t").replace("\\n", "\n");
            List<String> arguments = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring(bar < 0 ? 0 : bar + 3));
            while (word.find()) {
                arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            assertThat(arguments.remove(0)).isEqualTo("dragoman");
            Called called = piped(in, arguments.toArray(String[]::new));
            assertThat(called.out()).as(command).isEqualTo(shown.toString());
            run++;
        }
        assertThat(run).isGreaterThanOrEqualTo(4);
    }
}
