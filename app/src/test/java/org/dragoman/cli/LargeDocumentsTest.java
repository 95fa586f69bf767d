package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with one gigabyte of memory is given documents far larger than news, and codes what comes after them. */
@Tag("slow")
class LargeDocumentsTest {
    private static final String SENTENCE = "Iran rejected Iraqi demands on Monday. The rain stopped in the afternoon. ";
    private static final String WORDS = "the old clock on the wall ran slowly and nobody in the room looked at it ";

    @TempDir
    Path directory;

    private Path text(String name, String part, int bytes) throws IOException {
        Path file = directory.resolve(name);
        try (BufferedWriter to = Files.newBufferedWriter(file, UTF_8)) {
            for (int written = 0; written < bytes; written += part.length()) {
                to.write(part);
            }
        }
        return file;
    }

    private Process code(Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Ddragoman.models=" + System.getProperty("dragoman.models"),
                "-cp",
                System.getProperty("java.class.path"),
                Dragoman.class.getName(),
                "code",
                "--format",
                "jsonl"));
        for (Path file : files) {
            command.add(file.toString());
        }
        return new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out.jsonl").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }

    @Test
    void whatIsTooLargeIsNamedAndWhatComesAfterItIsCoded() throws IOException, InterruptedException {
        Path line = directory.resolve("line.jsonl");
        try (BufferedWriter to = Files.newBufferedWriter(line, UTF_8)) {
            to.write("{\"id\": \"long\", \"text\": \"");
            for (int written = 0; written < 100_000_000; written += SENTENCE.length()) {
                to.write(SENTENCE);
            }
            to.write("\"}\n{\"id\": \"after\", \"text\": \"Iran rejected Iraqi demands on Monday.\"}\n");
        }
        Process process = code(
                text("hundred.txt", SENTENCE, 100_000_000),
                line,
                text("words.txt", WORDS, 5_000_000),
                text("sentences.txt", SENTENCE, 500_000),
                text("short.txt", SENTENCE, 10));
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String err = Files.readString(directory.resolve("err.txt"));
        assertThat(process.exitValue()).as(err).isEqualTo(1);
        assertThat(err)
                .contains(
                        "hundred.txt: a text of more than 64 MB; split it into documents",
                        "line.jsonl:1: a text of more than 64 MB; split it into documents")
                .doesNotContain("\tat ", "a fault of ours", "words.txt", "sentences.txt");
        List<String> out = Files.readAllLines(directory.resolve("out.jsonl"), UTF_8);
        assertThat(out)
                .filteredOn(found -> found.contains("\"document\":\"after\""))
                .hasSize(1);
        assertThat(out)
                .filteredOn(found -> found.contains("\"document\":\"short\""))
                .hasSize(1);
        assertThat(out)
                .filteredOn(found -> found.contains("\"document\":\"sentences\""))
                .isNotEmpty();
    }
}
