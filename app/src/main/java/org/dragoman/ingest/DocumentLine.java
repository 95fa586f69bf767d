package org.dragoman.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.text.Document;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document written as a JSON object.
 *
 * <p>Example: {@code {"id": "a", "text": "Xi left.", "date": "2025-06-17"}}. Only {@code text} is required; {@code
 * published} is the same as {@code date}; other fields are passed over.
 */
final class DocumentLine {
    private static final int LONGEST_MESSAGE = 160;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(TextInput.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final JsonNode fields;
    private final String place;
    private final List<Reading> readings = new ArrayList<>(1);

    private DocumentLine(JsonNode fields, String place) {
        this.fields = fields;
        this.place = place;
    }

    /**
     * The document, after a warning if its date is in no form we know; or a fault.
     *
     * @param place file and line, for faults
     * @param unnamed the id of a document that states none
     */
    static List<Reading> read(String line, String place, String unnamed) {
        try {
            JsonNode fields = JSON.readTree(line);
            if (!fields.isObject()) {
                throw new WrongFieldException("no JSON object", "write {\"text\": \"…\"}");
            }
            return new DocumentLine(fields, place).readings(unnamed);
        } catch (JacksonException e) {
            return List.of(Fault.skipped(
                    place, "no JSON (" + shortened(e.getOriginalMessage()) + ")", "write one JSON object a line"));
        } catch (WrongFieldException e) {
            return List.of(Fault.skipped(place, e.reason, e.remedy));
        }
    }

    private static String shortened(@Nullable String message) {
        String line = String.valueOf(message).lines().findFirst().orElse("");
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
    }

    private List<Reading> readings(String unnamed) {
        String text = string("text");
        if (text == null) {
            throw new WrongFieldException("no field \"text\"", "add it; it is the only one required");
        }
        if (TextInput.blank(text)) {
            throw new WrongFieldException("an empty text", "leave the document out");
        }
        String id = fields.path("id").isIntegralNumber() ? fields.path("id").asString() : string("id");
        Document document = new Document(
                id == null || id.isBlank() ? unnamed : id,
                text,
                published(),
                string("title"),
                string("url"),
                string("publisher"),
                string("language"));
        readings.add(new Reading.Text(place, document, null));
        return readings;
    }

    private @Nullable LocalDate published() {
        LocalDate date = day("date");
        LocalDate published = day("published");
        if (date != null && published != null && !date.equals(published)) {
            readings.add(Fault.warning(
                    place, "\"date\" is " + date + " but \"published\" " + published, "give one; \"date\" was taken"));
        }
        return date != null ? date : published;
    }

    private @Nullable LocalDate day(String field) {
        String stated =
                fields.path(field).isIntegralNumber() ? fields.path(field).asString() : string(field);
        if (stated == null || stated.isBlank()) {
            return null;
        }
        LocalDate day = PublicationDay.parse(stated);
        if (day == null) {
            readings.add(Fault.warning(
                    place,
                    "unknown " + field + " \"" + shortened(stated) + "\"",
                    "write it as 2025-06-17; the document is read as undated"));
        }
        return day;
    }

    /** A field that is a string or missing. */
    private @Nullable String string(String field) {
        JsonNode value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            String kind = value.getNodeType().toString().toLowerCase(Locale.ROOT);
            throw new WrongFieldException("\"" + field + "\" is no string but: " + kind, "write it in quotes");
        }
        String string = value.asString();
        int broken = brokenPair(string);
        if (broken >= 0) {
            throw new WrongFieldException(
                    String.format("half a surrogate pair, \\u%04x, in \"%s\"", (int) string.charAt(broken), field),
                    "write whole characters, or leave it out");
        }
        return string;
    }

    private static int brokenPair(String string) {
        for (int i = 0; i < string.length(); i++) {
            char unit = string.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < string.length()
                        && Character.isLowSurrogate(string.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static final class WrongFieldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final String remedy;

        private WrongFieldException(String reason, String remedy) {
            super(reason);
            this.reason = reason;
            this.remedy = remedy;
        }
    }
}
