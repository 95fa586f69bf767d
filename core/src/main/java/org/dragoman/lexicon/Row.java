package org.dragoman.lexicon;

import java.util.List;
import java.util.Map;

/** A line of a table: values by column name, with where it stands. */
public final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> values;

    Row(String file, int line, Map<String, Integer> columns, List<String> values) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = values;
    }

    /**
     * The value in a column, trimmed; empty where nothing is written.
     *
     * @throws LexiconException if the table has no such column
     */
    public String get(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new LexiconException(file, 1, "no column \"" + column + "\"; the header must name it");
        }
        return place < values.size() ? values.get(place).strip() : "";
    }

    /** Whether the table has a column, for those that a table of a user may lack. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The parts of a value that are separated by {@code |}: none where nothing is written. */
    public List<String> list(String column) {
        String value = get(column);
        return value.isEmpty() ? List.of() : List.of(value.split("\\s*\\|\\s*"));
    }

    /** An error about this line. */
    public LexiconException fault(String problem) {
        return new LexiconException(file, line, problem);
    }

    /** {@code file:line}. */
    public String where() {
        return file + ":" + line;
    }
}
