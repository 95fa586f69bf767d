package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dragoman.ingest.Inputs;
import org.dragoman.ingest.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.store.KnownDocuments;
import org.dragoman.store.Run;
import org.dragoman.store.Store;

/** Reads inputs as {@code ingest} would, and says what that would do. */
final class DryIngest {
    private final KnownDocuments known;
    private final Streams streams;
    private int fresh;
    private int again;
    private int there;
    private int failed;

    private DryIngest(KnownDocuments known, Streams streams) {
        this.known = known;
        this.streams = streams;
    }

    /** The exit code. */
    static int of(Path file, Run.Key key, InputOptions work, Streams streams) throws IOException {
        if (!Files.exists(file)) {
            return new DryIngest(KnownDocuments.none(), streams).read(file, key, work);
        }
        try (Store store = Store.openReadOnly(file)) {
            return new DryIngest(store.known(key.id()), streams).read(file, key, work);
        }
    }

    private int read(Path file, Run.Key key, InputOptions work) throws IOException {
        again = known.waiting();
        try (Inputs inputs = work.open(null, streams.in())) {
            while (inputs.hasNext()) {
                read(inputs.next());
            }
        }
        streams.err()
                .printf(
                        Locale.ROOT,
                        "%s: %s would be added, %,d there already, %,d would be read again, %,d failed; run %s%n",
                        file,
                        IngestRun.counted(fresh, "document"),
                        there,
                        again,
                        failed,
                        key.id());
        streams.err().flush();
        return failed == 0 ? 0 : 1;
    }

    private void read(Reading reading) {
        if (reading instanceof Fault fault) {
            told(fault);
        } else if (reading instanceof Text text) {
            switch (known.standing(text.document())) {
                case NEW -> fresh++;
                case WAITING -> {}
                case FAILED -> again++;
                case DONE -> there++;
                case OTHER -> told(Unread.refused(text.name(), text.document()));
            }
        }
    }

    private void told(Fault fault) {
        failed += fault.skipped() ? 1 : 0;
        streams.err().println((fault.skipped() ? "" : "warning: ") + fault.message());
    }
}
