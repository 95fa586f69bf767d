package org.dragoman.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.store.StoredDocument.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Adds documents and their findings to a run, batch by batch: a batch is there whole or not at all, so that a process
 * may be killed at any moment, and the next one goes on where it was.
 *
 * <p>For one thread. A full batch is written on another, while the next one fills; what goes wrong with it is told when that one
 * is full, or at the end. What was not committed when it is closed is not there.
 */
public final class RunWriter implements AutoCloseable {
    /** What a batch may hold, and for how long, before it is committed. */
    private static final int BATCH_DOCUMENTS = 1000;

    private static final int BATCH_FINDINGS = 20_000;
    private static final long BATCH_NANOS = 2_000_000_000L;

    private final Session session;
    private final String run;
    private final KnownDocuments known;
    private final Set<String> faulty;
    private Batch batch = new Batch();
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private long due = System.nanoTime() + BATCH_NANOS;

    private record Entry(
            Document document,
            String parser,
            boolean fresh,
            boolean again,
            @Nullable LocalDate published,
            @Nullable String reason,
            int sentences,
            List<FindingRecord> findings) {}

    /** What is written at once. */
    private static final class Batch {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, String> faults = new TreeMap<>();
        private final Set<String> mended = new TreeSet<>();
        private int findings;

        boolean isEmpty() {
            return entries.isEmpty() && faults.isEmpty() && mended.isEmpty();
        }

        boolean isFull() {
            return entries.size() + faults.size() >= BATCH_DOCUMENTS || findings >= BATCH_FINDINGS;
        }
    }

    RunWriter(Session session, String run) {
        this.session = session;
        this.run = run;
        this.known = KnownDocuments.of(session, run);
        this.faulty =
                new HashSet<>(session.list("SELECT input FROM faults WHERE run = ?", row -> row.getString(1), run));
    }

    /** Where a document stands: whether it is to be coded. */
    public KnownDocuments.Standing standing(Document document) {
        return known.standing(document);
    }

    /**
     * Adds what was found in a document.
     *
     * @param document the document as it was read
     * @param published its day, also where that was given from outside
     * @param parser who found its grammar
     * @param sentences how many sentences it has
     */
    public void coded(
            Document document,
            @Nullable LocalDate published,
            String parser,
            int sentences,
            List<FindingRecord> findings) {
        add(document, published, parser, null, sentences, findings);
    }

    /** Records that a document could not be coded, and why. */
    public void failed(Document document, @Nullable LocalDate published, String parser, String reason) {
        add(document, published, parser, reason, 0, List.of());
    }

    /** Records that an input gave no document, and why. */
    public void fault(String input, String reason) {
        batch.faults.put(input, reason);
        writeIfDue();
    }

    /** Forgets the fault of an input that now gives its document. */
    public void read(String input) {
        if (faulty.remove(input)) {
            batch.mended.add(input);
        }
    }

    private void add(
            Document document,
            @Nullable LocalDate published,
            String parser,
            @Nullable String reason,
            int sentences,
            List<FindingRecord> findings) {
        boolean fresh = !known.has(document.id());
        Status before = known.status(document.id());
        if (before == Status.CODED) {
            throw new IllegalStateException("document \"" + document.id() + "\" is coded in this run already");
        }
        batch.entries.add(new Entry(
                document, parser, fresh, before == Status.FAILED, published, reason, sentences, List.copyOf(findings)));
        known.note(document, reason == null ? Status.CODED : Status.FAILED);
        batch.findings += findings.size();
        writeIfDue();
    }

    private void writeIfDue() {
        if (batch.isFull() || System.nanoTime() > due) {
            write();
        }
    }

    /** Writes what was added since the last time, whole or not at all; it is there when this returns. */
    public void commit() {
        write();
        written();
    }

    /** Begins to write the batch, as soon as the one before is there. */
    private void write() {
        written();
        Batch full = batch;
        if (!full.isEmpty()) {
            writing = CompletableFuture.runAsync(() -> session.transaction(() -> write(full)));
            faulty.addAll(full.faults.keySet());
            batch = new Batch();
        }
        due = System.nanoTime() + BATCH_NANOS;
    }

    /** Waits for what is being written. */
    private void written() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private void write(Batch full) throws SQLException {
        try (Rows documents = session.rows("documents");
                Rows outcomes = session.rows("outcomes");
                FindingRows findings = new FindingRows(session, run)) {
            Instant now = Instant.now();
            for (Entry entry : full.entries) {
                if (entry.fresh()) {
                    document(documents, entry, now);
                }
                outcome(outcomes, entry);
                findings.add(entry.published(), entry.findings());
            }
            documents.flush();
            outcomes.flush();
            findings.flush();
        }
        full.mended.forEach(input -> session.update("DELETE FROM faults WHERE run = ? AND input = ?", run, input));
        full.faults.forEach((input, reason) ->
                session.update("INSERT OR REPLACE INTO faults VALUES (?, ?, ?)", run, input, reason));
        session.update("""
                UPDATE runs SET
                    documents = (SELECT count(*) FROM outcomes WHERE run = runs.run AND status = 'coded'),
                    failed = (SELECT count(*) FROM outcomes WHERE run = runs.run AND status = 'failed'),
                    findings = (SELECT coalesce(sum(findings), 0) FROM outcomes WHERE run = runs.run)
                WHERE run = ?""", run);
    }

    private static void document(Rows documents, Entry entry, Instant now) throws SQLException {
        Document d = entry.document();
        documents.add(
                d.id(),
                entry.published(),
                d.title(),
                d.url(),
                d.publisher(),
                d.language(),
                d.text(),
                Fingerprint.of(d),
                entry.parser(),
                now);
    }

    private void outcome(Rows outcomes, Entry entry) throws SQLException {
        String status = entry.reason() == null ? "coded" : "failed";
        int findings = entry.findings().size();
        if (entry.again()) {
            session.update(
                    """
                    UPDATE outcomes SET status = ?, reason = ?, sentences = ?, findings = ?
                    WHERE run = ? AND document = ?""",
                    status,
                    entry.reason(),
                    entry.sentences(),
                    findings,
                    run,
                    entry.document().id());
        } else {
            outcomes.add(run, entry.document().id(), status, entry.reason(), entry.sentences(), findings);
        }
    }

    /** The documents of the store to which this run has not come; close the stream. */
    public Stream<StoredDocument> waiting() {
        commit();
        return DocumentTable.waiting(session, run);
    }

    /** Commits, notes that the run has come to its end, and makes it the active one. */
    public void finish() {
        commit();
        session.transaction(() -> {
            session.update("UPDATE runs SET ended = ? WHERE run = ?", RunTable.now(), run);
            session.update("UPDATE runs SET active = (run = ?)", run);
        });
    }

    /** Lets go of what was not committed, once that is there which is being written. */
    @Override
    public void close() {
        batch = new Batch();
        writing.exceptionally(failure -> null).join();
    }
}
