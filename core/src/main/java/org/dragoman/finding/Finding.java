package org.dragoman.finding;

import java.util.List;
import java.util.Set;

/** What was found in a document: an event or a commitment. */
public sealed interface Finding permits Event, Commitment {
    /** A hash of document id, kind, trigger and ordinal; never of what was coded. */
    String id();

    /** The sentence's number, -1 for the title. */
    int sentence();

    /** The words it rests on. */
    Evidence evidence();

    /** Further places in the same document that say the same. */
    List<Evidence> also();

    /** Whether it happened. */
    Set<Status> status();

    /** Who says so, from the outlet inwards; empty where the outlet itself does. */
    List<Speaker> speakers();

    /** How it was derived, step by step, to be read by a person. */
    List<String> derivation();
}
