package org.dragoman.store;

/**
 * A value and how many findings have it.
 *
 * @param value {@code CONSULT}
 * @param findings how many
 */
public record Counted(String value, long findings) {}
