package org.dragoman.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param key {@code level}, {@code overdue}, {@code due}, {@code disputed}, {@code moved}, {@code new}, {@code open} or
 *     {@code ended}
 * @param title its heading
 * @param about what it holds, in a sentence or two
 * @param items its matters; may be empty, where the section says so
 */
public record Section(String key, String title, String about, List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }
}
