package org.dragoman.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.coding.Lexicon;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.syntax.Parser;
import org.dragoman.text.Document;
import org.dragoman.text.PublicationDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server behind the pages.
 *
 * <p>Example: {@code Workbench.start(new Address("127.0.0.1", 8085, null), parser, lexicon, run, readout)} answers at
 * {@code http://127.0.0.1:8085/} with the readout and its findings beside it.
 */
public final class Workbench implements AutoCloseable {
    /** Bytes of the largest request. */
    private static final long LARGEST = 20L << 20;

    /** Set on a request whose answer says what is wrong. */
    private static final String TOLD = "told";

    private final Bench bench;
    private final Document example;
    private final Javalin server;
    private final @Nullable StoreRoutes routes;
    private final Pages pages;

    private Workbench(Address address, Bench bench, Document example, @Nullable StoreRoutes routes, boolean writable) {
        this.routes = routes;
        this.pages = new Pages(routes != null, writable);
        this.bench = bench;
        this.example = example;
        this.server = Javalin.create(config -> configure(config, address)).start(address.host(), address.port());
    }

    /**
     * Begins to answer, without a store.
     *
     * @param run the id of what decides the output, written on every finding
     * @param example shown, coded, where nothing else was asked for
     */
    public static Workbench start(Address address, Parser parser, Lexicon lexicon, String run, Document example) {
        return new Workbench(address, new Bench(parser, lexicon, run), example, null, false);
    }

    /**
     * Begins to answer, with a store's documents and ledger at hand.
     *
     * @param run what decides the output: documents that are added belong to it
     * @param store open for as long as the workbench is
     */
    public static Workbench start(
            Address address, Parser parser, Lexicon lexicon, Run.Key run, Document example, Store store) {
        Bench bench = new Bench(parser, lexicon, run.id());
        StoreRoutes routes = new StoreRoutes(store, bench, lexicon, run);
        return new Workbench(address, bench, example, routes, store.writable());
    }

    /** The paths of the pages that have rows. */
    List<String> paths() {
        return pages.paths();
    }

    /** The port at which it answers. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        if (routes != null) {
            routes.close();
        }
    }

    private void configure(JavalinConfig config, Address address) {
        Gate gate = new Gate(address);
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST;
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST, io.javalin.config.SizeUnit.BYTES);
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/org/dragoman/web/static";
            files.location = Location.CLASSPATH;
        });
        config.routes.before(gate::check);
        config.routes.get("/", request -> page(request, example));
        config.routes.post("/", request -> page(request, sent(request)));
        config.routes.post("/code", this::code);
        if (routes != null) {
            routes.add(config, pages);
            config.routes.get(
                    "/openapi.json",
                    request -> request.contentType("application/json")
                            .result(JsonMapper.shared().writeValueAsString(ApiDescription.of(routes.version()))));
        }
        config.routes.exception(StoreException.class, (e, request) -> problem(request, 400, e.getMessage()));
        config.routes.exception(HttpResponseException.class, (e, request) -> problem(request, e.getStatus(), told(e)));
        config.routes.error(404, request -> {
            if (request.attribute(TOLD) == null) {
                problem(request, 404, "There is no such page.");
            }
        });
    }

    private void page(Context request, Document document) {
        pages.render(request, "read.jte", Map.of("document", bench.view(document), "typed", document));
    }

    /** The text of the form, typed or as a file. */
    private static Document sent(Context request) throws IOException {
        UploadedFile file = request.uploadedFile("file");
        String text = request.formParam("text");
        String id = "pasted text";
        if (file != null && file.size() > 0) {
            text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
            id = file.filename();
        }
        if (text == null || text.isBlank()) {
            throw new BadRequestResponse("There is no text; paste one or choose a file.");
        }
        return new Document(
                id, text, day(request.formParam("date")), blank(request.formParam("title")), null, null, null);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        String stated = blank(written);
        LocalDate day = stated == null ? null : PublicationDay.parse(stated);
        if (stated != null && day == null) {
            throw new BadRequestResponse("\"" + stated + "\" is no day; write it as 2025-06-17.");
        }
        return day;
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A JSON document in, findings as JSON Lines out: for programs. */
    private void code(Context request) {
        CodeRequest asked;
        try {
            asked = CodeRequest.of(request.body());
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        StringBuilder lines = new StringBuilder();
        for (FindingRecord finding : bench.code(asked.document())) {
            lines.append(JsonLines.line(finding)).append('\n');
        }
        request.contentType("application/jsonl; charset=utf-8").result(lines.toString());
    }

    /** What is wrong; the server's own words for an address that it does not know are not for readers. */
    private static @Nullable String told(HttpResponseException e) {
        String message = e.getMessage();
        return message != null && message.startsWith("Endpoint ") ? "There is no such page." : message;
    }

    private void problem(Context request, int status, @Nullable String message) {
        request.attribute(TOLD, true);
        request.status(status);
        String told = message == null ? "" : message;
        if ("application/json".equals(request.header("Accept"))) {
            request.contentType("application/json")
                    .result(JsonMapper.shared().writeValueAsString(Map.of("error", told)));
        } else {
            pages.render(request, "problem.jte", Map.of("status", status, "message", told));
        }
    }
}
