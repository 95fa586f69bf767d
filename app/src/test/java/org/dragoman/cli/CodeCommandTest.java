package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dragoman.record.FlatTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Parses that come with their document need no models. In the examples single blanks stand for tabs. */
    private static final String PARSED = """
            # newdoc id = %s
            # date = 2025-06-17
            # text = Iran rejected Iraqi demands on Monday.
            1 Iran Iran PROPN NNP _ 2 nsubj _ _
            2 rejected reject VERB VBD _ 0 root _ _
            3 Iraqi iraqi ADJ JJ _ 4 amod _ _
            4 demands demand NOUN NNS _ 2 obj _ _
            5 on on ADP IN _ 6 case _ _
            6 Monday Monday PROPN NNP _ 2 obl _ SpaceAfter=No
            7 . . PUNCT . _ 2 punct _ _

            """;

    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8).toString();
    }

    private String parsed(String... ids) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            String.format(Locale.ROOT, PARSED, id)
                    .lines()
                    .forEach(line -> lines.append(line.startsWith("#") ? line : line.replace(' ', '\t'))
                            .append('\n'));
        }
        return file("day.conllu", lines.toString());
    }

    /** Codes only what brings its parse: quick, and without models. */
    private static Called code(String... arguments) {
        List<String> all = new ArrayList<>(List.of("code", "--parser", "conllu", "--format", "jsonl"));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    private static List<JsonNode> findings(Called called) {
        return called.out().lines().map(JSON::readTree).toList();
    }

    @Test
    void aDocumentBecomesLinesOfJson() throws IOException {
        Called called = code(parsed("a"));
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        JsonNode event = findings(called).get(0);
        assertThat(event.path("document").asString()).isEqualTo("a");
        assertThat(event.path("published").asString()).isEqualTo("2025-06-17");
        assertThat(event.path("event").asString()).isEqualTo("REJECT");
        assertThat(event.path("actor").path(0).path("country").asString()).isEqualTo("IRN");
        assertThat(event.path("recipient").path(0).path("country").asString()).isEqualTo("IRQ");
        assertThat(event.path("run").asString()).matches("[0-9a-f]{16}");
    }

    @Test
    void csvHasAHeaderAndARowAFinding() throws IOException {
        Called called = code("--format", "csv", parsed("a", "b"));
        assertThat(called.code()).isZero();
        assertThat(called.out().lines()).hasSize(3).first().isEqualTo(String.join(",", FlatTable.COLUMNS));
        assertThat(called.out()).contains("REJECT").contains("IRN");
    }

    @Test
    void aTableIsGroupedBySentenceAndEndsWithCounts() throws IOException {
        Called called = code("--format", "table", parsed("a"));
        assertThat(called.out())
                .startsWith("a  2025-06-17\n\nIran rejected Iraqi demands on Monday.\n  REJECT 12")
                .contains("Iran → Iraq")
                .endsWith("1 document, 1 sentence: 1 event, 0 commitments\n")
                .doesNotContain("\u001B");
    }

    @Test
    void colourIsForTerminalsOnlyAndNeverWithNoColor() throws IOException {
        String[] arguments = {"code", "--parser", "conllu", parsed("a")};
        assertThat(Called.with("", true, Map.of(), arguments).out()).contains("\u001B[");
        assertThat(Called.with("", true, Map.of("NO_COLOR", "1"), arguments).out())
                .doesNotContain("\u001B");
        assertThat(Called.with("", false, Map.of(), arguments).out()).doesNotContain("\u001B");
    }

    @Test
    void aTableKeepsToTheTerminalsWidth() throws IOException {
        Called called = Called.with(
                "", true, Map.of("COLUMNS", "40", "NO_COLOR", "1"), "code", "--parser", "conllu", parsed("a"));
        assertThat(called.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(46));
        assertThat(called.out().lines().filter(line -> line.startsWith("Iran"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theBytesAreTheSameHoweverManyThreads(int threads) throws IOException {
        String[] ids = Stream.iterate(1, i -> i + 1).limit(40).map(i -> "d" + i).toArray(String[]::new);
        Called called = code("--threads", Integer.toString(threads), parsed(ids));
        assertThat(findings(called).stream().map(f -> f.path("document").asString()))
                .containsExactly(ids);
        assertThat(called.out()).isEqualTo(code("--threads", "1", parsed(ids)).out());
    }

    @Test
    void theBytesAreTheSameWhateverTheLocaleAndTimeZone() throws IOException {
        String input = parsed("I", "İ");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("jsonl", "csv", "table")) {
            String expected = code("--format", format, input).out();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(code("--format", format, input).out()).isNotEmpty().isEqualTo(expected);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(code("--format", format, input).out()).isEqualTo(expected);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsCoded() throws IOException {
        Files.createDirectories(directory.resolve("empty"));
        String binary = Files.write(directory.resolve("photo.txt"), new byte[] {1, 2, 0, 3, 4})
                .toString();
        String foreign = file(
                "foreign.txt",
                "Der Bundeskanzler traf am Montag den Präsidenten und sprach mit ihm über die Lage in der Region und den Handel.");
        String broken = file("batch.jsonl", "{\"id\": \"x\", \"text\": \n");
        Called called = code(
                "missing.txt",
                directory.resolve("empty").toString(),
                file("blank.txt", " \n"),
                binary,
                foreign,
                broken,
                parsed("a"),
                parsed("a"));
        assertThat(called.code()).isEqualTo(1);
        assertThat(findings(called)).hasSize(1);
        assertThat(called.err().lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line).contains(": ").contains("; "));
        assertThat(called.err())
                .contains("missing.txt: no such file or directory; check the path")
                .contains("empty: a directory without texts")
                .contains("blank.txt: an empty text")
                .contains("photo.txt: a binary file")
                .contains("foreign.txt: not English: probably German")
                .contains("note: 1 document left out that is not English; --any-language codes them all the same")
                .contains("batch.jsonl:1: no JSON")
                .contains("a second document with the id \"a\"")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void aDocumentWithoutParseIsNamedIfParsesAreAskedFor() throws IOException {
        Called called = code(file("a.txt", "Xi left."), parsed("b"));
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("a.txt: no parse comes with it; give a .conllu file");
        assertThat(findings(called)).hasSize(1);
    }

    @Test
    void theLackOfDatesIsSaidOnce() throws IOException {
        String undated = Files.readString(Path.of(parsed("a", "b", "c"))).replace("# date = 2025-06-17\n", "");
        String input = file("undated.conllu", undated);
        Called called = code(input);
        assertThat(called.code()).isZero();
        assertThat(called.err().lines()).hasSize(1);
        assertThat(called.err()).contains("3 of 3 documents state no date").contains("--date");
        Called dated = code("--date", "17 June 2025", input);
        assertThat(dated.err()).isEmpty();
        assertThat(findings(dated))
                .allSatisfy(f -> assertThat(f.path("published").asString()).isEqualTo("2025-06-17"));
    }

    @Test
    void daysAfterTheTablesWereKeptAreToldOnce() throws IOException {
        String later = Files.readString(Path.of(parsed("a", "b", "c"))).replace("2025-06-17", "2098-06-17");
        Called called = code(file("later.conllu", later));
        assertThat(called.code()).isZero();
        assertThat(called.err().lines()).hasSize(1);
        assertThat(called.err())
                .matches("note: 3 documents are later than 20\\d\\d-\\d\\d-\\d\\d, up to which .* kept: "
                        + "who took office later is missing; add newer rows with --lexicon\\R");
        Path mine = Files.createDirectories(directory.resolve("mine/actors"));
        for (String table : List.of("states", "offices", "organizations", "groups", "agents")) {
            String header = table.equals("agents")
                    ? "phrase\tkind"
                    : table.equals("states") ? "code\tname\tfrom" : "country\toffice\tname\tfrom";
            Files.writeString(mine.resolve(table + ".tsv"), "# known to: 2099-12\n" + header + "\n", UTF_8);
        }
        assertThat(code("--lexicon", directory.resolve("mine").toString(), file("later.conllu", later))
                        .err())
                .isEmpty();
    }

    @Test
    void theRunIsNamedByWhatDecidesTheOutput() throws IOException {
        String input = parsed("a");
        String run = findings(code(input)).get(0).path("run").asString();
        assertThat(findings(code("--threads", "2", input)).get(0).path("run").asString())
                .isEqualTo(run);
        assertThat(findings(code("--date", "2024-01-01", input))
                        .get(0)
                        .path("run")
                        .asString())
                .isNotEqualTo(run);
        Path lexicon = Files.createDirectories(directory.resolve("lexicon/actors"));
        Files.writeString(lexicon.resolve("notes.tsv"), "a\n", UTF_8);
        assertThat(findings(code("--lexicon", directory.resolve("lexicon").toString(), input))
                        .get(0)
                        .path("run")
                        .asString())
                .isNotEqualTo(run);
    }

    @Test
    void aDictionaryOfActorsDecidesAndCountsForTheRun() throws IOException {
        String input = parsed("a");
        String dictionary = file("mine.actors.txt", "IRAN_ [DNK]\n+IRANIAN_\n");
        JsonNode plain = findings(code(input)).get(0);
        JsonNode other = findings(code("--actors", dictionary, input)).get(0);
        assertThat(other.path("actor").path(0).path("country").asString()).isEqualTo("DNK");
        assertThat(other.path("recipient").path(0).path("country").asString()).isEqualTo("IRQ");
        assertThat(other.path("run").asString()).isNotEqualTo(plain.path("run").asString());
        assertThat(other.path("id").asString()).isEqualTo(plain.path("id").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "code --format xml x.txt",
                "code --date yesterday x.txt",
                "code --threads 0 x.txt",
                "code --threads many x.txt",
                "code --parser stanza x.txt",
                "code --lexicon nowhere x.txt",
                "code --actors nowhere x.txt",
                "actor --agents nowhere x",
                "code --output . x.txt",
                "code --output nowhere/x.jsonl x.txt",
                "code --outpt y x.txt",
                "explain",
                "lexicon",
                "lexicon check nowhere",
                "cod x.txt",
                ""
            })
    void whatIsAskedWronglyIsAnsweredInALineOrTwo(String line) {
        Called called = Called.with(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines().count()).isBetween(1L, 4L);
        assertThat(called.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aBrokenLexiconIsNamedByFileAndLine() throws IOException {
        Path frames = Files.createDirectories(directory.resolve("mine/frames"));
        Files.writeString(frames.resolve("mine.yaml"), "- id: mine.x\n  act: dance\n  verbs: [x]\n", UTF_8);
        Called called = code("--lexicon", directory.resolve("mine").toString(), parsed("a"));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err())
                .contains("frames/mine.yaml:2")
                .contains("dance")
                .contains("lexicon check");
        Called checked =
                Called.with("lexicon", "check", directory.resolve("mine").toString());
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).startsWith("frames/mine.yaml:2: ");
    }

    @Test
    void anOutputFileIsWrittenWhole() throws IOException {
        Path output = directory.resolve("out.jsonl");
        Called called = code("--output", output.toString(), parsed("a"), "missing.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(Files.readString(output)).isEqualTo(code(parsed("a")).out());
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aRunThatCannotStartLeavesTheOutputAsItWas() throws IOException {
        Path output = Path.of(file("out.jsonl", "old\n"));
        code("--output", output.toString(), "--lexicon", "nowhere", parsed("a"));
        assertThat(Files.readString(output)).isEqualTo("old\n");
        Called same = code("--output", parsed("a"), parsed("a"));
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("both input and output");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDeepTreeIsReadOrNamed() throws IOException {
        StringBuilder words = new StringBuilder("# newdoc id = deep\n# date = 2025-06-17\n");
        int depth = 2_000;
        for (int i = 1; i <= depth; i++) {
            words.append(i)
                    .append("\tsays\tsay\tVERB\tVBZ\t_\t")
                    .append(i - 1)
                    .append('\t')
                    .append(i == 1 ? "root" : "ccomp")
                    .append("\t_\t_\n");
        }
        Called called = code(file("deep.conllu", words + "\n"), parsed("a"));
        assertThat(findings(called))
                .extracting(f -> f.path("document").asString())
                .contains("a");
        assertThat(called.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(called.code()).isEqualTo(called.err().isEmpty() ? 0 : 1);
    }

    @Test
    void statisticsGoToStandardError() throws IOException {
        Called called = code("--stats", parsed("a", "b"));
        assertThat(called.err())
                .contains("load ")
                .contains("read ")
                .contains("parse ")
                .contains("code ")
                .contains("write ")
                .contains("2 documents")
                .contains("2 sentences")
                .contains("documents/s");
        assertThat(findings(called)).hasSize(2);
    }

    @Test
    void helpAndVersion() {
        Called help = Called.with("code", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: dragoman code").contains("--any-language");
        assertThat(Called.with("--help").out()).contains("Exit codes").contains("completion", "doctor", "schema");
        assertThat(Called.with("--version").out()).matches("(?s)dragoman \\d.*lexicon  [0-9a-f]{64}.*");
        assertThat(Called.with("completion", "bash").out()).contains("--any-language");
    }

    @Test
    @Tag("slow")
    void tenMegabytesInALineAreReadOrNamed() throws IOException {
        String line = "the old clock on the wall ran slowly and nobody in the room looked at it ".repeat(140_000);
        Called called = Called.with(
                "code",
                "--format",
                "jsonl",
                "--date",
                "2025-06-17",
                file("long.txt", line),
                file("short.txt", "Iran rejected Iraqi demands on Monday."));
        assertThat(called.err()).doesNotContain("\tat ");
        assertThat(findings(called))
                .extracting(f -> f.path("document").asString())
                .contains("short");
    }
}
