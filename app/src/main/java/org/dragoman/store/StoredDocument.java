package org.dragoman.store;

import java.time.Instant;
import java.time.LocalDate;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document of the store, and what came of it in a run.
 *
 * @param document the text as it came; its day of publication is stated, or was given by {@code --date}
 * @param parser {@code conllu} where its parse came with it, else the parser of the run that read it first
 * @param added when it was added
 * @param status what came of it in the run that was asked for
 * @param reason why it failed, and what to do about it; null if it did not
 * @param findings how many findings it has in that run
 */
public record StoredDocument(
        Document document,
        String parser,
        Instant added,
        Status status,
        @Nullable String reason,
        int findings) {

    /** What came of a document in a run. */
    public enum Status {
        /** Coded; it may have no findings all the same. */
        CODED,
        /** It could not be coded. */
        FAILED,
        /** The run has not come to it. */
        WAITING
    }

    /** The document's id. */
    public String id() {
        return document.id();
    }

    /** The day of publication. */
    public @Nullable LocalDate published() {
        return document.published();
    }
}
