package org.dragoman.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.coding.Reading;
import org.dragoman.ingest.Inputs;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.record.FindingRecord;
import org.dragoman.run.Desk;
import org.dragoman.run.Stages;
import org.dragoman.store.Run;
import org.dragoman.store.RunWriter;
import org.dragoman.store.Store;
import org.dragoman.store.StoredDocument;

/** Codes what a store does not have yet in a run: new documents first, then those that only other runs have read. */
final class IngestRun {
    private final Store store;
    private final Run.Key key;
    private final Desk desk;
    private final Stages stages;
    private final Streams streams;
    private int added;
    private int again;
    private int findings;

    IngestRun(Store store, Run.Key key, Desk desk, Stages stages, Streams streams) {
        this.store = store;
        this.key = key;
        this.desk = desk;
        this.stages = stages;
        this.streams = streams;
    }

    /** Does it, and tells what was done; how many documents failed. */
    int run(InputOptions work, String parser) throws IOException {
        long begun = System.nanoTime();
        int failed;
        int there;
        int undated;
        try (RunWriter writer = store.run(key)) {
            Outlet outlet = new Outlet(writer, parser);
            ProgressLine progress =
                    new ProgressLine(streams.errTerminal() ? streams.err() : null, () -> Workload.count(work.inputs));
            CodingRun fresh = new CodingRun(desk, outlet, streams.err(), stages, progress);
            try (Inputs inputs = work.open(null, streams.in())) {
                Unread unread = new Unread(inputs, writer, progress);
                failed = fresh.run(unread, work.threads);
                there = unread.there();
            }
            fresh.tellForeign();
            added = fresh.coded();
            undated = fresh.undated();
            failed += readAgain(writer, outlet, work.threads);
            writer.finish();
        }
        if (undated > 0) {
            streams.err().println(CodingRun.undated(undated, added));
        }
        desk.late().tell(streams.err(), "document");
        streams.err().println(told(there, failed, (System.nanoTime() - begun) / 1e9));
        return failed;
    }

    /** Reads the documents of the store that this run has not come to; how many failed. */
    private int readAgain(RunWriter writer, Outlet outlet, int threads) throws IOException {
        ProgressLine progress = new ProgressLine(streams.errTerminal() ? streams.err() : null, () -> 0);
        CodingRun run = new CodingRun(desk, outlet, streams.err(), stages, progress);
        try (Stream<StoredDocument> waiting = writer.waiting()) {
            Iterator<org.dragoman.ingest.Reading> texts =
                    waiting.map(this::text).iterator();
            int failed = run.run(texts, threads);
            again = run.coded();
            return failed;
        }
    }

    private org.dragoman.ingest.Reading text(StoredDocument document) {
        String name = store.file() + ": document \"" + document.id() + "\"";
        boolean parsed = document.parser().equals(KeptParse.NAME);
        return new Text(name, document.document(), parsed ? new KeptParse() : null);
    }

    private String told(int there, int failed, double seconds) {
        int coded = added + again;
        return String.format(
                Locale.ROOT,
                "%s: %s added, %,d there already%s%s; %s in run %s; %.1f documents/s",
                store.file(),
                counted(added, "document"),
                there,
                again == 0 ? "" : String.format(Locale.ROOT, ", %,d read again", again),
                failed == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed),
                counted(findings, "new finding"),
                key.id(),
                coded / Math.max(seconds, 1e-3));
    }

    /** A number of things: {@code "1 document"}, {@code "1,200 documents"}. */
    static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    /** Hands over to the store what came of each document. */
    private final class Outlet implements CodingRun.Outlet {
        private final RunWriter writer;
        private final String parser;

        Outlet(RunWriter writer, String parser) {
            this.writer = writer;
            this.parser = parser;
        }

        @Override
        public void coded(Text input, Reading reading, List<FindingRecord> found) {
            findings += found.size();
            writer.read(input.name());
            writer.coded(
                    input.document(),
                    reading.text().published(),
                    parser(input),
                    reading.sentences().size(),
                    found);
        }

        @Override
        public void lost(org.dragoman.ingest.Reading input, Fault fault) {
            String reason = fault.reason() + "; " + fault.remedy();
            if (input instanceof Text text) {
                writer.failed(text.document(), text.document().published(), parser(text), reason);
            } else {
                writer.fault(fault.name(), reason);
            }
        }

        private String parser(Text input) {
            return input.parser() == null ? parser : input.parser().name();
        }
    }
}
