package org.dragoman.ontology;

/** What happens to a content: it begins, goes on, is stopped. {@code NONE} where nothing is said of it. */
public enum Phase {
    NONE,
    BEGIN,
    CONTINUE,
    MAINTAIN,
    RESUME,
    INCREASE,
    ACCELERATE,
    DECREASE,
    STOP,
    CANCEL,
    COMPLETE;

    /** Whether it turns its content over: to stop aid is a sanction, to lift sanctions a concession. */
    public boolean turning() {
        return this == DECREASE || this == STOP || this == CANCEL;
    }
}
