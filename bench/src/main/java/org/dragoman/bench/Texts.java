package org.dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.nlp4j.Nlp4jParser;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;

/** What benchmarks read: the readouts in {@code examples/}, or those of the folder in {@code -Dbench.texts}. */
final class Texts {
    private Texts() {}

    /** All texts of the folder in the order of their names, cleaned. */
    static List<CleanText> cleaned() {
        Path folder = Path.of(System.getProperty("bench.texts", "examples"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::cleaned)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder
                            + " cannot be read; run this at the top of the repository, or name a folder of .txt files with -Dbench.texts",
                    e);
        }
    }

    private static CleanText cleaned(Path file) {
        try {
            return Cleaner.clean(Document.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser with the models of a build. */
    static Parser parser() {
        try {
            return Nlp4jParser.load(Path.of(System.getProperty("dragoman.models", ".models/nlp4j-1.1.3")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
