package org.dragoman.ledger;

import java.time.LocalDate;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger cites it.
 *
 * @param id the document's id
 * @param published its day, or null
 * @param title its headline, or null
 * @param url where it was published, or null
 * @param publisher who published it, or null
 */
public record Source(
        String id,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher) {
    /** What the ledger cites of a document, published on a day. */
    public static Source of(Document document, @Nullable LocalDate published) {
        return new Source(document.id(), published, document.title(), document.url(), document.publisher());
    }
}
