package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.cli.DocumentedPage.Command;
import org.dragoman.cli.DocumentedPage.Step;
import org.dragoman.cli.DocumentedPage.Writing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the README and of docs/ are given as they stand, in a directory with the files that the pages name. */
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FILE =
            Pattern.compile("[\\w./-]+\\.(?:jsonl|html|duckdb|conllu|txt|tsv|csv|parquet|xml)|[\\w-]+/|out");

    /** Wait for a browser, or for gold that is not ours to publish. */
    private static final List<String> NOT_RUN = List.of("serve");

    @TempDir
    static Path laid;

    private static DocumentedFiles files;

    @TempDir
    Path directory;

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    static List<Path> pagesWithCommands() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path page : pages()) {
            if (!DocumentedPage.read(page).steps().isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    void commandsAndOptionsAreKnown(Path page) throws IOException {
        for (Step step : DocumentedPage.read(page).steps()) {
            if (step instanceof Command command) {
                String[] words = DocumentedPage.words(command.line()).toArray(String[]::new);
                assertThatCode(() -> CommandsPage.root().parseArgs(words))
                        .as(page + ":" + command.at())
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    @Tag("slow")
    void commandsDoWhatThePageSays(Path page) throws IOException {
        if (files == null) {
            files = DocumentedFiles.lay(laid);
        }
        DocumentedFiles.copy(laid, directory);
        for (Step step : DocumentedPage.read(page).steps()) {
            if (step instanceof Writing writing) {
                Path file = directory.resolve(writing.file());
                Files.createDirectories(file.getParent());
                Files.writeString(file, writing.text());
            } else if (step instanceof Command command) {
                give(page.getFileName() + ":" + command.at() + ": " + command.line(), command);
            }
        }
    }

    private void give(String where, Command command) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : DocumentedPage.words(command.line())) {
            String real = files.id(word);
            words.add(FILE.matcher(real).matches() ? directory.resolve(real).toString() : real);
        }
        if (NOT_RUN.contains(words.get(0))) {
            return;
        }
        Called called = Called.with(words.toArray(String[]::new));
        assertThat(called.code()).as(where + "\n" + called.err()).isZero();
        if (command.printed() != null) {
            String out = called.out().replace(directory + "/", "");
            assertThat(DocumentedPage.pattern(command.printed()).matcher(out).matches())
                    .as(where + "\nprinted\n" + out + "\ninstead of\n" + command.printed())
                    .isTrue();
        }
    }
}
