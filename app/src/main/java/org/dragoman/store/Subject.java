package org.dragoman.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.store.Decision.Kind;

/** Kinds of things on which decisions are made, and which decisions each takes. */
enum Subject {
    FINDING("findings", "finding"),
    /** A sentence that tells of an entry in words that no frame reads. */
    SENTENCE("links", "finding"),
    ENTRY("entries", "entry"),
    CLUSTER("clusters", "cluster"),
    DECISION("decisions", "decision");

    private final String table;
    private final String column;

    Subject(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** What an id stands for in a store, in any run; more than one where kinds of things share ids. */
    static Set<Subject> of(Session session, String id) {
        Set<Subject> found = EnumSet.noneOf(Subject.class);
        for (Subject subject : values()) {
            List<Integer> rows = session.list(
                    "SELECT 1 FROM " + subject.table + " WHERE " + subject.column + " = ? LIMIT 1",
                    row -> row.getInt(1),
                    id);
            if (!rows.isEmpty()) {
                found.add(subject);
            }
        }
        return found;
    }

    /** Kinds of things that take a decision. */
    static List<String> taking(Kind kind) {
        return List.of(values()).stream()
                .filter(subject -> subject.takes(kind))
                .map(Subject::word)
                .toList();
    }

    boolean takes(Kind kind) {
        return switch (this) {
            case FINDING -> kind != Kind.RESTAGE && kind != Kind.UNDO;
            case SENTENCE -> !kind.hasValue() && kind != Kind.UNDO;
            case ENTRY -> !kind.ofFindings() && kind != Kind.UNDO;
            case CLUSTER -> !kind.ofFindings() && kind != Kind.RESTAGE && kind != Kind.UNDO;
            case DECISION -> kind == Kind.UNDO || kind == Kind.NOTE;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
