package org.dragoman.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dragoman.ingest.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.store.RunWriter;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of some inputs those that a run has not coded yet. A document that the store has under the same id with other words
 * becomes a fault: findings point into a text, which therefore never changes.
 */
final class Unread implements Iterator<Reading> {
    private final Iterator<Reading> inputs;
    private final RunWriter writer;
    private final ProgressLine progress;
    private @Nullable Reading ahead;
    private int there;

    Unread(Iterator<Reading> inputs, RunWriter writer, ProgressLine progress) {
        this.inputs = inputs;
        this.writer = writer;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && inputs.hasNext()) {
            Reading reading = inputs.next();
            ahead = reading instanceof Text text ? unread(text) : reading;
        }
        return ahead != null;
    }

    private @Nullable Reading unread(Text text) {
        return switch (writer.standing(text.document())) {
            case NEW, WAITING, FAILED -> text;
            case OTHER -> refused(text.name(), text.document());
            case DONE -> {
                there++;
                writer.read(text.name());
                progress.step();
                yield null;
            }
        };
    }

    static Fault refused(String name, Document document) {
        return new Fault(
                name,
                "the store has another text, title or date under the id \"" + document.id() + "\"",
                "give this one an id of its own",
                true);
    }

    @Override
    public Reading next() {
        Reading reading = hasNext() ? ahead : null;
        if (reading == null) {
            throw new NoSuchElementException("all inputs are read");
        }
        ahead = null;
        return reading;
    }

    /** Documents that the run has coded before. */
    int there() {
        return there;
    }
}
