package org.dragoman.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.dragoman.coding.Lexicon;
import org.dragoman.ledger.Entry;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
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
    private final @Nullable Store store;
    private final @Nullable Shelf shelf;

    private final Pages pages;
    private final Lexicon lexicon;

    private Workbench(
            Address address,
            Bench bench,
            Lexicon lexicon,
            Document example,
            @Nullable Store store,
            @Nullable Shelf shelf) {
        this.lexicon = lexicon;
        this.store = store;
        this.shelf = shelf;
        this.pages = new Pages(store != null, store != null && store.writable());
        this.bench = bench;
        this.example = example;
        this.server = Javalin.create(config -> configure(config, address)).start(address.host(), address.port());
    }

    /**
     * Begins to answer.
     *
     * @param run the id of what decides the output, written on every finding
     * @param example shown, coded, where nothing else was asked for
     */
    public static Workbench start(Address address, Parser parser, Lexicon lexicon, String run, Document example) {
        return start(address, parser, lexicon, run, example, null);
    }

    /**
     * Begins to answer, with a store's documents and ledger at hand.
     *
     * @param store open for as long as the workbench is; null for none
     */
    public static Workbench start(
            Address address, Parser parser, Lexicon lexicon, String run, Document example, @Nullable Store store) {
        Shelf shelf = store == null ? null : new Shelf(store, lexicon.files());
        return new Workbench(address, new Bench(parser, lexicon, run), lexicon, example, store, shelf);
    }

    /** The port at which it answers. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        if (shelf != null) {
            shelf.close();
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
        if (shelf != null && store != null) {
            ShelfPages shown = new ShelfPages(shelf, bench);
            pages.add(config, "/documents", shown::documents);
            pages.add(config, "/document", shown::document);
            pages.add(config, "/ledger", shown::ledger);
            pages.add(config, "/ledger/{id}", shown::entry);
            pages.add(config, EventPages.PATH, new EventPages(store)::events);
            pages.add(config, RelationPages.PATH, new RelationPages(store, shelf, lexicon.plover())::relation);
            addReference(config, store, shelf);
            addReview(config, store, shelf);
        }
        config.routes.exception(StoreException.class, (e, request) -> problem(request, 400, e.getMessage()));
        config.routes.exception(HttpResponseException.class, (e, request) -> problem(request, e.getStatus(), told(e)));
        config.routes.error(404, request -> {
            if (request.attribute(TOLD) == null) {
                problem(request, 404, "There is no such page.");
            }
        });
    }

    private void addReference(JavalinConfig config, Store from, Shelf its) {
        FramePages frames = new FramePages(from, lexicon);
        pages.add(config, ActorPages.PATH, new ActorPages(from)::actor);
        pages.add(config, MapPages.PATH, new MapPages(from)::map);
        pages.add(config, ComparePages.PATH, new ComparePages(its)::compare);
        pages.add(config, FramePages.PATH, frames::all);
        pages.add(config, "/frames/{id}", frames::frame);
        pages.add(config, SqlPages.PATH, new SqlPages(from)::sql);
    }

    private void addReview(JavalinConfig config, Store from, Shelf its) {
        DecisionPages decisions = new DecisionPages(from, its, lexicon.plover());
        ReviewPages review = new ReviewPages(from, bench, lexicon.plover());
        pages.add(config, "/decisions", decisions::decisions);
        pages.add(config, ReviewPages.PATH, review::review);
        config.routes.post("/decisions", decisions::decide);
        config.routes.post("/reviewer", decisions::name);
        config.routes.get("/review/gold.jsonl", review::gold);
        config.routes.get("/finding/{id}", request -> {
            FindingRecord finding = from.finding(null, request.pathParam("id"));
            Entry entry = its.entry(request.pathParam("id"));
            if (finding == null && entry == null) {
                throw new NotFoundResponse("The store has nothing with the id \"" + request.pathParam("id") + "\".");
            }
            request.redirect(
                    finding == null
                            ? "/ledger/" + Addresses.encoded(request.pathParam("id"))
                            : Addresses.finding(finding.document(), finding.id()));
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
