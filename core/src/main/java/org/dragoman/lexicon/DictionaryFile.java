package org.dragoman.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of another system's dictionary, laid over the lexicon as it is.
 *
 * @param kind what it lists
 * @param name the file's name, for messages
 * @param bytes what it holds; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied nowhere: the files have megabytes
public record DictionaryFile(Kind kind, String name, byte[] bytes) {
    /** What a dictionary lists. */
    public enum Kind {
        /** Names with codes. */
        ACTORS,
        /** Common nouns with the sectors that they mean. */
        AGENTS
    }

    static DictionaryFile read(Kind kind, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LexiconException(file.toString(), 0, "no such file; name a dictionary in PETRARCH's format");
        }
        try {
            return new DictionaryFile(kind, String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new LexiconException(
                    file.toString(), 0, "it cannot be read (" + e.getMessage() + "); check its rights");
        }
    }
}
