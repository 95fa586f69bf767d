package org.dragoman.finding;

/** Whether the coded event happened (PLOVER's auxiliary modes, and {@code CLAIMED}). */
public enum Status {
    ACTUAL,
    /** An earlier happening recalled. */
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED,
    /** Only a party to the matter says so. */
    CLAIMED
}
