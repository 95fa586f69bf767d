package org.dragoman.run;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Parser;
import org.dragoman.text.CleanText;

/** How long each stage of a run took, and how much it did; what several threads did at once is added up. */
public final class Stages {
    private static final double NANOS = 1e9;

    private final long begun = System.nanoTime();
    private long ready = begun;
    private final LongAdder read = new LongAdder();
    private final LongAdder parse = new LongAdder();
    private final LongAdder codeAndParse = new LongAdder();
    private final LongAdder write = new LongAdder();
    private final LongAdder sentences = new LongAdder();
    private final LongAdder documents = new LongAdder();

    /** Begins now. */
    public Stages() {}

    /** Lexicon and models are loaded. */
    public void ready() {
        ready = System.nanoTime();
    }

    /** An input has been read since. */
    public void read(long since) {
        read.add(System.nanoTime() - since);
    }

    /** A document has been parsed and coded since. */
    public void coded(long since) {
        codeAndParse.add(System.nanoTime() - since);
    }

    /** A document has been written since. */
    public void written(long since) {
        write.add(System.nanoTime() - since);
        documents.increment();
    }

    /** The same parser, its time taken. */
    public Parser timed(Parser parser) {
        return new Parser() {
            @Override
            public String name() {
                return parser.name();
            }

            @Override
            public List<ParsedSentence> parse(CleanText text) {
                long since = System.nanoTime();
                try {
                    List<ParsedSentence> parsed = parser.parse(text);
                    sentences.add(parsed.size());
                    return parsed;
                } finally {
                    parse.add(System.nanoTime() - since);
                }
            }
        };
    }

    /** Prints a line for each stage, and the speed of all from the first document on. */
    public void print(PrintWriter to, int threads) {
        long end = System.nanoTime();
        double working = (end - ready) / NANOS;
        print(to, "load", (ready - begun) / NANOS, "lexicon and models");
        print(to, "read", read.sum() / NANOS, documents.sum() + " documents");
        print(to, "parse", parse.sum() / NANOS, sentences.sum() + " sentences");
        print(to, "code", (codeAndParse.sum() - parse.sum()) / NANOS, "");
        print(to, "write", write.sum() / NANOS, "");
        print(to, "all", (end - begun) / NANOS, threads == 1 ? "1 thread" : threads + " threads");
        to.printf(
                Locale.ROOT,
                "%.1f documents/s, %.1f sentences/s, loading left out%n",
                documents.sum() / working,
                sentences.sum() / working);
    }

    private static void print(PrintWriter to, String stage, double seconds, String what) {
        to.printf(Locale.ROOT, "%-6s %8.3f s  %s%n", stage, seconds, what);
    }
}
