package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row in the making: what is null is empty; tabs, line ends and other controls become blanks. */
final class Cells {
    private final List<String> cells = new ArrayList<>();

    Cells add(@Nullable Object value) {
        cells.add(value == null ? "" : clean(value.toString()));
        return this;
    }

    /** So many empty cells, for what Dragoman does not know. */
    Cells none(int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
        return this;
    }

    List<String> list() {
        return List.copyOf(cells);
    }

    /** Values that are there, each once, joined by {@code "; "}. */
    static <T> String joined(List<T> items, Function<T, @Nullable String> value) {
        return String.join(
                "; ",
                items.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String clean(String value) {
        StringBuilder clean = null;
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029') {
                if (clean == null) {
                    clean = new StringBuilder(value);
                }
                clean.setCharAt(i, ' ');
            }
        }
        return clean == null ? value : clean.toString();
    }
}
