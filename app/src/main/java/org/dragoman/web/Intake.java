package org.dragoman.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dragoman.coding.Reading;
import org.dragoman.store.Run;
import org.dragoman.store.RunWriter;
import org.dragoman.store.Store;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Adds documents to the store while it is read: one job after the other, so that one thread writes. */
final class Intake implements AutoCloseable {
    /** Documents of the largest job. */
    static final int MOST = 10_000;

    private static final int WAITING = 4;
    private static final int REMEMBERED = 50;

    private final Store store;
    private final Run.Key run;
    private final Bench bench;
    private final String parser;
    private final Shelf shelf;
    private final ExecutorService works = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<String, Job> jobs = new LinkedHashMap<>();

    Intake(Store store, Run.Key run, Bench bench, String parser, Shelf shelf) {
        this.store = store;
        this.run = run;
        this.bench = bench;
        this.parser = parser;
        this.shelf = shelf;
    }

    /** Why nothing can be added; null if it can. */
    @Nullable
    String closed() {
        if (!store.writable()) {
            return "The store was opened for reading only; start without --read-only to add documents.";
        }
        Run active = store.activeRun();
        return active == null || active.id().equals(run.id())
                ? null
                : "The store's documents were read by another version or lexicon; run \"dragoman ingest\" once, which"
                        + " reads them again, and start anew.";
    }

    /**
     * Begins to add documents.
     *
     * @param problems of inputs that gave none
     * @throws IllegalStateException if too many jobs wait
     */
    synchronized Job add(List<Document> documents, List<String> problems) {
        if (jobs.values().stream().filter(job -> !job.ended()).count() >= WAITING) {
            throw new IllegalStateException("Other documents are still being added; try again when that is done.");
        }
        Job job = new Job(UUID.randomUUID().toString(), documents, problems);
        jobs.put(job.id(), job);
        while (jobs.size() > REMEMBERED) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        works.execute(() -> work(job));
        return job;
    }

    synchronized @Nullable Job job(String id) {
        return jobs.get(id);
    }

    private void work(Job job) {
        try (RunWriter writer = store.run(run)) {
            for (Document document : job.documents()) {
                read(document, writer, job);
            }
            writer.finish();
            shelf.refresh();
        } catch (RuntimeException e) {
            job.failed("The store could not be written: " + e.getMessage());
        } finally {
            job.end();
        }
    }

    private void read(Document document, RunWriter writer, Job job) {
        switch (writer.standing(document)) {
            case DONE -> job.known();
            case OTHER ->
                job.failed("\"" + document.id() + "\": the store has another text, title or day under this id; give it"
                        + " an id of its own");
            case NEW, WAITING, FAILED -> code(document, writer, job);
        }
    }

    private void code(Document document, RunWriter writer, Job job) {
        try {
            Reading reading = bench.read(document);
            var found = bench.records(reading);
            writer.coded(
                    document,
                    reading.text().published(),
                    parser,
                    reading.sentences().size(),
                    found);
            job.added(found.size());
        } catch (RuntimeException | StackOverflowError e) {
            String reason = "it could not be coded (" + e.getClass().getSimpleName() + ")";
            writer.failed(document, document.published(), parser, reason + "; leave it out, and report it");
            job.failed("\"" + document.id() + "\": " + reason);
        }
    }

    @Override
    public void close() {
        works.shutdownNow();
    }
}
