package org.dragoman.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int TOO_LARGE = 413;

    /** Bytes of a larger one that are read on, so that its sender comes to read why it is refused. */
    private static final long READ_ON = 4 * LARGEST;

    /** Documents that are shown at once. */
    private static final int AT_ONCE = 50;

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
        config.routes.get("/", request -> page(request, List.of(example), List.of()));
        config.routes.post("/", this::sent);
        config.routes.post("/code", this::code);
        if (routes != null) {
            routes.add(config, pages);
            config.routes.get(
                    "/openapi.json",
                    request -> request.contentType("application/json")
                            .result(JsonMapper.shared().writeValueAsString(ApiDescription.of(routes.version()))));
        }
        config.routes.exception(StoreException.class, (e, request) -> problem(request, 400, e.getMessage()));
        config.routes.exception(HttpResponseException.class, (e, request) -> {
            if (e.getStatus() == TOO_LARGE) {
                readOn(request);
            }
            problem(request, e.getStatus(), told(e));
        });
        config.routes.error(404, request -> {
            if (request.attribute(TOLD) == null) {
                problem(request, 404, "There is no such page.");
            }
        });
    }

    private void page(Context request, List<Document> documents, List<String> problems) {
        List<DocumentView> views = documents.stream().map(bench::view).toList();
        pages.render(request, "read.jte", Map.of("documents", views, "problems", problems));
    }

    /** Codes the text of the form, typed or as files. */
    private void sent(Context request) throws IOException {
        LocalDate day = day(request.formParam("date"));
        String title = blank(request.formParam("title"));
        String text = blank(request.formParam("text"));
        Uploads uploads = Uploads.of(request.uploadedFiles("file"), AT_ONCE);
        List<Document> documents = new ArrayList<>(uploads.documents());
        if (text != null) {
            documents.add(0, new Document("pasted text", text, day, title, null, null, null));
        } else if (documents.size() == 1) {
            Document only = documents.get(0);
            documents.set(
                    0,
                    only.withPublished(day == null ? only.published() : day)
                            .withTitle(title == null ? only.title() : title));
        }
        if (documents.isEmpty()) {
            throw new BadRequestResponse(
                    uploads.problems().isEmpty()
                            ? "There is no text; paste one or choose a file."
                            : String.join("\n", uploads.problems()));
        }
        page(request, documents, uploads.problems());
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

    /** Who is still sending reads no answer, and would find the line closed. */
    private static void readOn(Context request) {
        try {
            request.req().getInputStream().skip(READ_ON);
        } catch (IOException e) {
            // Gone; the answer is for nobody.
        }
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
