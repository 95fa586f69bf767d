package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param countries those that its text names, by ISO code, each with how many of its sentences do, as far as it was read
 * @param sentences its sentences, or those that may tell of a matter; none where they are not to be read again
 */
public record Source(
        String id,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        Map<String, Integer> countries,
        List<Sentence> sentences) {
    public Source {
        countries = Map.copyOf(countries);
        sentences = List.copyOf(sentences);
    }

    /** One whose sentences are not read again. */
    public Source(
            String id,
            @Nullable LocalDate published,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher) {
        this(id, published, title, url, publisher, Map.of(), List.of());
    }

    /** What the ledger cites of a document, published on a day; its sentences are not read again. */
    public static Source of(Document document, @Nullable LocalDate published) {
        return new Source(document.id(), published, document.title(), document.url(), document.publisher());
    }
}
