package org.dragoman.nlp4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The packed models that the build has made, loaded once for all tests. */
final class Models {
    static final Path DIRECTORY = Path.of(System.getProperty("dragoman.models", "../.models/nlp4j-1.1.3"));

    static final Nlp4jParser PARSER = load();

    private Models() {}

    private static Nlp4jParser load() {
        try {
            return Nlp4jParser.load(DIRECTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
