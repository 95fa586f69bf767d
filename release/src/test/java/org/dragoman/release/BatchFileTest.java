package org.dragoman.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The start script for Windows, which cannot be run here: what commonly goes wrong in such files is looked for, and its
 * options are compared to those of the script that can be run.
 */
class BatchFileTest {
    private static final Pattern OPTION = Pattern.compile("(?<=[\\s\"])-[XD][\\w:+.-]+(?:=[\\w.-]+)?");

    /** The other script alone looks at its terminal. */
    private static final Pattern OTHERS = Pattern.compile("-Ddragoman\\.(?:terminal\\..*|models.*)");

    private static String batch;
    private static String shell;

    @BeforeAll
    static void read() throws IOException {
        try (ZipFile zip = new ZipFile(Unpacked.zip().toFile())) {
            Path bin = Path.of("dragoman-" + Unpacked.version(), "bin");
            batch = text(zip, bin + "/dragoman.bat");
            shell = text(zip, bin + "/dragoman");
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> lines() {
        return batch.lines().filter(line -> !line.startsWith("rem")).toList();
    }

    @Test
    void linesEndAsCmdExpectsAndAllIsAscii() {
        assertThat(batch).matches("(?:[\\x20-\\x7e]*\r\n)+");
    }

    @Test
    void quotesArePairedAndEveryPathIsQuoted() {
        for (String line : lines()) {
            assertThat(line.chars().filter(c -> c == '"').count() % 2).as(line).isZero();
            Matcher path =
                    Pattern.compile("%DRAGOMAN_(?:HOME|JAVA)%|%JAVA_HOME%").matcher(line);
            while (path.find()) {
                long before = line.substring(0, path.start())
                        .chars()
                        .filter(c -> c == '"')
                        .count();
                assertThat(before % 2).as("inside quotes: " + line).isEqualTo(1);
            }
        }
    }

    /** In a block a path with a closing bracket, as in "Program Files (x86)", would end it. */
    @Test
    void noBlockExpandsAPath() {
        Matcher block = Pattern.compile("\\(\r\n(.*?)\r\n\\)", Pattern.DOTALL).matcher(batch);
        int blocks = 0;
        while (block.find()) {
            blocks++;
            assertThat(block.group(1)).doesNotContain("%").doesNotContain("(").doesNotContain(")");
        }
        assertThat(blocks).isEqualTo(2);
    }

    @Test
    void nothingIsLeftBehindInTheCallersEnvironment() {
        List<String> lines = lines();
        assertThat(lines.get(0)).isEqualTo("@echo off");
        assertThat(lines.get(1))
                .as("an exclamation mark in an argument stays")
                .isEqualTo("setlocal EnableExtensions DisableDelayedExpansion");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("exit /b %DRAGOMAN_CODE%");
        assertThat(batch.indexOf("set \"DRAGOMAN_CODE=%errorlevel%\""))
                .as("kept before chcp changes it")
                .isBetween(batch.indexOf("%*"), batch.indexOf("chcp %DRAGOMAN_PAGE%"));
        Set<String> set = found(Pattern.compile("(?<=set \")\\w+"), batch);
        Set<String> used = found(Pattern.compile("(?<=%)DRAGOMAN_\\w+(?=%)"), batch);
        used.remove("DRAGOMAN_JAVA_OPTIONS");
        assertThat(set).isEqualTo(used);
    }

    @Test
    void itGivesJavaTheOptionsOfTheOtherScript() {
        Set<String> options = found(OPTION, shell.substring(shell.indexOf("\nexec ")));
        Set<String> given = found(OPTION, String.join("\n", lines()));
        options.removeIf(option -> OTHERS.matcher(option).matches());
        given.removeIf(option -> OTHERS.matcher(option).matches());
        assertThat(given).hasSizeGreaterThan(4).isEqualTo(options);
        assertThat(batch).contains("\"-Ddragoman.models=%DRAGOMAN_HOME%\\models\\nlp4j-1.1.3\"");
        assertThat(shell).contains("models=$home/models/nlp4j-1.1.3");
        for (String told : List.of("needs Java 17 or later and found none", "unpack the release again")) {
            assertThat(batch).contains(told);
            assertThat(shell).contains(told);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
