package org.dragoman.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.Records;
import org.dragoman.syntax.Parser;
import org.dragoman.syntax.SyntaxInputException;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where one document is coded, whatever it is: an error of ours becomes a fault that names the document. Serves several
 * threads.
 */
public final class Desk {
    /** Recursion over deep trees needs more than the usual megabyte. */
    private static final long STACK = 64L << 20;

    private final Parser parser;
    private final Lexicon lexicon;
    private final @Nullable LocalDate date;
    private final boolean statements;
    private final Stages stages;
    private final Function<String, String> runId;
    private final LateDays late;
    private final Map<String, Records> records = new ConcurrentHashMap<>();

    /**
     * @param parser for documents that bring no parse of their own
     * @param date the day of documents that state none
     * @param statements whether to keep findings without a PLOVER event
     * @param runId the run's id by the parser's name
     */
    public Desk(
            Parser parser,
            Lexicon lexicon,
            @Nullable LocalDate date,
            boolean statements,
            Stages stages,
            Function<String, String> runId) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.late = new LateDays(lexicon.actors());
        this.date = date;
        this.statements = statements;
        this.stages = stages;
        this.runId = runId;
    }

    /** Threads in which any document can be coded: the usual ones are not deep enough for some sentences. */
    public static ExecutorService workers(int threads) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "coder", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What was dated later than the actors are known. */
    public LateDays late() {
        return late;
    }

    /** The coded document, or the fault that came instead. */
    public Outcome outcome(org.dragoman.ingest.Reading input) {
        if (!(input instanceof Text text)) {
            return new Outcome(input, null, List.of(), (Fault) input);
        }
        try {
            Reading reading = read(text);
            late.note(reading.text().published());
            return new Outcome(text, reading, findings(text, reading), null);
        } catch (SyntaxInputException e) {
            return lost(text, e.reason(), e.remedy());
        } catch (StackOverflowError e) {
            return lost(text, "a sentence nests too deeply to be read", "leave it out, or split its longest sentence");
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return lost(
                    text,
                    "it needs more than the " + megabytes + " MB of memory that Java may use",
                    "split it, or set DRAGOMAN_JAVA_OPTIONS=-Xmx4g");
        } catch (RuntimeException | Error e) {
            return lost(
                    text,
                    "it could not be coded (" + described(e) + ")",
                    "leave it out, and report it: a fault of ours");
        }
    }

    private Reading read(Text text) {
        long since = System.nanoTime();
        try {
            Parser own = text.parser() == null ? parser : text.parser();
            return new Coder(stages.timed(own), lexicon).read(dated(text.document()));
        } finally {
            stages.coded(since);
        }
    }

    private Document dated(Document document) {
        return date == null || Cleaner.clean(document).published() != null ? document : document.withPublished(date);
    }

    private List<FindingRecord> findings(Text text, Reading reading) {
        String name = text.parser() == null ? parser.name() : text.parser().name();
        return records.computeIfAbsent(name, n -> new Records(lexicon.plover(), runId.apply(n)))
                .of(reading.text(), statements ? reading.withStatements() : reading.findings());
    }

    private static Outcome lost(Text text, String reason, String remedy) {
        return new Outcome(text, null, List.of(), new Fault(text.name(), reason, remedy, true));
    }

    /** What happened and where, in a line: enough for a report, and no trace of the stack. */
    private static String described(Throwable e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0
                ? ""
                : String.format(Locale.ROOT, " at %s:%d", trace[0].getFileName(), trace[0].getLineNumber());
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + message) + place;
    }
}
