package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a table for a terminal. The first rows decide how wide the columns are; where all do not fit, the widest lose
 * most, and what is cut ends in {@code …}.
 */
final class TableRows implements RowFormat.Printer {
    private static final int LOOKED_AT = 200;
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final List<RowFormat.Column> columns;
    private final int width;
    private final List<List<String>> waiting = new ArrayList<>();
    private int @Nullable [] widths;

    TableRows(PrintWriter out, List<RowFormat.Column> columns, int width) {
        this.out = out;
        this.columns = columns;
        this.width = width;
        waiting.add(columns.stream().map(RowFormat.Column::name).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        List<String> texts = cells.stream().map(TableRows::text).toList();
        int[] known = widths;
        if (known != null) {
            print(texts, known);
            return;
        }
        waiting.add(texts);
        if (waiting.size() > LOOKED_AT) {
            printWaiting();
        }
    }

    private static String text(@Nullable Object cell) {
        return CsvRows.text(cell).replaceAll("\\s+", " ").strip();
    }

    private void printWaiting() {
        int[] fitted = fitted();
        widths = fitted;
        waiting.forEach(row -> print(row, fitted));
        waiting.clear();
    }

    /** As wide as the widest cell, and narrower, from the widest on, until a row fits. */
    private int[] fitted() {
        int[] fitted = new int[columns.size()];
        for (List<String> row : waiting) {
            for (int i = 0; i < fitted.length; i++) {
                fitted[i] = Math.max(fitted[i], row.get(i).length());
            }
        }
        int over = Arrays.stream(fitted).sum() + GAP.length() * (fitted.length - 1) - width;
        while (over > 0) {
            int widest = 0;
            for (int i = 1; i < fitted.length; i++) {
                widest = fitted[i] > fitted[widest] ? i : widest;
            }
            if (fitted[widest] <= NARROWEST) {
                break;
            }
            fitted[widest]--;
            over--;
        }
        return fitted;
    }

    private void print(List<String> row, int[] fitted) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fitted.length; i++) {
            String cell = row.get(i);
            if (cell.length() > fitted[i]) {
                cell = cell.substring(0, fitted[i] - 1) + "…";
            }
            String fill = " ".repeat(fitted[i] - cell.length());
            line.append(i == 0 ? "" : GAP).append(columns.get(i).number() ? fill + cell : cell + fill);
        }
        out.print(line.toString().stripTrailing());
        out.print('\n');
    }

    @Override
    public void close() {
        if (widths == null) {
            printWaiting();
        }
        out.flush();
    }
}
