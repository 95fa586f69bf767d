package org.dragoman.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dragoman.ingest.Portions;
import org.dragoman.ingest.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** From what a source hands out to documents, and faults where there is none: rows of {@link #SCHEMA}. */
record Intake(Source source, Settings settings) implements FlatMapFunction<Row, Row> {
    /** A document, or a fault: then {@code reason} is there, and {@code line} with what was read where it was a line. */
    static final StructType SCHEMA = StructType.fromDDL(
            "place STRING, id STRING, text STRING, published STRING, title STRING, url STRING, publisher STRING, "
                    + "language STRING, reason STRING, lost BOOLEAN, line STRING");

    @Override
    public Iterator<Row> call(Row row) {
        Portions portions = new Portions(settings.anyLanguage(), settings.columns());
        String place = row.getString(0);
        List<Reading> readings = switch (source) {
            case jsonl -> portions.line(bytes(row), place);
            case files -> portions.file(bytes(row), place);
            case parquet -> portions.row(field -> row.getString(1 + Source.FIELDS.indexOf(field)), place);
        };
        return readings.stream().map(reading -> row(reading, row)).iterator();
    }

    private static byte[] bytes(Row row) {
        return row.getAs(1);
    }

    private Row row(Reading reading, Row from) {
        if (reading instanceof Fault fault) {
            boolean line = source == Source.jsonl && fault.skipped();
            return fault(fault, line ? Portions.text(bytes(from)) : null);
        }
        Text text = (Text) reading;
        if (text.parser() != null) {
            return fault(
                    new Fault(
                            text.name(),
                            "a text with its parse, which cannot be handed on",
                            "code it with \"dragoman code\"",
                            true),
                    null);
        }
        Document d = text.document();
        String published = d.published() == null ? null : d.published().toString();
        return RowFactory.create(
                text.name(),
                d.id(),
                d.text(),
                published,
                d.title(),
                d.url(),
                d.publisher(),
                d.language(),
                null,
                null,
                null);
    }

    private static Row fault(Fault fault, @Nullable String line) {
        String reason = fault.reason() + "; " + fault.remedy();
        return RowFactory.create(fault.name(), null, null, null, null, null, null, null, reason, fault.skipped(), line);
    }

    /** The document in a row without a reason. */
    static Text text(Row row) {
        String published = row.getString(3);
        return new Text(
                row.getString(0),
                new Document(
                        row.getString(1),
                        row.getString(2),
                        published == null ? null : LocalDate.parse(published),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                null);
    }
}
