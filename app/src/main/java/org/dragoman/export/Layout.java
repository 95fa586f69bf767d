package org.dragoman.export;

import java.util.List;

/** A published table of events: its columns, and what an event is in them. */
interface Layout {
    /** The columns' names, in order, as published. */
    List<String> columns();

    /** Whether the files begin with the names. */
    boolean header();

    /** Whether a row has one source and one target, so that an event with more parties needs several rows. */
    boolean dyadic();

    /** The event's cells, one a column; empty where the format has nothing to say. */
    List<String> row(Dyad dyad);
}
