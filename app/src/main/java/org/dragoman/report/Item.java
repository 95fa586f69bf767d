package org.dragoman.report;

import java.util.List;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Standing;

/**
 * A matter in a section of a report.
 *
 * @param entry the entry of the ledger
 * @param standing how it stands on the report's day
 * @param sentences what is to be said of it, in short sentences
 * @param statements the words it rests on
 */
public record Item(Entry entry, Standing standing, List<String> sentences, List<Statement> statements) {
    public Item {
        sentences = List.copyOf(sentences);
        statements = List.copyOf(statements);
    }

    /** What it is about, on one line. */
    public String text() {
        return entry.text().strip().replaceAll("\\s+", " ");
    }

    /** The sentences, one after the other. */
    public String told() {
        return String.join(" ", sentences);
    }
}
