package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.record.JsonLines;
import org.jspecify.annotations.Nullable;

/** Lists of findings and what they can be narrowed by, in SQL. */
final class Lists {
    private static final String COLUMNS = """
            SELECT f.record, d.title, d.publisher, v.verdict, v.recoded, v.reassigned, v.restatused, v.redated
            """;

    private static final String NEWEST = "ORDER BY f.published DESC NULLS LAST, f.document, f.number";

    private Lists() {}

    static long count(Session session, String run, ListQuery query) {
        String sql = "SELECT count(*) " + query.tables(null) + query.where(null);
        List<Object> values = query.bound(run, null);
        try (Stream<Long> counted = session.stream(sql, row -> row.getLong(1), values.toArray())) {
            return counted.findFirst().orElse(0L);
        }
    }

    /** The latest first; the place in the list decides first, so that only what is shown is read whole. */
    static Stream<Listed> rows(Session session, String run, ListQuery query, int from, int most) {
        List<Object> values = query.bound(run, null);
        String wanted = "SELECT f.finding " + query.tables(null) + query.where(null) + " " + NEWEST;
        if (most != Integer.MAX_VALUE) {
            wanted += " LIMIT " + most + " OFFSET " + from;
        }
        values.add(run);
        String sql = COLUMNS + ListQuery.TABLES + "WHERE f.finding IN (" + wanted + ") AND f.run = ? " + NEWEST;
        return session.stream(sql, Lists::listed, values.toArray());
    }

    /**
     * Findings that nobody has looked at, in an order that the seed decides: the first ones are a random sample.
     *
     * @param most how many
     */
    static List<Listed> sample(Session session, String run, ListQuery query, String seed, int most) {
        ListQuery open = query.with(Facet.VERDICT, "open");
        List<Object> bound = open.bound(run, null);
        bound.add(seed);
        bound.add(run);
        bound.add(seed);
        String wanted = "SELECT f.finding " + open.tables(null) + open.where(null)
                + " ORDER BY md5(f.finding || ?), f.finding LIMIT " + most;
        String sql = COLUMNS + ListQuery.TABLES + "WHERE f.finding IN (" + wanted
                + ") AND f.run = ? ORDER BY md5(f.finding || ?), f.finding";
        try (Stream<Listed> rows = session.stream(sql, Lists::listed, bound.toArray())) {
            return rows.toList();
        }
    }

    static Stream<Listed> reviewed(Session session, String run, ListQuery query) {
        String sql = COLUMNS + ListQuery.TABLES + query.where(null) + " AND v.finding IS NOT NULL " + NEWEST;
        return session.stream(sql, Lists::listed, query.bound(run, null).toArray());
    }

    /** How often each value of a facet occurs among what the other facets leave, the most frequent first. */
    static List<Counted> values(Session session, String run, ListQuery query, Facet facet, int most) {
        Facet but = facet.several() ? null : facet;
        String sql;
        List<Object> values = new ArrayList<>(query.bound(run, but));
        if (facet.ofParties()) {
            sql = "SELECT " + facet.value() + " AS value, count(DISTINCT p.finding) AS n FROM parties p"
                    + " WHERE p.run = ? AND " + facet.value() + " IS NOT NULL AND p.finding IN (SELECT f.finding "
                    + query.tables(but) + query.where(but) + ")";
            values.add(0, run);
        } else {
            sql = "SELECT value, count(*) AS n FROM (SELECT " + facet.value() + " AS value " + query.tables(facet)
                    + query.where(but) + ") WHERE value IS NOT NULL";
        }
        String order = facet == Facet.YEAR || facet == Facet.CONFIDENCE ? "value DESC" : "n DESC, value";
        sql += " GROUP BY value ORDER BY " + order + " LIMIT " + most;
        try (Stream<Counted> counted =
                session.stream(sql, row -> new Counted(row.getString(1), row.getLong(2)), values.toArray())) {
            return counted.toList();
        }
    }

    static List<PlaceCount> places(Session session, String run, ListQuery query, int most) {
        String sql = "SELECT f.place, any_value(f.place_country), avg(f.latitude), avg(f.longitude), count(*) AS n "
                + query.tables(null) + query.where(null)
                + " AND f.latitude IS NOT NULL AND f.longitude IS NOT NULL AND f.place IS NOT NULL"
                + " GROUP BY f.place ORDER BY n DESC, f.place LIMIT " + most;
        try (Stream<PlaceCount> counted = session.stream(
                sql,
                row -> new PlaceCount(
                        row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4), row.getLong(5)),
                query.bound(run, null).toArray())) {
            return counted.toList();
        }
    }

    static List<OfficeHeld> offices(Session session, String run, String name) {
        String sql = """
                SELECT p.country, array_to_string(p.sectors, ' ') AS sectors, p.office,
                    CAST(min(f.published) AS VARCHAR), CAST(max(f.published) AS VARCHAR), count(DISTINCT p.finding)
                FROM parties p JOIN findings f ON f.run = p.run AND f.finding = p.finding
                WHERE p.run = ? AND p.name = ?
                GROUP BY ALL ORDER BY max(f.published) DESC NULLS LAST, count(DISTINCT p.finding) DESC, sectors
                LIMIT 20""";
        try (Stream<OfficeHeld> held = session.stream(
                sql,
                row -> new OfficeHeld(
                        row.getString(1),
                        row.getString(2) == null ? "" : row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)),
                run,
                name)) {
            return held.toList();
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        @Nullable String[] texts = new String[8];
        for (int i = 1; i < texts.length; i++) {
            texts[i] = row.getString(i + 1);
        }
        return new Listed(
                JsonLines.read(row.getString(1)), texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7]);
    }
}
