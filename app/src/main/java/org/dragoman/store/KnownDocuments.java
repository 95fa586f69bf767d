package org.dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.store.StoredDocument.Status;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Which documents a store has, and what came of them in a run: ids and fingerprints, held in memory. */
public final class KnownDocuments {
    private static final String ALL = """
            SELECT d.document, d.sha256, o.status
            FROM documents d LEFT JOIN outcomes o ON o.document = d.document AND o.run = ?""";

    private final Map<String, Known> documents = new HashMap<>();

    /** Where a document stands before it is read. */
    public enum Standing {
        /** The store does not have it. */
        NEW,
        /** The store has it, and the run has not come to it. */
        WAITING,
        /** The run could not code it. */
        FAILED,
        /** The run has coded it. */
        DONE,
        /** The store has another text, title or day under its id. */
        OTHER
    }

    private record Known(String fingerprint, Status status) {}

    private KnownDocuments() {}

    /** None at all. */
    public static KnownDocuments none() {
        return new KnownDocuments();
    }

    static KnownDocuments of(Session session, String run) {
        KnownDocuments known = new KnownDocuments();
        try (Stream<Map.Entry<String, Known>> all = session.stream(ALL, KnownDocuments::known, run)) {
            all.forEach(document -> known.documents.put(document.getKey(), document.getValue()));
        }
        return known;
    }

    private static Map.Entry<String, Known> known(ResultSet row) throws SQLException {
        return Map.entry(row.getString(1), new Known(row.getString(2), DocumentTable.status(row.getString(3))));
    }

    /** Where a document stands. */
    public Standing standing(Document document) {
        Known there = documents.get(document.id());
        if (there == null) {
            return Standing.NEW;
        }
        if (!there.fingerprint().equals(Fingerprint.of(document))) {
            return Standing.OTHER;
        }
        return switch (there.status()) {
            case WAITING -> Standing.WAITING;
            case FAILED -> Standing.FAILED;
            case CODED -> Standing.DONE;
        };
    }

    /** Documents of the store to which the run has not come. */
    public int waiting() {
        return (int) documents.values().stream()
                .filter(known -> known.status() == Status.WAITING)
                .count();
    }

    boolean has(String id) {
        return documents.containsKey(id);
    }

    Status status(String id) {
        Known there = documents.get(id);
        return there == null ? Status.WAITING : there.status();
    }

    /** Notes what came of a document; one that the store has keeps its fingerprint. */
    void note(Document document, Status status) {
        @Nullable Known there = documents.get(document.id());
        documents.put(document.id(), new Known(there == null ? Fingerprint.of(document) : there.fingerprint(), status));
    }
}
