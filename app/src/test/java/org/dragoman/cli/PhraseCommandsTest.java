package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    void withoutAPhraseNothingIsDone() {
        Called called = Called.with("actor");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).startsWith("no phrase; give some");
        assertThat(Called.with("actor", "--date", "someday", "Iran").code()).isEqualTo(2);
    }
}
