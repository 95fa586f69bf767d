package org.dragoman.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the documents by one version of Dragoman, with one lexicon.
 *
 * @param key what it was read with
 * @param number 1, 2, 3 in the order in which runs were begun
 * @param active whether queries look at it when no run is named
 * @param begun when its first ingest began
 * @param ended when its last ingest came to its end; null while none has
 * @param documents documents coded
 * @param failed documents that could not be coded
 * @param findings events and commitments found
 */
public record Run(
        Key key,
        int number,
        boolean active,
        Instant begun,
        @Nullable Instant ended,
        int documents,
        int failed,
        long findings) {

    /** The run's id: {@code b71e…}. */
    public String id() {
        return key.id();
    }

    /**
     * What decides the findings of a run.
     *
     * @param id made from the rest; the same as in the findings themselves
     * @param version Dragoman's version
     * @param parser the parser's and its models' name
     * @param lexicon SHA-256 of the lexicon's files
     * @param options those that decide what is written
     */
    public record Key(String id, String version, String parser, String lexicon, List<String> options) {
        public Key {
            options = List.copyOf(options);
        }
    }
}
