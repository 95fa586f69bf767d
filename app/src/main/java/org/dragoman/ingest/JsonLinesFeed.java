package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.dragoman.ingest.Reading.Fault;
import org.jspecify.annotations.Nullable;

/** A file of JSON Lines: a document a line, blank lines left out. */
final class JsonLinesFeed implements Feed {
    private final String name;
    private final String file;
    private final RawLines lines;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private boolean any;
    private boolean ended;

    /**
     * @param name the input as given, for faults: {@code "news/day.jsonl"}
     * @param file the file's own name, for documents without id: {@code "day.jsonl"}
     * @param in a stream that can be marked
     */
    JsonLinesFeed(String name, String file, InputStream in) throws IOException {
        this.name = name;
        this.file = file;
        this.lines = new RawLines(in);
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (ready.isEmpty() && !ended) {
            read(lines.next());
        }
        return ready.poll();
    }

    private void read(@Nullable String line) {
        if (line == null) {
            ended = true;
            if (!any) {
                ready.add(Fault.skipped(name, "an empty file", "leave it out"));
            }
            return;
        }
        String place = name + ":" + lines.number();
        if (lines.tooLong()) {
            ready.add(TextInput.tooLong(place));
        } else if (!line.isBlank()) {
            String start = line.strip();
            if (!any && (start.equals("{") || start.startsWith("["))) {
                ready.add(Fault.skipped(
                        place, "JSON, but not JSON Lines", "write one object a line, as \"jq -c .[]\" does"));
                ended = true;
            } else if (!any && Encoding.binary(line)) {
                ready.add(Fault.skipped(name, "a binary file, not JSON Lines", "give JSON Lines in UTF-8"));
                ended = true;
            } else {
                ready.addAll(DocumentLine.read(line, place, file + ":" + lines.number()));
            }
        }
        any |= !line.isBlank() || lines.tooLong();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
