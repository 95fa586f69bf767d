package org.dragoman.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.text.Document;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;

/** A document made of fields that are strings: a row of a table, an item of a feed, a page's metadata. */
final class DocumentFields {
    private DocumentFields() {}

    /** The value of a field, or null. */
    interface Fields {
        @Nullable
        String get(String field);
    }

    /**
     * The document, after a warning if its date is in no form we know; or a fault.
     *
     * @param place where it stands, for faults
     * @param unnamed the id of a document that states none
     */
    static List<Reading> read(Fields fields, String place, String unnamed) {
        String text = fields.get("text");
        if (text == null || TextInput.blank(text)) {
            return List.of(Fault.skipped(place, "an empty text", "leave the document out"));
        }
        List<Reading> readings = new ArrayList<>(1);
        String stated = given(fields.get("date"), UnaryOperator.identity());
        LocalDate day = stated == null ? null : PublicationDay.parse(stated);
        if (stated != null && day == null) {
            readings.add(Fault.warning(
                    place,
                    "unknown date \"" + stated + "\"",
                    "write it as 2025-06-17; the document is read as undated"));
        }
        String id = given(fields.get("id"), String::strip);
        readings.add(new Reading.Text(
                place,
                new Document(
                        id == null ? unnamed : id,
                        text,
                        day,
                        given(fields.get("title"), String::strip),
                        given(fields.get("url"), String::strip),
                        given(fields.get("publisher"), String::strip),
                        given(fields.get("language"), String::strip)),
                null));
        return readings;
    }

    private static @Nullable String given(@Nullable String value, UnaryOperator<String> form) {
        return value == null || value.isBlank() ? null : form.apply(value);
    }
}
