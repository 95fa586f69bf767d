package org.dragoman.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.syntax.ConlluReader;
import org.dragoman.syntax.ParsedDocument;
import org.dragoman.syntax.SyntaxInputException;
import org.jspecify.annotations.Nullable;

/** A CoNLL-U file: documents that come with their parses. */
final class ConlluFeed implements Feed {
    private final String directory;
    private final BufferedReader lines;
    private final ConlluReader reader;
    private @Nullable Reading empty;

    /**
     * @param name the input as given, for faults: {@code "news/day.conllu"}
     * @param file the file's own name
     */
    ConlluFeed(String name, String file, InputStream in) throws IOException {
        this.directory = name.endsWith(file) ? name.substring(0, name.length() - file.length()) : "";
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.reader = new ConlluReader(file, lines);
        this.empty = reader.more() ? null : Fault.skipped(name, "an empty file", "leave it out");
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (!reader.more()) {
            Reading last = empty;
            empty = null;
            return last;
        }
        try {
            ParsedDocument parsed = reader.next();
            return new Reading.Text(directory + reader.place(), parsed.document(), parsed);
        } catch (SyntaxInputException e) {
            return Fault.skipped(directory + e.place(), e.reason(), e.remedy());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
