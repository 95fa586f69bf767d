package org.dragoman.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.syntax.ParsedDocument;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes).toString();
    }

    private static List<Reading> read(String... arguments) throws IOException {
        return read(null, new byte[0], false, arguments);
    }

    private static List<Reading> read(@Nullable String text, byte[] standardInput, boolean any, String... arguments)
            throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(arguments), text, new ByteArrayInputStream(standardInput), any)) {
            inputs.forEachRemaining(readings::add);
        }
        return readings;
    }

    private static List<String> seen(List<Reading> readings) {
        return readings.stream()
                .map(reading ->
                        reading instanceof Reading.Text text ? text.document().id() : "! " + reason(reading))
                .toList();
    }

    private static String reason(Reading reading) {
        return ((Fault) reading).reason();
    }

    private static Document document(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return ((Reading.Text) reading).document();
    }

    @Test
    void theOrderIsThatOfTheArguments() throws IOException {
        String b = file("b.txt", "Xi left.");
        String batch = file("batch.jsonl", "{\"text\": \"One.\"}\n\n{\"id\": \"x\", \"text\": \"Two.\"}\n");
        String a = file("U.S. talks", "Xi came.");
        assertThat(seen(read("Hello.", new byte[0], false, b, batch, a)))
                .containsExactly("text", "b", "batch.jsonl:1", "x", "U.S. talks");
    }

    @Test
    void aDirectoryIsWalkedByPath() throws IOException {
        file("d/z.txt", "Z.");
        file("d/a/b.jsonl", "{\"id\": \"first\", \"text\": \"One.\"}");
        file("d/B.TXT", "B.");
        file("d/.hidden.txt", "No.");
        file("d/.git/x.txt", "No.");
        file("d/readme.md", "No.");
        assertThat(seen(read(directory.resolve("d").toString()))).containsExactly("B", "first", "z");
    }

    @Test
    void faultsNeverEndTheRun() throws IOException {
        Files.createDirectories(directory.resolve("empty"));
        List<Reading> readings = read(
                directory.resolve("none.txt").toString(),
                directory.resolve("empty").toString(),
                file("nul.txt", "PK\0\1\2"),
                file("controls.txt", "\1\2\3\4\5 a text"),
                file("blank.txt", "\uFEFF \r\n"),
                file("nothing.jsonl", "\n"),
                file("page.txt", "<!DOCTYPE html><p>Xi left."),
                file("paper.txt", "%PDF-1.4"),
                file("a.txt", "Xi left."),
                file("again/a.txt", "Xi came."),
                "bad\0name",
                file("z.txt", "Xi won."));
        assertThat(seen(readings))
                .containsExactly(
                        "! no such file or directory",
                        "! a directory without texts",
                        "! a binary file, not plain text",
                        "! a binary file, not plain text",
                        "! an empty text",
                        "! an empty file",
                        "page",
                        "! a PDF file, not plain text",
                        "a",
                        "! a second document with the id \"a\"",
                        "! no such file or directory",
                        "z");
        assertThat(readings).filteredOn(Fault.class::isInstance).allSatisfy(fault -> {
            assertThat(((Fault) fault).skipped()).isTrue();
            assertThat(((Fault) fault).remedy()).isNotBlank();
        });
        assertThat(((Fault) readings.get(0)).message())
                .isEqualTo(directory.resolve("none.txt") + ": no such file or directory; check the path");
    }

    @Test
    void encodingsAreFoundOut() throws IOException {
        String text = "Xi’s visit “ended” – São Tomé";
        Charset windows = Charset.forName("windows-1252");
        List<Reading> readings = read(
                file("utf8.txt", text),
                file("windows.txt", text.getBytes(windows)),
                file("big.txt", ("\uFEFF" + text).getBytes(UTF_16BE)),
                file("little.txt", ("\uFEFF" + text).getBytes(UTF_16LE)),
                file("w.jsonl", ("{\"text\": \"" + text + "\"}").getBytes(windows)),
                file(
                        "l.jsonl",
                        ("\uFEFF{\"text\": \"" + text + "\"}\r\n{\"text\": \"" + text + "\"}").getBytes(UTF_16LE)),
                file("u.jsonl", "\uFEFF{\"text\": \"" + text + "\"}\r\n"));
        assertThat(readings)
                .hasSize(8)
                .allSatisfy(reading -> assertThat(document(reading).text()).isEqualTo(text));
    }

    @Test
    void aByteOrderMarkOfUtf8StaysInTheText() throws IOException {
        assertThat(document(read(file("a.txt", "\uFEFFXi left.")).get(0)).text())
                .isEqualTo("\uFEFFXi left.");
    }

    @Test
    void jsonLinesCarryWhatIsKnown() throws IOException {
        List<Reading> readings = read(file(
                "day.jsonl",
                "{\"id\": \"a\", \"text\": \"Xi left.\", \"date\": \"2025-06-17\", \"title\": \"Xi\", \"url\": \"u\","
                        + " \"publisher\": \"p\", \"language\": \"en\", \"more\": [1]}\n"
                        + "{\"id\": 7, \"text\": \"Xi left.\", \"published\": \"Tue, 17 Jun 2025 08:00:00 GMT\", \"title\":"
                        + " null}\n"));
        LocalDate day = LocalDate.of(2025, 6, 17);
        assertThat(document(readings.get(0))).isEqualTo(new Document("a", "Xi left.", day, "Xi", "u", "p", "en"));
        assertThat(document(readings.get(1)))
                .isEqualTo(Document.of("7", "Xi left.").withPublished(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"x\"}|no field \"text\"",
                "{\"text\": null}|no field \"text\"",
                "{\"text\": \" \"}|an empty text",
                "{\"text\": 5}|\"text\" is no string but: number",
                "{\"text\": \"a\", \"id\": 1.5}|\"id\" is no string but: number",
                "{\"text\": \"a\", \"id\": [1]}|\"id\" is no string but: array",
                "{\"text\": \"a\", \"date\": {}}|\"date\" is no string but: object",
                "{\"text\": \"a \\ud800 b\"}|half a surrogate pair, \\ud800, in \"text\"",
                "{\"text\": \"a\", \"title\": \"\\udc00\"}|half a surrogate pair, \\udc00, in \"title\"",
                "\"text\"|no JSON object",
                "null|no JSON object",
            })
    void aBadLineIsNamedAndPassedOver(String line, String reason) throws IOException {
        String file = file(
                "day.jsonl",
                "{\"id\": \"a\", \"text\": \"One.\"}\n" + line + "\n{\"id\": \"c\", \"text\": \"Two.\"}\n");
        List<Reading> readings = read(file);
        assertThat(seen(readings)).containsExactly("a", "! " + reason, "c");
        assertThat(readings.get(1).name()).isEqualTo(file + ":2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"text\": \"a\"",
                "{\"text\": \"a\"} {\"text\": \"b\"}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{'text': 'a'}",
                "{\"text\": \"a\tb\"}"
            })
    void aLineThatIsNoJsonIsNamedAndPassedOver(String line) throws IOException {
        String file = file(
                "day.jsonl",
                "{\"id\": \"a\", \"text\": \"One.\"}\n" + line + "\n{\"id\": \"c\", \"text\": \"Two.\"}\n");
        List<String> seen = seen(read(file));
        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).startsWith("! no JSON (").doesNotContain("\n");
        assertThat(seen.get(2)).isEqualTo("c");
    }

    @Test
    void wholePairsAreNoFault() throws IOException {
        assertThat(document(read(file("a.jsonl", "{\"text\": \"\\ud83d\\ude00\"}"))
                                .get(0))
                        .text())
                .isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"text\": \"a\"}]", "{\n\"text\": \"a\"\n}\n"})
    void jsonOverSeveralLinesIsOneFault(String json) throws IOException {
        assertThat(seen(read(file("day.json", json)))).containsExactly("! JSON, but not JSON Lines");
    }

    @Test
    void anUnknownDateIsAWarning() throws IOException {
        List<Reading> readings =
                read(file("a.jsonl", "{\"id\": \"a\", \"text\": \"Xi left.\", \"date\": \"17/06/2025\"}"));
        assertThat(seen(readings)).containsExactly("! unknown date \"17/06/2025\"", "a");
        assertThat(((Fault) readings.get(0)).skipped()).isFalse();
        assertThat(document(readings.get(1)).published()).isNull();
    }

    @Test
    void twoDatesThatDifferAreAWarning() throws IOException {
        List<Reading> readings = read(
                file("a.jsonl", "{\"text\": \"Xi left.\", \"date\": \"2025-06-17\", \"published\": \"2025-06-18\"}"));
        assertThat(readings).hasSize(2);
        assertThat(document(readings.get(1)).published()).isEqualTo(LocalDate.of(2025, 6, 17));
    }

    @Test
    void standardInputIsJsonLinesOrOneText() throws IOException {
        byte[] lines = " \n{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_8);
        assertThat(seen(read(null, lines, false, "-"))).containsExactly("stdin:2", "stdin:3");
        assertThat(seen(read(null, "Xi left.".getBytes(UTF_8), false, "-"))).containsExactly("stdin");
        assertThat(seen(read(null, new byte[0], false, "-"))).containsExactly("! an empty text");
    }

    @Test
    void documentsMayComeWithTheirParses() throws IOException {
        String good =
                "# newdoc id = %s\n# date = 2025-06-17\n# text = Xi left\n1\tXi\tXi\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
                        + "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";
        String file = file("day.conllu", good.formatted("a") + "# newdoc id = b\n1\tXi\n\n" + good.formatted("c"));
        List<Reading> readings = read(file);
        assertThat(seen(readings)).containsExactly("a", "! 2 columns instead of 10", "c");
        assertThat(readings.get(1).name()).isEqualTo(file + ":8");
        Reading.Text first = (Reading.Text) readings.get(0);
        assertThat(first.parser()).isInstanceOf(ParsedDocument.class);
        assertThat(first.parser().parse(Cleaner.clean(first.document()))).hasSize(1);
        assertThat(seen(read(file("empty.conllu", "\n")))).containsExactly("! an empty file");
    }

    @Test
    void aTextInAnotherLanguageIsPassedOverUnlessAllowed() throws IOException {
        String spanish = file(
                "es.txt",
                "El presidente de China, Xi Jinping, se reunió el martes con su homólogo de Tayikistán y pidió ampliar el"
                        + " comercio bilateral y la inversión entre los dos países.");
        assertThat(seen(read(spanish))).containsExactly("! not English: probably Spanish");
        assertThat(seen(read(null, new byte[0], true, spanish))).containsExactly("es");
        String stated = file(
                "a.jsonl",
                "{\"id\": \"a\", \"text\": \"Xi.\", \"language\": \"fr\"}\n"
                        + "{\"id\": \"b\", \"text\": \"Xi.\", \"language\": \"en-GB\"}");
        assertThat(seen(read(stated))).containsExactly("! not English: stated to be \"fr\"", "b");
    }

    @Test
    void oneDocumentIsReadAtATime() throws IOException {
        byte[] line = ("{\"text\": \"" + "Xi left. ".repeat(1000) + "\"}\n").getBytes(UTF_8);
        class Endless extends InputStream {
            private long taken;

            @Override
            public int read() {
                return line[(int) (taken++ % line.length)];
            }
        }
        Endless endless = new Endless();
        try (Inputs inputs = new Inputs(List.of("-"), null, endless, true)) {
            for (int i = 0; i < 50; i++) {
                assertThat(inputs.next()).isInstanceOf(Reading.Text.class);
            }
        }
        assertThat(endless.taken).isLessThan(52L * line.length + 16_384);
    }

    @Test
    void afterTheLastThereIsNone() throws IOException {
        try (Inputs inputs = new Inputs(List.of(), null, InputStream.nullInputStream(), true)) {
            assertThat(inputs.hasNext()).isFalse();
            assertThatThrownBy(inputs::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void anyBytesGiveReadings() throws IOException {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            byte[] start = "{\"text\": \"a\"}\n".getBytes(UTF_8);
            if (random.nextBoolean()) {
                System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            }
            for (String name : new String[] {"x.txt", "x.jsonl", "x.conllu"}) {
                assertThat(read(file(name, bytes))).as("seed %d %s", seed, name).isNotEmpty();
            }
        }
    }
}
