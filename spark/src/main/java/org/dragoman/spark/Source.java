package org.dragoman.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dragoman.ingest.ColumnNames;
import org.jspecify.annotations.Nullable;

/** What documents are read from. */
enum Source {
    /** JSON Lines: a document a line. Large files are read by several tasks. */
    jsonl,
    /** Parquet: a document a row. */
    parquet,
    /** Files of any other form that {@code dragoman code} reads, each by one task. */
    files;

    /** The columns of a table's row that are handed on, in this order, after the place. */
    static final List<String> FIELDS = List.of("text", "id", "date", "title", "url", "publisher", "language");

    /** Which it is by a path's ending; null where that tells nothing. */
    static @Nullable Source of(String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zst)$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return jsonl;
        }
        return name.endsWith(".parquet") ? parquet : null;
    }

    /** All that is there. */
    Dataset<Row> read(SparkSession spark, List<String> paths, Map<String, String> columns) {
        String[] all = paths.toArray(String[]::new);
        return switch (this) {
            case jsonl -> lines(spark.read().option("lineSep", "\n").text(all));
            case files ->
                contents(spark.read()
                        .format("binaryFile")
                        .option("recursiveFileLookup", "true")
                        .load(all));
            case parquet -> rows(spark.read().parquet(all), columns);
        };
    }

    /** What is there and what is still to come. A directory of Parquet must hold a file already, which tells its columns. */
    Dataset<Row> follow(SparkSession spark, String path, Map<String, String> columns) {
        return switch (this) {
            case jsonl -> lines(spark.readStream().option("lineSep", "\n").text(path));
            case files ->
                contents(spark.readStream()
                        .format("binaryFile")
                        .option("recursiveFileLookup", "true")
                        .load(path));
            case parquet ->
                rows(
                        spark.readStream()
                                .schema(spark.read().parquet(path).schema())
                                .parquet(path),
                        columns);
        };
    }

    private static Dataset<Row> lines(Dataset<Row> lines) {
        return lines.select(place(), functions.col("value").cast("binary").as("content"));
    }

    private static Dataset<Row> contents(Dataset<Row> files) {
        return files.select(functions.col("path").as("place"), functions.col("content"));
    }

    private static Dataset<Row> rows(Dataset<Row> table, Map<String, String> asked) {
        List<String> names = Arrays.asList(table.columns());
        ColumnNames found = ColumnNames.of(names, asked);
        if (!found.missing().isEmpty() || !found.places().containsKey("text")) {
            String what = found.missing().isEmpty() ? "with the text" : String.join(", ", found.missing());
            throw new WrongCallException(
                    "no column " + what + " among " + String.join(", ", names) + "; name it: --columns text=NAME");
        }
        List<Column> columns = new ArrayList<>(List.of(place()));
        for (String field : FIELDS) {
            Integer at = found.places().get(field);
            Column column = at == null ? functions.lit(null) : functions.col("`" + names.get(at) + "`");
            columns.add(column.cast("string").as(field));
        }
        return table.select(columns.toArray(Column[]::new));
    }

    private static Column place() {
        return functions.col("_metadata.file_path").as("place");
    }
}
