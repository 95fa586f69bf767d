package org.dragoman.store;

/**
 * An input that gave a run no document.
 *
 * @param input the file, or file and line: {@code "news/day.jsonl:17"}
 * @param reason why, and what to do about it
 */
public record Fault(String input, String reason) {}
