package org.dragoman.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.text.Document;
import tools.jackson.databind.json.JsonMapper;

/** Takes documents in, as files of a form or as JSON Lines, and tells how far they are. */
final class IntakePages {
    private final Intake intake;

    IntakePages(Intake intake) {
        this.intake = intake;
    }

    /** The form. */
    Page form(Context request) {
        String closed = intake.closed();
        return new Page(
                "add.jte", Map.of("closed", closed == null ? "" : closed), Sheet.of(List.of("closed"), List.of()));
    }

    /** JSON Lines of a program, or a form's files. */
    void add(Context request) throws IOException {
        String closed = intake.closed();
        if (closed != null) {
            throw new ForbiddenResponse(closed);
        }
        List<Document> documents = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (request.isMultipartFormData()) {
            Uploads uploads = Uploads.of(request.uploadedFiles("file"), Intake.MOST);
            documents.addAll(uploads.documents());
            problems.addAll(uploads.problems());
        } else {
            lines(request.body(), documents, problems);
        }
        if (documents.isEmpty() && problems.isEmpty()) {
            throw new BadRequestResponse("There is no document; choose files or send JSON Lines.");
        }
        Job job;
        try {
            job = intake.add(documents, problems);
        } catch (IllegalStateException e) {
            throw new ServiceUnavailableResponse(String.valueOf(e.getMessage()));
        }
        if ("application/json".equals(request.header("Accept"))) {
            request.status(HttpStatus.ACCEPTED)
                    .header("Location", "/jobs/" + job.id() + ".json")
                    .contentType("application/json")
                    .result(JsonMapper.shared().writeValueAsString(job.fields()));
        } else {
            request.redirect("/jobs/" + job.id(), HttpStatus.SEE_OTHER);
        }
    }

    private static void lines(String text, List<Document> documents, List<String> problems) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (documents.size() >= Intake.MOST) {
                throw new BadRequestResponse("More than " + Intake.MOST + " documents; send them in parts.");
            }
            try {
                documents.add(CodeRequest.of(line, "line:" + number).document());
            } catch (IllegalArgumentException e) {
                problems.add("line:" + number + ": " + e.getMessage());
            }
        }
    }

    /** How far a job is. */
    Page job(Context request) {
        Job job = known(request);
        Map<String, Object> fields = job.fields();
        return new Page(
                "job.jte",
                Map.of("job", job),
                Sheet.of(List.copyOf(fields.keySet()), List.of(new ArrayList<>(fields.values()))));
    }

    private Job known(Context request) {
        Job job = intake.job(request.pathParam("id"));
        if (job == null) {
            throw new NotFoundResponse("There is no such job; the server remembers the last ones only.");
        }
        return job;
    }

    /** The same as it changes, as server-sent events: {@code progress}, and {@code end} at the end. */
    void events(SseClient client) {
        Job job = intake.job(client.ctx().pathParam("id"));
        if (job == null) {
            client.close();
            return;
        }
        client.keepAlive();
        Runnable tell = () -> tell(client, job);
        client.onClose(() -> job.unwatch(tell));
        job.watch(tell);
        tell.run();
    }

    private static void tell(SseClient client, Job job) {
        boolean ended = job.ended();
        client.sendEvent(
                ended ? "end" : "progress",
                JsonMapper.shared()
                        .writeValueAsString(Map.of("done", job.done(), "total", job.total(), "line", job.line())));
        if (ended) {
            client.close();
        }
    }
}
