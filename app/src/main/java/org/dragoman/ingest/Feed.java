package org.dragoman.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** One input's readings, in order. */
interface Feed extends Closeable {
    /** The next one, or null at the end. */
    @Nullable
    Reading next() throws IOException;

    @Override
    void close() throws IOException;

    /** Readings that are already there. */
    static Feed of(Collection<? extends Reading> readings) {
        Queue<Reading> rest = new ArrayDeque<>(readings);
        return new Feed() {
            @Override
            public @Nullable Reading next() {
                return rest.poll();
            }

            @Override
            public void close() {}
        };
    }

    /** The one reading of a stream that is a text; the stream is read when asked for, and closed. */
    static Feed text(String name, String id, InputStream in) throws IOException {
        try (in) {
            return of(TextInput.read(name, id, in));
        }
    }

    /** The one reading of a stream that is a web page; closed. */
    static Feed page(String name, String id, InputStream in) throws IOException {
        try (in) {
            byte[] html = in.readNBytes(TextInput.LONGEST + 1);
            return of(
                    html.length > TextInput.LONGEST
                            ? List.of(TextInput.tooLong(name))
                            : TextInput.page(name, id, html));
        }
    }
}
