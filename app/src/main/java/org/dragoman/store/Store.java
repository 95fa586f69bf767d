package org.dragoman.store;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * A store: one file that keeps documents, what each run found in them, and what people decided.
 *
 * <p>One process at a time may write to it, or any number read. Reading methods serve several threads. Example: {@code
 * try (Store store = Store.openReadOnly(Path.of("news.duckdb")); var findings = store.findings(FindingQuery.ALL)) {…}}
 * gives the findings of the active run, by day of publication, document and place in it.
 *
 * <p>All methods throw {@link StoreException} where the file cannot be used.
 */
public final class Store implements Closeable {
    private final Session session;
    private final boolean writable;

    private Store(Session session, boolean writable) {
        this.session = session;
        this.writable = writable;
    }

    /** Opens a store for reading and writing; makes it if there is none. */
    public static Store open(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new StoreException(file, "no directory " + directory, "make it first");
        }
        return new Store(new Session(file, Opening.write(file)), true);
    }

    /** Opens a store that there is for reading and writing. */
    public static Store openExisting(Path file) {
        return open(there(file));
    }

    /** Opens a store that there is, for reading; others may read it at the same time. */
    public static Store openReadOnly(Path file) {
        return new Store(new Session(file, Opening.read(there(file))), false);
    }

    private static Path there(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(file, "no such file", "make a store with \"dragoman ingest --store\"");
        }
        return file;
    }

    /** The file. */
    public Path file() {
        return session.file();
    }

    /** Whether it was opened for writing too. */
    public boolean writable() {
        return writable;
    }

    /** All runs in the order in which they were begun. */
    public List<Run> runs() {
        return RunTable.all(session);
    }

    /** The run that is looked at when none is named: the last that was finished; null in a store without runs. */
    public @Nullable Run activeRun() {
        return RunTable.active(session);
    }

    /**
     * The id of a run.
     *
     * @param id an id, or the beginning of one; null for the active run, whose is empty in a store without runs
     * @throws StoreException if there is no such run, or more than one
     */
    public String runId(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            Run active = activeRun();
            return active == null ? "" : active.id();
        }
        List<String> found =
                runs().stream().map(Run::id).filter(r -> r.startsWith(id)).toList();
        if (found.size() != 1) {
            String what = found.isEmpty() ? "no run \"" + id + "\"" : "more than one run begins with \"" + id + "\"";
            throw new StoreException(file(), what, "\"dragoman runs\" lists them");
        }
        return found.get(0);
    }

    /** The findings that are wanted, by day of publication, document and place in it; close the stream. */
    public Stream<FindingRecord> findings(FindingQuery query) {
        List<Object> values = query.values(runId(query.run()));
        return session.stream(query.sql(), row -> row.getString(1), values.toArray())
                .map(JsonLines::read);
    }

    /** How many findings of the active run a list has. */
    public long count(ListQuery query) {
        return Lists.count(session, runId(null), query);
    }

    /** A part of a list, the latest documents first; all of it with {@link Integer#MAX_VALUE}. Close the stream. */
    public Stream<Listed> list(ListQuery query, int from, int most) {
        return Lists.rows(session, runId(null), query, from, most);
    }

    /** Findings that nobody has looked at, in an order that a seed decides: a random sample, the same each time. */
    public List<Listed> sample(ListQuery query, String seed, int most) {
        return Lists.sample(session, runId(null), query, seed, most);
    }

    /** Findings of a list that somebody confirmed, rejected or corrected, the latest documents first; close the stream. */
    public Stream<Listed> reviewed(ListQuery query) {
        return Lists.reviewed(session, runId(null), query);
    }

    /** The values of a facet among what the others leave, with how many findings have each. */
    public List<Counted> values(ListQuery query, Facet facet, int most) {
        return Lists.values(session, runId(null), query, facet, most);
    }

    /** Where the findings of a list happened, the most frequent place first; those without coordinates are left out. */
    public List<PlaceCount> places(ListQuery query, int most) {
        return Lists.places(session, runId(null), query, most);
    }

    /** Countries, sectors and offices under which the documents of the active run know an actor, the latest first. */
    public List<OfficeHeld> offices(String name) {
        return Lists.offices(session, runId(null), name);
    }

    /** A finding of a run, null for the active one; null if that has none of this id. */
    public @Nullable FindingRecord finding(@Nullable String run, String id) {
        List<FindingRecord> found = session.list(
                "SELECT record FROM findings WHERE run = ? AND finding = ?",
                row -> JsonLines.read(row.getString(1)),
                runId(run),
                id);
        return found.isEmpty() ? null : found.get(0);
    }

    /** All documents, by day of publication and id, with what came of them in a run; close the stream. */
    public Stream<StoredDocument> documents(@Nullable String run) {
        return DocumentTable.all(session, runId(run));
    }

    /** What is known of all documents, without their texts, by id; close the stream. */
    public Stream<Heading> headings() {
        return DocumentTable.headings(session);
    }

    /** A document with what came of it in a run; null if the store does not have it. */
    public @Nullable StoredDocument document(@Nullable String run, String id) {
        return DocumentTable.one(session, runId(run), id);
    }

    /** The inputs that gave a run no document, by name. */
    public List<Fault> faults(@Nullable String run) {
        return session.list(
                "SELECT input, reason FROM faults WHERE run = ? ORDER BY input",
                row -> new Fault(row.getString(1), row.getString(2)),
                runId(run));
    }

    /** Which documents there are, and how they stand in a run, which may not have begun. */
    public KnownDocuments known(String run) {
        return KnownDocuments.of(session, run);
    }

    /** Begins a run, or goes on with it if the store has it. */
    public RunWriter run(Run.Key key) {
        RunTable.begin(session, key);
        return new RunWriter(session, key.id());
    }

    /** What people decided. */
    public Decisions decisions() {
        return DecisionTable.all(session);
    }

    /**
     * Records a decision for good; whether it was new.
     *
     * @throws IllegalArgumentException if the store has nothing of that id, or it takes no such decision
     */
    public boolean decide(Decision decision) {
        DecisionTable.check(session, decision);
        return DecisionTable.add(session, decision);
    }

    /** Records a decision that was made elsewhere, perhaps on documents that are still to come; whether it was new. */
    public boolean bring(Decision decision) {
        return DecisionTable.add(session, decision);
    }

    /** Keeps a run's ledger, for SQL and export, in the place of the one that was kept. */
    public void keep(String run, KeptLedger ledger) {
        LedgerTables.keep(session, run, ledger);
    }

    /** The entries of the ledger that is kept, as JSON: those that concern all these countries; close the stream. */
    public Stream<String> entries(String run, List<String> countries) {
        return LedgerTables.kept(session, run, countries);
    }

    /** The reports of the clusters that are kept: those in which all these countries take part; close the stream. */
    public Stream<KeptReport> reports(String run, List<String> countries) {
        return LedgerTables.reports(session, run, countries);
    }

    /** Whether the ledger that is kept of a run tells of all its findings and of all decisions. */
    public boolean ledgerIsCurrent(String run) {
        return LedgerTables.current(session, run);
    }

    /** What a ledger of a run that is worked out from now on rests on; asked before findings and decisions are read. */
    public KeptLedger.Basis basis(String run) {
        return LedgerTables.basis(session, run);
    }

    /** The last decision changes nothing in the ledger that is kept of a run: it stays as current as it was. */
    public void ledgerIsUnchanged(String run) {
        LedgerTables.unchanged(session, run);
    }

    /**
     * Answers a query in SQL: one SELECT over the tables that docs/store.md tells. It cannot change the store, nor read
     * or write any other file. Views in the schema {@code active} look at one run only.
     *
     * @param run the run for those views; null for the active one
     * @throws StoreException if it is anything else than one query, or is wrong
     */
    public SqlAnswer sql(@Nullable String run, String query) {
        return sql(run, query, 0);
    }

    /**
     * The same, given up after a time.
     *
     * @param seconds for how long it may take; 0 for as long as it takes
     */
    public SqlAnswer sql(@Nullable String run, String query, int seconds) {
        String id = runId(run);
        try {
            return SqlQuery.run(file(), session.connection().duplicate(), id, query, seconds);
        } catch (SQLException e) {
            throw StoreException.of(file(), e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
