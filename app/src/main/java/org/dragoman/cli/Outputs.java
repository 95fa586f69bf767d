package org.dragoman.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dragoman.coding.Lexicon;
import org.dragoman.export.Facts;
import org.dragoman.export.LayoutSink;
import org.dragoman.export.PloverJson;
import org.dragoman.export.Published;
import org.dragoman.record.CodedDocument;
import org.dragoman.record.FlatRow;
import org.dragoman.record.FlatTable;
import org.dragoman.record.JsonLines;
import org.dragoman.record.Sink;
import org.dragoman.store.FlatFile;
import org.jspecify.annotations.Nullable;

/** Where {@code code} writes to: findings in their format and, if asked for, the documents. Files are whole or not there. */
final class Outputs implements Closeable {
    private final OutputOptions options;
    private final Streams streams;
    private final @Nullable WholeFile file;
    private final @Nullable WholeFile texts;
    private @Nullable Sink findings;
    private @Nullable DocumentLines documents;

    private Outputs(OutputOptions options, Streams streams, @Nullable WholeFile file, @Nullable WholeFile texts) {
        this.options = options;
        this.streams = streams;
        this.file = file;
        this.texts = texts;
    }

    /** Opens what can be opened at once, so that a wrong name is told before anything is coded. */
    static Outputs open(OutputOptions options, Streams streams) {
        Path output = options.output;
        WholeFile file = output == null || options.format().needsFile() ? null : WholeFile.at(output);
        WholeFile texts = options.documents == null ? null : WholeFile.at(options.documents);
        return new Outputs(options, streams, file, texts);
    }

    /** Begins the output. */
    void begin(Lexicon lexicon) throws IOException {
        findings = sink(lexicon, file == null ? shared(streams.out()) : shared(file));
        documents = texts == null ? null : new DocumentLines(shared(texts));
    }

    void write(CodedDocument document) throws IOException {
        begun().write(document);
        if (documents != null) {
            documents.write(document);
        }
    }

    /** Ends the output and puts files in their places; tells what a format could not hold. */
    void finish() throws IOException {
        Sink sink = begun();
        if (sink instanceof LayoutSink layout) {
            layout.leftOut().forEach(left -> streams.err().println("note: " + left));
        }
        if (sink instanceof FlatFile flat) {
            flat.finish();
        }
        sink.close();
        findings = null;
        if (file != null) {
            file.finish();
        }
        if (documents != null && texts != null) {
            documents.close();
            texts.finish();
        }
    }

    private Sink begun() {
        if (findings == null) {
            throw new IllegalStateException("begin() comes first");
        }
        return findings;
    }

    private Sink sink(Lexicon lexicon, OutputStream out) throws IOException {
        Facts facts = Facts.load(lexicon.files(), Version.number());
        return switch (options.format()) {
            case jsonl -> new JsonLines(out);
            case csv -> new FlatTable(new FlatRow(facts::cow), out);
            case parquet -> flat(FlatFile.Format.PARQUET, facts);
            case duckdb -> flat(FlatFile.Format.DUCKDB, facts);
            case table -> {
                boolean watched = file == null && streams.outTerminal();
                FindingLines lines = new FindingLines(
                        new Ink(watched && streams.colour()),
                        streams.width(),
                        country -> lexicon.actors().countryName(country));
                yield new ReadableTable(out, lines, watched);
            }
            case plover -> new PloverJson(facts, out);
            case polecat -> new LayoutSink(Published.POLECAT, facts, options.dyads, out);
            case icews -> new LayoutSink(Published.ICEWS, facts, options.dyads, out);
            case gdelt -> new LayoutSink(Published.GDELT, facts, options.dyads, out);
            case phoenix -> new LayoutSink(Published.PHOENIX, facts, options.dyads, out);
        };
    }

    private Sink flat(FlatFile.Format format, Facts facts) {
        Path output = options.output;
        if (output == null) {
            throw new IllegalStateException("check() comes first");
        }
        return FlatFile.open(output, format, new FlatRow(facts::cow));
    }

    @Override
    public void close() throws IOException {
        try {
            if (findings != null) {
                findings.close();
            }
        } finally {
            if (file != null) {
                file.close();
            }
            if (texts != null) {
                texts.close();
            }
        }
    }

    /** The same stream, only flushed when the sink closes it. */
    private static OutputStream shared(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
