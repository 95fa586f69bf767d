package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.run.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small things that lines and files are made of. */
class LinesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 1000 | 2 | 120 of 1,000 documents, 60/s, 15 s left",
                "10 | 4000 | 2 | 10 of 4,000 documents, 5.0/s, 13 min 18 s left",
                "10 | 400000 | 2 | 10 of 400,000 documents, 5.0/s, 22 h 13 min left",
                "1200 | 0 | 3 | 1,200 documents, 400/s"
            })
    void progress(int done, int total, double seconds, String expected) {
        assertThat(ProgressLine.line(done, total, seconds)).isEqualTo(expected);
    }

    @Test
    void marksAreKeptWhereLinesBreak() {
        String words = "Xi met\nRahmon in  Astana.";
        byte[] marks = new byte[words.length()];
        marks[3] = marks[4] = marks[5] = MarkedText.TRIGGER;
        assertThat(MarkedText.lines(words, marks, 10, new Ink(true), 100))
                .containsExactly(
                        "\u001B[2mXi \u001B[0m\u001B[1mmet\u001B[0m",
                        "\u001B[2mRahmon in\u001B[0m",
                        "\u001B[2mAstana.\u001B[0m");
        assertThat(MarkedText.lines(words, marks, 80, new Ink(false), 100)).containsExactly("Xi met Rahmon in Astana.");
    }

    @Test
    void aLongTextIsShownAroundItsFirstMark() {
        String words = "word ".repeat(1000) + "met " + "word ".repeat(1000);
        byte[] marks = new byte[words.length()];
        marks[5000] = marks[5001] = marks[5002] = MarkedText.TRIGGER;
        String shown = String.join(" ", MarkedText.lines(words, marks, 100, new Ink(false), 500));
        assertThat(shown).startsWith("…").endsWith("…").contains(" met ").hasSizeLessThan(520);
    }

    @Test
    void aFileThatIsNotFinishedLeavesNoTrace() throws IOException {
        Path place = Files.writeString(directory.resolve("a"), "old");
        try (WholeFile file = WholeFile.at(place)) {
            file.write(new byte[] {'n', 'e', 'w'});
        }
        assertThat(place).hasContent("old");
        assertThat(Files.list(directory)).hasSize(1);
        try (WholeFile file = WholeFile.at(place)) {
            file.write(new byte[] {'n', 'e', 'w'});
            file.finish();
        }
        assertThat(place).hasContent("new");
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void aLinkIsFollowedAndADirectoryRefused() throws IOException {
        Path target = Files.writeString(directory.resolve("target"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        try (WholeFile file = WholeFile.at(link)) {
            ((OutputStream) file).write('x');
            file.finish();
        }
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).hasContent("x");
        assertThatThrownBy(() -> WholeFile.at(directory)).isInstanceOf(UsageException.class);
    }

    @Test
    void documentsAreCounted() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "x");
        Files.writeString(directory.resolve("b.jsonl"), "{}\n\n{}\n");
        assertThat(Workload.count(List.of(directory.toString(), "missing"))).isEqualTo(4);
        assertThat(Workload.count(List.of(directory.toString(), "-"))).isZero();
    }

    @Test
    void aRunsIdDependsOnAllThatDecides() {
        String id = RunId.of("1", "p", "l", List.of("a"));
        assertThat(id).matches("[0-9a-f]{16}").isEqualTo(RunId.of("1", "p", "l", List.of("a")));
        assertThat(List.of(
                        RunId.of("2", "p", "l", List.of("a")), RunId.of("1", "q", "l", List.of("a")),
                        RunId.of("1", "p", "m", List.of("a")), RunId.of("1", "p", "l", List.of("b"))))
                .doesNotHaveDuplicates()
                .doesNotContain(id);
    }
}
