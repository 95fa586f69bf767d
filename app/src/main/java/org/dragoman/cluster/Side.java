package org.dragoman.cluster;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts in a report, or to whom it is done.
 *
 * <p>Example: "Iran and a militia of Anbar" are the parties {@code IRN} and {@code ~a militia of anbar}, of which {@code
 * IRN} is known.
 *
 * @param parties countries and others, in order
 * @param known those of them that a table knows
 */
record Side(Set<String> parties, Set<String> known) {
    /** Begins the key of a party that no table knows: it can agree with another's and never speaks against it. */
    static final String UNKNOWN_PARTY = "~";

    static Side of(Set<String> parties) {
        Set<String> known = new TreeSet<>(parties);
        known.removeIf(party -> party.startsWith(UNKNOWN_PARTY));
        return new Side(parties, known.size() == parties.size() ? parties : Collections.unmodifiableSet(known));
    }

    /** Whether a party stands on both. */
    boolean meets(Side other) {
        return !Collections.disjoint(parties, other.parties);
    }

    /** Whether it has all known parties of another. */
    boolean holds(Side other) {
        return parties.containsAll(other.known);
    }

    /** Whether a known party stands on both, or none is known of one. */
    boolean agrees(Side other) {
        return known.isEmpty() || other.known.isEmpty() || !Collections.disjoint(known, other.known);
    }
}
