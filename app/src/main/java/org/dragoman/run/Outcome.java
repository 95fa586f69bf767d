package org.dragoman.run;

import java.util.List;
import org.dragoman.coding.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.record.FindingRecord;
import org.jspecify.annotations.Nullable;

/** What came of an input: a document as it was read, with its findings; or a fault. */
public record Outcome(
        org.dragoman.ingest.Reading input,
        @Nullable Reading reading,
        List<FindingRecord> findings,
        @Nullable Fault fault) {}
