package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in docs/store.md are those of the store, told by the comments beside their columns. */
class StorePageTest {
    private static final Path PAGE = Path.of("..", "docs", "store.md");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(\n(.*?)\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile(" {4}(\\w+) +([A-Z]+(?:\\[])?)( NOT NULL| PRIMARY KEY)?,? +-- (.*)");

    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+) (\\w+); +-- (.*)");

    @TempDir
    Path directory;

    private static String sql() {
        return IntStream.rangeClosed(1, Layout.VERSION).mapToObj(Layout::sql).reduce("", String::concat);
    }

    /** The tables as the page tells them. */
    private static String told() {
        StringBuilder page = new StringBuilder();
        Matcher table = TABLE.matcher(sql());
        while (table.find()) {
            page.append("### ").append(table.group(1)).append("\n\n| column | type | |\n|---|---|---|\n");
            for (String line : table.group(2).split("\n")) {
                Matcher column = COLUMN.matcher(line);
                if (column.matches()) {
                    page.append(String.format(
                            Locale.ROOT,
                            "| `%s` | %s | %s%s |%n",
                            column.group(1),
                            column.group(2),
                            column.group(4),
                            column.group(3) == null ? "; may be empty" : ""));
                }
            }
            Matcher added = ADDED.matcher(sql());
            while (added.find()) {
                if (added.group(1).equals(table.group(1))) {
                    page.append(String.format(
                            Locale.ROOT,
                            "| `%s` | %s | %s; may be empty |%n",
                            added.group(2),
                            added.group(3),
                            added.group(4)));
                }
            }
            page.append('\n');
        }
        return page.toString();
    }

    @Test
    void thePageTellsTheTables() throws IOException {
        String page = Files.readString(PAGE);
        String told = told().strip();
        assertThat(page.substring(page.indexOf("## Tables") + "## Tables".length())
                        .strip())
                .as("write this under \"## Tables\" of docs/store.md")
                .isEqualTo(told);
    }

    @Test
    void everyColumnOfAStoreIsTold() {
        List<String> missing = new ArrayList<>();
        String told = told();
        try (Store store = Store.open(directory.resolve("empty.duckdb"));
                SqlAnswer columns = store.sql(
                        null,
                        "SELECT table_name, column_name, data_type FROM duckdb_columns() "
                                + "WHERE schema_name = 'main' AND NOT internal AND table_name IN "
                                + "(SELECT table_name FROM duckdb_tables())")) {
            for (List<?> row = columns.next(); row != null; row = columns.next()) {
                String type = String.valueOf(row.get(2)).replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ");
                String line = "| `" + row.get(1) + "` | " + type + " | ";
                int table = told.indexOf("### " + row.get(0) + "\n");
                int end = told.indexOf("### ", table + 1);
                String section = table < 0 ? "" : told.substring(table, end < 0 ? told.length() : end);
                if (!section.contains(line)) {
                    missing.add(row.get(0) + "." + row.get(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTableIsExportedButThatOfVersions() {
        List<String> tables = new ArrayList<>();
        Matcher table = TABLE.matcher(sql());
        while (table.find()) {
            tables.add(table.group(1));
        }
        tables.remove("store");
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(List.of(StoreTable.values()).stream()
                        .map(StoreTable::table)
                        .toList());
    }
}
