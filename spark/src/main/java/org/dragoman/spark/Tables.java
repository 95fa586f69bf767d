package org.dragoman.spark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes what came of documents, as Parquet: {@code findings}, in a directory for each month of publication, and {@code
 * faults}, with what was lost and why.
 *
 * @param directory where they go
 * @param err where it is told how many there were, and which were lost
 */
record Tables(String directory, PrintStream err) {
    /** Faults that are told; all are in the table. */
    private static final int TOLD = 20;

    /**
     * Writes rows of {@link Coding#SCHEMA}.
     *
     * @param below {@code ""}, or a directory in each table, which is replaced: {@code "/batch=7"}
     * @return how many documents were lost
     */
    long write(Dataset<Row> outcomes, String below, SaveMode mode) {
        // Coded once, read four times.
        Dataset<Row> kept = outcomes.persist(StorageLevel.DISK_ONLY());
        try {
            long lost = tell(kept);
            findings(kept)
                    .write()
                    .mode(mode)
                    .partitionBy("month")
                    .option("compression", "zstd")
                    .parquet(directory + "/findings" + below);
            kept.where("reason IS NOT NULL")
                    .select("input", "document", "reason", "lost", "line")
                    .coalesce(1)
                    .sortWithinPartitions("input", "document", "reason")
                    .write()
                    .mode(mode)
                    .parquet(directory + "/faults" + below);
            return lost;
        } finally {
            kept.unpersist();
        }
    }

    /** The findings with their month; few large files for each month, whatever tasks wrote them. */
    private static Dataset<Row> findings(Dataset<Row> outcomes) {
        List<Column> columns = new ArrayList<>();
        for (String name : Coding.FLAT.fieldNames()) {
            columns.add(functions.col(name));
        }
        columns.add(functions.col(Coding.RECORD));
        columns.add(functions.date_format(functions.col("published"), "yyyy-MM").as("month"));
        return outcomes.where(functions.col(Coding.RECORD).isNotNull())
                .select(columns.toArray(Column[]::new))
                .hint("rebalance", functions.col("month"))
                .sortWithinPartitions("month", "published", "document", "start", "id");
    }

    /** Says how many there were of what; how many were lost. */
    private long tell(Dataset<Row> outcomes) {
        Row counted = outcomes.selectExpr(
                        "count(sentences)", "coalesce(sum(sentences), 0)", "count(record)", "count_if(lost)")
                .first();
        long lost = counted.getLong(3);
        outcomes.where("lost")
                .orderBy("input", "document")
                .limit(TOLD)
                .collectAsList()
                .forEach(fault -> {
                    String document = fault.getAs("document");
                    err.println(fault.getAs("input") + (document == null ? "" : " (" + document + ")") + ": "
                            + fault.getAs("reason"));
                });
        if (lost > TOLD) {
            err.println("… all " + lost + " are in " + directory + "/faults");
        }
        err.println(counted.getLong(0) + " documents, " + counted.getLong(1) + " sentences, " + counted.getLong(2)
                + " findings, " + lost + " failed");
        return lost;
    }
}
