package org.dragoman.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the packed models lie in their directory, and how to tell that they are the right ones. */
final class PackedFiles {
    /** The first line of the stamp; changes with NLP4J's models and with the layout of the files. */
    static final String STAMP = "nlp4j-1.1.3 layout 1";

    private PackedFiles() {}

    static Path stamp(Path directory) {
        return directory.resolve("stamp.txt");
    }

    static Path tagger(Path directory) {
        return directory.resolve("tagger.model");
    }

    static Path parser(Path directory) {
        return directory.resolve("parser.model");
    }

    /** Possible tags of each word. */
    static Path tags(Path directory) {
        return directory.resolve("tags.lexicon");
    }

    /** Brown clusters of each word. */
    static Path clusters(Path directory) {
        return directory.resolve("clusters.lexicon");
    }

    /** Whether the directory holds complete models of this layout: the stamp is written last. */
    static boolean complete(Path directory) throws IOException {
        return Files.isRegularFile(stamp(directory))
                && Files.readString(stamp(directory)).strip().equals(STAMP);
    }
}
