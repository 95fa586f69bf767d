package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.Decision;
import org.dragoman.store.Decision.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person sends who decides: from a form, or as JSON {@code {"kind": "recode", "subjects": ["9c1f…"], "value":
 * "CONSULT visit", "reason": "…", "by": "ana"}}.
 *
 * <p>The form's button {@code correct} makes a decision of each of its fields {@code recode}, {@code reassign}, {@code
 * restatus} and {@code redate} that was filled in.
 */
record Judgement(List<Decision> decisions) {
    /** Brings the value of a correction into the form in which it is kept. */
    interface Checks {
        String checked(Kind kind, String value, String subject);
    }

    private static final String CORRECT = "correct";
    private static final int LONGEST = 2000;
    private static final List<Kind> CORRECTIONS = List.of(Kind.RECODE, Kind.REASSIGN, Kind.RESTATUS, Kind.REDATE);

    /** @throws IllegalArgumentException that says what is wrong with it */
    static Judgement of(Context request, Checks checks, String author) {
        String type = request.contentType();
        return type != null && type.startsWith("application/json")
                ? json(request.body(), checks, author)
                : form(request, checks, author);
    }

    private static Judgement json(String body, Checks checks, String author) {
        try {
            JsonNode fields = JsonMapper.shared().readTree(body);
            List<String> subjects = new ArrayList<>();
            fields.path("subjects").forEach(subject -> subjects.add(subject.asString("")));
            String by = string(fields, "by");
            return new Judgement(List.of(made(
                    Kind.of(fields.path("kind").asString("")),
                    subjects,
                    string(fields, "value"),
                    by == null ? author : by,
                    string(fields, "reason"),
                    checks)));
        } catch (JacksonException e) {
            throw new BadRequestResponse("no JSON: send {\"kind\": \"reject\", \"subjects\": [\"9c1f…\"]}");
        }
    }

    private static @Nullable String string(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    private static Judgement form(Context request, Checks checks, String author) {
        String kind = request.formParam("kind");
        List<String> subjects = request.formParams("subject").stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        String reason = filled(request, "reason");
        if (!CORRECT.equals(kind)) {
            Kind one = Kind.of(kind == null ? "" : kind);
            return new Judgement(List.of(made(one, subjects, filled(request, "value"), author, reason, checks)));
        }
        List<Decision> made = new ArrayList<>();
        for (Kind one : CORRECTIONS) {
            String value = filled(request, one.word());
            if (value != null) {
                made.add(made(one, subjects, value, author, reason, checks));
            }
        }
        if (made.isEmpty()) {
            throw new IllegalArgumentException("nothing is corrected; fill in what it is instead");
        }
        return new Judgement(made);
    }

    private static @Nullable String filled(Context request, String name) {
        String value = request.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Decision made(
            Kind kind,
            List<String> subjects,
            @Nullable String value,
            String author,
            @Nullable String reason,
            Checks checks) {
        if ((reason != null && reason.length() > LONGEST) || (value != null && value.length() > LONGEST)) {
            throw new IllegalArgumentException("too long; write at most " + LONGEST + " characters");
        }
        String checked = value == null || !kind.hasValue()
                ? null
                : checks.checked(kind, value, subjects.isEmpty() ? "" : subjects.get(0));
        return Decision.of(kind, subjects, checked, author, Instant.now(), reason);
    }
}
