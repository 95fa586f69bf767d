package org.dragoman.ingest;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines that were decoded one by one, as one stream of characters again; all ends of lines are LF. */
final class LinesReader extends Reader {
    private final RawLines lines;
    private @Nullable String line;
    private int at;

    LinesReader(RawLines lines) {
        this.lines = lines;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        String current = line;
        if (current == null || at == current.length()) {
            String next = lines.next();
            if (next == null) {
                return -1;
            }
            current = next + "\n";
            line = current;
            at = 0;
        }
        int count = Math.min(length, current.length() - at);
        current.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
