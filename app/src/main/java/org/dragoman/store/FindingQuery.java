package org.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted; what is null or empty does not narrow.
 *
 * <p>Example: {@code FindingQuery.ALL.kind("commitment").countries("CHN", "TJK")} wants the commitments to which both
 * China and Tajikistan are parties, in the active run.
 *
 * @param run the run's id; null for the active one
 * @param kind {@code event} or {@code commitment}
 * @param document the document's id
 * @param countries all of these must be among the parties, whatever their roles
 * @param from the first day of publication
 * @param to the last day of publication
 * @param acceptedOnly whether findings that a person rejected are left out
 */
public record FindingQuery(
        @Nullable String run,
        @Nullable String kind,
        @Nullable String document,
        List<String> countries,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean acceptedOnly) {
    /** All findings of the active run. */
    public static final FindingQuery ALL = new FindingQuery(null, null, null, List.of(), null, null, false);

    private static final String PARTY = "f.finding IN (SELECT finding FROM parties WHERE run = ? AND country = ?)";

    public FindingQuery {
        countries = List.copyOf(countries);
    }

    /** Those of another run than the active one; null for the active one. */
    public FindingQuery run(@Nullable String id) {
        return new FindingQuery(id, kind, document, countries, from, to, acceptedOnly);
    }

    /** Only events, or only commitments. */
    public FindingQuery kind(String only) {
        return new FindingQuery(run, only, document, countries, from, to, acceptedOnly);
    }

    /** Only those of a document. */
    public FindingQuery document(String id) {
        return new FindingQuery(run, kind, id, countries, from, to, acceptedOnly);
    }

    /** Only those with parties of all these countries. */
    public FindingQuery countries(String... codes) {
        return new FindingQuery(run, kind, document, List.of(codes), from, to, acceptedOnly);
    }

    /** Only those of documents published from one day to another, both included. */
    public FindingQuery published(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new FindingQuery(run, kind, document, countries, first, last, acceptedOnly);
    }

    /** Only those that nobody rejected, or that were confirmed since. */
    public FindingQuery accepted() {
        return new FindingQuery(run, kind, document, countries, from, to, true);
    }

    /** The query in SQL, over a run whose id is known. */
    String sql() {
        List<String> wanted = new ArrayList<>(List.of("f.run = ?"));
        narrow(wanted, kind, "f.kind = ?");
        narrow(wanted, document, "f.document = ?");
        narrow(wanted, from, "f.published >= ?");
        narrow(wanted, to, "f.published <= ?");
        countries.forEach(country -> wanted.add(PARTY));
        if (acceptedOnly) {
            wanted.add("f.finding NOT IN (SELECT finding FROM active.verdicts WHERE verdict = 'reject')");
        }
        return """
                SELECT f.record FROM findings f
                WHERE %s
                ORDER BY f.published NULLS LAST, f.document, f.number""".formatted(String.join("\n  AND ", wanted));
    }

    /** The values that stand for the question marks. */
    List<Object> values(String runId) {
        List<Object> values = new ArrayList<>(List.of(runId));
        narrow(values, kind, kind);
        narrow(values, document, document);
        narrow(values, from, from);
        narrow(values, to, to);
        countries.forEach(country -> values.addAll(List.of(runId, country)));
        return values;
    }

    private static <T> void narrow(List<T> all, @Nullable Object given, @Nullable T what) {
        if (given != null && what != null) {
            all.add(what);
        }
    }
}
