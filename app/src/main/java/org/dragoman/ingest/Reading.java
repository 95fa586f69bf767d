package org.dragoman.ingest;

import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** What comes of an input: a document, or why there is none. */
public sealed interface Reading {
    /** Where it came from, as a person would point at it: {@code "news/day.jsonl:17"}. */
    String name();

    /**
     * A document.
     *
     * @param parser the parse that came with it, for a CoNLL-U file; null where it is still to be parsed
     */
    record Text(String name, Document document, @Nullable Parser parser) implements Reading {}

    /**
     * Something that is wrong with an input.
     *
     * <p>Example: {@code new Fault("day.jsonl:17", "no field \"text\"", "add it; it is the only one required", true)}.
     *
     * @param reason what is wrong, with the value
     * @param remedy what to do about it
     * @param skipped whether a document is lost by it; if not, the document follows and this is a warning
     */
    record Fault(String name, String reason, String remedy, boolean skipped) implements Reading {
        static Fault skipped(String name, String reason, String remedy) {
            return new Fault(name, reason, remedy, true);
        }

        static Fault warning(String name, String reason, String remedy) {
            return new Fault(name, reason, remedy, false);
        }

        /** All of it in one line. */
        public String message() {
            return name + ": " + reason + "; " + remedy;
        }
    }
}
