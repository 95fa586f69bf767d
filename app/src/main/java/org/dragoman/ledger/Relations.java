package org.dragoman.ledger;

import java.util.Set;

/** The relations of a document to a matter, by what they have in common. */
final class Relations {
    /** A word given. */
    static final Set<String> WORDS = Set.of("proposed", "called", "pledged", "agreed");

    /** What is said of a matter, and changes nothing about it. */
    static final Set<String> SPOKEN =
            Set.of("repeated", "recalled", "discussed", "called", "pledged", "proposed", "agreed", "scheduled");

    /** What stands in the way of a matter, or ends it undone. */
    static final Set<String> TROUBLE = Set.of("delayed", "suspended", "cancelled", "reversed");

    /** What is being done of it. */
    static final Set<String> DOING = Set.of("started", "progress");

    /** What is being done or has been done of it. */
    static final Set<String> DONE = Set.of("started", "progress", "completed");

    private Relations() {}
}
