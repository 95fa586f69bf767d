package org.dragoman.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its findings in step with its text.
 *
 * @param id the document's id
 * @param published its day, null if it states none
 * @param sentences its sentences, in order
 * @param events how many events were found
 * @param commitments how many commitments
 */
public record DocumentView(
        String id, @Nullable LocalDate published, List<SentenceView> sentences, int events, int commitments) {
    public DocumentView {
        sentences = List.copyOf(sentences);
    }

    /** {@code "2 events, 1 commitment"}. */
    public String counts() {
        return count(events, "event") + ", " + count(commitments, "commitment");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
