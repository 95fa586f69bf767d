package org.dragoman.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document made fit to be parsed.
 *
 * @param document the document as it came
 * @param passages its title, if any, then its body
 * @param published the day of publication: the document's own, else the one its first words state
 * @param dateline the place and agency at the head of the body, which are no part of its first sentence
 */
public record CleanText(
        Document document,
        List<Passage> passages,
        @Nullable LocalDate published,
        @Nullable Dateline dateline) {
    public CleanText {
        passages = List.copyOf(passages);
    }

    /** The original text that a passage's spans point into. */
    public String original(boolean title) {
        String headline = document.title();
        return title && headline != null ? headline : document.text();
    }

    /**
     * A dateline such as {@code "TROY, N.C., June 17 (AP) --"}.
     *
     * @param place the place as written, {@code "TROY"}, the first of several; empty where none is given
     * @param region what narrows it down, {@code "N.C."}; empty where none is given
     * @param agency the agency in brackets, {@code "Xinhua"}; empty where none is given
     * @param span the whole dateline in the document's text
     * @param placeSpan the place's own words; the dateline's first unit, empty, where none is given
     */
    public record Dateline(String place, String region, String agency, Span span, Span placeSpan) {}
}
