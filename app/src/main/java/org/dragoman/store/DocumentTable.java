package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.store.StoredDocument.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** The table {@code documents}, with what came of each in a run. */
final class DocumentTable {
    private static final String SELECT = """
            SELECT d.*, o.status, o.reason, coalesce(o.findings, 0) AS findings
            FROM documents d LEFT JOIN outcomes o ON o.document = d.document AND o.run = ?
            """;

    private static final String ORDER = "ORDER BY d.published NULLS LAST, d.document";

    private DocumentTable() {}

    static Stream<StoredDocument> all(Session session, String run) {
        return session.stream(SELECT + ORDER, DocumentTable::document, run);
    }

    static Stream<StoredDocument> waiting(Session session, String run) {
        return session.stream(SELECT + "WHERE o.status IS NULL " + ORDER, DocumentTable::document, run);
    }

    static @Nullable StoredDocument one(Session session, String run, String id) {
        List<StoredDocument> found = session.list(SELECT + "WHERE d.document = ?", DocumentTable::document, run, id);
        return found.isEmpty() ? null : found.get(0);
    }

    static Stream<Heading> headings(Session session) {
        return session.stream(
                "SELECT document, published, title, url, publisher FROM documents ORDER BY document",
                row -> new Heading(
                        row.getString("document"),
                        row.getObject("published", LocalDate.class),
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("publisher")));
    }

    static Status status(@Nullable String word) {
        if (word == null) {
            return Status.WAITING;
        }
        return word.equals("coded") ? Status.CODED : Status.FAILED;
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        Document document = new Document(
                row.getString("document"),
                row.getString("text"),
                row.getObject("published", LocalDate.class),
                row.getString("title"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("language"));
        Instant added = RunTable.instant(row, "added");
        return new StoredDocument(
                document,
                row.getString("parser"),
                added == null ? Instant.EPOCH : added,
                status(row.getString("status")),
                row.getString("reason"),
                row.getInt("findings"));
    }
}
