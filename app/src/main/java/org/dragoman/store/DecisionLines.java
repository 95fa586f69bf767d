package org.dragoman.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decisions as JSON Lines, one a line in the order of their times: a file to keep under version control, in which a new
 * decision is a new line.
 *
 * <p>Example: {@code {"decision":"0d…","at":"2026-03-01T09:00:00Z","author":"ana","kind":"reject","subjects":["9c1f…"]}}.
 */
public final class DecisionLines {
    private DecisionLines() {}

    /** The fields of a line; {@code kind} is the command's word, as in {@code dragoman decide reject}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionRecord(
            String decision,
            String at,
            String author,
            String kind,
            List<String> subjects,
            @Nullable String value,
            @Nullable String reason) {}

    /** A decision as a line, without its end. */
    public static String line(Decision decision) {
        return JsonLines.record(new DecisionRecord(
                decision.id(),
                decision.at().toString(),
                decision.author(),
                decision.kind().word(),
                decision.subjects(),
                decision.value(),
                decision.reason()));
    }

    /**
     * The decision of a line; without an id it is given its own.
     *
     * @throws IllegalArgumentException if the line holds none, or one that was changed by hand
     */
    public static Decision read(String line) {
        JsonNode fields;
        try {
            fields = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON (" + e.getOriginalMessage() + "); give one object a line", e);
        }
        Decision read = Decision.of(
                Decision.Kind.of(text(fields, "kind")),
                subjects(fields),
                optional(fields, "value"),
                text(fields, "author"),
                time(text(fields, "at")),
                optional(fields, "reason"));
        String id = optional(fields, "decision");
        if (id != null && !id.equals(read.id())) {
            throw new IllegalArgumentException("the decision \"" + id
                    + "\" says something else than when it was made; decisions are not changed, make another");
        }
        return read;
    }

    private static List<String> subjects(JsonNode fields) {
        List<String> subjects = new ArrayList<>();
        for (JsonNode subject : fields.path("subjects")) {
            subjects.add(subject.asString(""));
        }
        return subjects;
    }

    private static String text(JsonNode fields, String name) {
        String text = optional(fields, name);
        if (text == null) {
            throw new IllegalArgumentException("no field \"" + name + "\"; add it");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode fields, String name) {
        JsonNode field = fields.path(name);
        return field.isString() ? field.asString() : null;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no time; write 2026-03-01T09:00:00Z", e);
        }
    }
}
