package org.dragoman.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.dragoman.coding.Lexicon;
import org.dragoman.ledger.Entry;
import org.dragoman.record.FindingRecord;
import org.dragoman.store.Run;
import org.dragoman.store.Store;

/** The addresses that a workbench over a store has besides those of every workbench. */
final class StoreRoutes implements AutoCloseable {
    private final Store store;
    private final Shelf shelf;
    private final Bench bench;
    private final Lexicon lexicon;
    private final Intake intake;
    private final String version;

    StoreRoutes(Store store, Bench bench, Lexicon lexicon, Run.Key run) {
        this.store = store;
        this.bench = bench;
        this.lexicon = lexicon;
        this.version = run.version();
        this.shelf = new Shelf(store, lexicon.files());
        this.intake = new Intake(store, run, bench, run.parser(), shelf);
    }

    /** Dragoman's version. */
    String version() {
        return version;
    }

    void add(JavalinConfig config, Pages pages) {
        ShelfPages shown = new ShelfPages(shelf, bench);
        pages.add(config, "/documents", shown::documents);
        pages.add(config, "/document", shown::document);
        pages.add(config, "/ledger", shown::ledger);
        pages.add(config, "/ledger/{id}", shown::entry);
        pages.add(config, EventPages.PATH, new EventPages(store)::events);
        pages.add(config, RelationPages.PATH, new RelationPages(store, shelf, lexicon.plover())::relation);
        addReference(config, pages);
        addIntake(config, pages);
        addReview(config, pages);
        config.routes.get("/finding/{id}", this::finding);
    }

    private void addReference(JavalinConfig config, Pages pages) {
        FramePages frames = new FramePages(store, lexicon);
        pages.add(config, ActorPages.PATH, new ActorPages(store)::actor);
        pages.add(config, MapPages.PATH, new MapPages(store)::map);
        pages.add(config, ComparePages.PATH, new ComparePages(shelf)::compare);
        pages.add(config, FramePages.PATH, frames::all);
        pages.add(config, "/frames/{id}", frames::frame);
        pages.add(config, SqlPages.PATH, new SqlPages(store)::sql);
    }

    private void addIntake(JavalinConfig config, Pages pages) {
        IntakePages taken = new IntakePages(intake);
        pages.add(config, "/add", taken::form);
        pages.add(config, "/jobs/{id}", taken::job);
        config.routes.post("/documents", taken::add);
        config.routes.sse("/jobs/{id}/events", taken::events);
    }

    private void addReview(JavalinConfig config, Pages pages) {
        DecisionPages decisions = new DecisionPages(store, shelf, lexicon.plover());
        ReviewPages review = new ReviewPages(store, bench, lexicon.plover());
        pages.add(config, "/decisions", decisions::decisions);
        pages.add(config, ReviewPages.PATH, review::review);
        config.routes.post("/decisions", decisions::decide);
        config.routes.post("/reviewer", decisions::name);
        config.routes.get("/review/gold.jsonl", review::gold);
    }

    /** Whatever has the id: a finding beside its sentence, or an entry of the ledger. */
    private void finding(Context request) {
        String id = request.pathParam("id");
        FindingRecord finding = store.finding(null, id);
        Entry entry = shelf.entry(id);
        if (finding == null && entry == null) {
            throw new NotFoundResponse("The store has nothing with the id \"" + id + "\".");
        }
        request.redirect(
                finding == null
                        ? "/ledger/" + Addresses.encoded(id)
                        : Addresses.finding(finding.document(), finding.id()));
    }

    @Override
    public void close() {
        intake.close();
        shelf.close();
    }
}
