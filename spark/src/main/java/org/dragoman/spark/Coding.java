package org.dragoman.spark;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dragoman.coding.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FlatRow;
import org.dragoman.record.FlatRow.Kind;
import org.dragoman.record.JsonLines;
import org.dragoman.run.Outcome;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Codes the documents of a partition, which are ordered by id, so that a second one with the same id is seen.
 *
 * <p>Out come rows of {@link #SCHEMA}: one for each finding, with all columns of a flat file and the finding's JSON; one
 * for each document coded, with its id in {@code input} and how many sentences it has; one for each fault.
 */
record Coding(Settings settings, Counters counters) implements MapPartitionsFunction<Row, Row> {
    /** Columns of findings that {@code code --output findings.parquet} writes as well. */
    static final StructType FLAT = flat();

    /** The last column of findings: the line that {@code code --format jsonl} writes. */
    static final String RECORD = "record";

    static final StructType SCHEMA = FLAT.add(RECORD, DataTypes.StringType)
            .add("input", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("lost", DataTypes.BooleanType)
            .add("line", DataTypes.StringType)
            .add("sentences", DataTypes.IntegerType);

    private static final int REST = FLAT.size();

    private static StructType flat() {
        StructType schema = new StructType();
        for (FlatRow.Column column : FlatRow.COLUMNS) {
            schema = schema.add(column.name(), type(column.kind()));
        }
        return schema;
    }

    private static DataType type(Kind kind) {
        return switch (kind) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.IntegerType;
            case DECIMAL -> DataTypes.DoubleType;
            case TRUTH -> DataTypes.BooleanType;
            case DAY -> DataTypes.DateType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
        };
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        ExecutorDesk desk = ExecutorDesk.of(settings);
        Partition partition = new Partition(desk);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                .flatMap(row -> partition.rows(row).stream())
                .iterator();
    }

    /** One partition on its way. */
    private final class Partition {
        private final ExecutorDesk desk;
        private @Nullable String last;

        private Partition(ExecutorDesk desk) {
            this.desk = desk;
        }

        private List<Row> rows(Row row) {
            String reason = row.getAs("reason");
            if (reason != null) {
                boolean lost = row.getAs("lost");
                counters.failures().add(lost ? 1 : 0);
                return List.of(rest(row.getAs("place"), null, reason, lost, row.getAs("line"), null));
            }
            Text text = Intake.text(row);
            String id = text.document().id();
            if (id.equals(last)) {
                counters.failures().add(1);
                String second = "a second document with the id \"" + id + "\"; give it an id of its own";
                return List.of(rest(text.name(), id, second, true, null, null));
            }
            last = id;
            return coded(text);
        }

        private List<Row> coded(Text text) {
            String id = text.document().id();
            Outcome outcome;
            try {
                outcome = desk.outcome(text);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the task was stopped", e);
            }
            Fault fault = outcome.fault();
            Reading reading = outcome.reading();
            if (fault != null || reading == null) {
                counters.failures().add(1);
                String reason = fault == null ? "nothing was read" : fault.reason() + "; " + fault.remedy();
                return List.of(rest(text.name(), id, reason, true, null, null));
            }
            counters.documents().add(1);
            counters.sentences().add(reading.sentences().size());
            counters.findings().add(outcome.findings().size());
            List<Row> rows = new ArrayList<>(outcome.findings().size() + 1);
            rows.add(rest(text.name(), id, null, null, null, reading.sentences().size()));
            outcome.findings().forEach(finding -> rows.add(finding(finding)));
            return rows;
        }

        private Row finding(FindingRecord finding) {
            List<@Nullable Object> cells = new ArrayList<>(SCHEMA.size());
            for (@Nullable Object cell : desk.row().cells(finding)) {
                cells.add(
                        cell instanceof List<?> list
                                ? CollectionConverters.asScala(list).toSeq()
                                : cell);
            }
            int published = FLAT.fieldIndex("published");
            if (cells.get(published) instanceof String day) {
                cells.set(published, Date.valueOf(day));
            }
            cells.add(JsonLines.line(finding));
            while (cells.size() < SCHEMA.size()) {
                cells.add(null);
            }
            return RowFactory.create(cells.toArray());
        }

        /** A row without a finding. */
        private static Row rest(
                String input,
                @Nullable String document,
                @Nullable String reason,
                @Nullable Boolean lost,
                @Nullable String line,
                @Nullable Integer sentences) {
            @Nullable Object[] cells = new @Nullable Object[SCHEMA.size()];
            cells[FLAT.fieldIndex("document")] = document;
            int cell = REST + 1;
            cells[cell++] = input;
            cells[cell++] = reason;
            cells[cell++] = lost;
            cells[cell++] = line;
            cells[cell] = sentences;
            return RowFactory.create(cells);
        }
    }
}
