package org.dragoman.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document, without its text.
 *
 * @param id the document's id
 * @param published its day of publication
 * @param title its headline
 * @param url where it was published
 * @param publisher who published it
 */
public record Heading(
        String id,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher) {}
