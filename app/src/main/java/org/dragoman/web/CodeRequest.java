package org.dragoman.web;

import org.dragoman.text.Document;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends to be coded: {@code {"text": "…", "date": "2025-06-17", "title": "…", "id": "…"}}. */
record CodeRequest(Document document) {
    /** @throws IllegalArgumentException if it is no JSON object with a text, or its date no day */
    static CodeRequest of(String body) {
        return of(body, "text");
    }

    /**
     * The same for one of many.
     *
     * @param unnamed the id of a document that states none
     */
    static CodeRequest of(String body, String unnamed) {
        JsonNode fields;
        try {
            fields = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: send {\"text\": \"…\", \"date\": \"2025-06-17\"}", e);
        }
        String text = string(fields, "text");
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("no \"text\": send {\"text\": \"…\", \"date\": \"2025-06-17\"}");
        }
        String date = string(fields, "date");
        if (date != null && PublicationDay.parse(date) == null) {
            throw new IllegalArgumentException("\"" + date + "\" is no day; write it as 2025-06-17");
        }
        String id = string(fields, "id");
        return new CodeRequest(new Document(
                id == null ? unnamed : id,
                text,
                date == null ? null : PublicationDay.parse(date),
                string(fields, "title"),
                string(fields, "url"),
                string(fields, "publisher"),
                null));
    }

    private static @Nullable String string(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        return value.isString() ? value.asString() : null;
    }
}
