package org.dragoman.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** Accumulators, which Spark's own pages show while a job runs. Work that is done twice counts twice in them. */
record Counters(
        LongAccumulator documents, LongAccumulator sentences, LongAccumulator findings, LongAccumulator failures)
        implements Serializable {
    static Counters of(SparkContext context) {
        return new Counters(
                context.longAccumulator("documents"),
                context.longAccumulator("sentences"),
                context.longAccumulator("findings"),
                context.longAccumulator("failures"));
    }
}
