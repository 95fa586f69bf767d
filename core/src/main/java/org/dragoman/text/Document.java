package org.dragoman.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text as it came, with what is known about it. Its text is never changed: all spans point into it.
 *
 * @param id names the document in every finding; unique in a run
 * @param text the text as it came
 * @param published the day of publication, against which "Tuesday" and offices are resolved
 * @param title the headline, coded as a sentence of its own (number -1)
 * @param url where it was published
 * @param publisher who published it
 * @param language ISO 639-1, where the source states it
 */
public record Document(
        String id,
        String text,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String language) {

    /** A text with its name and nothing else known. */
    public static Document of(String id, String text) {
        return new Document(id, text, null, null, null, null, null);
    }

    /** The same document with another day of publication. */
    public Document withPublished(@Nullable LocalDate day) {
        return new Document(id, text, day, title, url, publisher, language);
    }

    /** The same document with another title. */
    public Document withTitle(@Nullable String title) {
        return new Document(id, text, published, title, url, publisher, language);
    }
}
