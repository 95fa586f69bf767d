package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.dragoman.coding.Reading;
import org.dragoman.ingest.Inputs;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.dragoman.record.FindingRecord;
import org.dragoman.run.Desk;
import org.dragoman.run.Outcome;
import org.dragoman.run.Stages;

/**
 * Reads documents, codes them by several threads and writes them in their order: the same bytes however many threads.
 *
 * <p>What is wrong with a document is told on standard error and ends nothing.
 */
final class CodingRun {
    /** Documents under way for each thread; bounds the memory. */
    private static final int AHEAD = 4;

    private final Desk desk;
    private final Outlet outlet;
    private final PrintWriter err;
    private final Stages stages;
    private final ProgressLine progress;
    private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    private int failed;
    private int undated;
    private int coded;
    private int foreign;

    /** Takes what came of the inputs, one by one in their order. */
    interface Outlet {
        /** Takes what was found in a document. */
        void coded(Text input, Reading reading, List<FindingRecord> findings) throws IOException;

        /** Takes an input that was lost, and why; it has been told already. */
        default void lost(org.dragoman.ingest.Reading input, Fault fault) throws IOException {}
    }

    CodingRun(Desk desk, Outlet outlet, PrintWriter err, Stages stages, ProgressLine progress) {
        this.desk = desk;
        this.outlet = outlet;
        this.err = err;
        this.stages = stages;
        this.progress = progress;
    }

    /** Does it; how many documents failed. */
    int run(Iterator<org.dragoman.ingest.Reading> inputs, int threads) throws IOException {
        ExecutorService workers = Desk.workers(threads);
        try {
            while (hasNext(inputs)) {
                org.dragoman.ingest.Reading input = inputs.next();
                underWay.add(workers.submit(() -> desk.outcome(input)));
                if (underWay.size() >= threads * AHEAD) {
                    finish(underWay.remove());
                }
            }
            while (!underWay.isEmpty()) {
                finish(underWay.remove());
            }
        } finally {
            workers.shutdownNow();
            progress.clear();
        }
        return failed;
    }

    /**
     * Does it for inputs that come bit by bit: each document is written as soon as it and those before it are coded,
     * whether or not another has come. Where writing is slow, no more is read than a few documents ahead.
     *
     * @return how many documents failed
     */
    int follow(Iterator<org.dragoman.ingest.Reading> inputs, int threads) throws IOException {
        ExecutorService workers = Desk.workers(threads);
        BlockingQueue<Optional<Future<Outcome>>> queue = new ArrayBlockingQueue<>(threads * AHEAD);
        ExecutorService reader = Desk.workers(1);
        try {
            Future<?> reading = reader.submit(() -> {
                try {
                    while (hasNext(inputs)) {
                        org.dragoman.ingest.Reading input = inputs.next();
                        queue.put(Optional.of(workers.submit(() -> desk.outcome(input))));
                    }
                } finally {
                    queue.put(Optional.empty());
                }
                return null;
            });
            Optional<Future<Outcome>> next = queue.take();
            while (next.isPresent()) {
                finish(next.get());
                next = queue.take();
            }
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            reader.shutdownNow();
            workers.shutdownNow();
            progress.clear();
        }
        return failed;
    }

    private boolean hasNext(Iterator<org.dragoman.ingest.Reading> inputs) {
        long since = System.nanoTime();
        try {
            return inputs.hasNext();
        } finally {
            stages.read(since);
        }
    }

    private void finish(Future<Outcome> future) throws IOException {
        Outcome outcome;
        try {
            outcome = future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Fault fault = outcome.fault();
        Reading reading = outcome.reading();
        if (fault != null) {
            failed += fault.skipped() ? 1 : 0;
            foreign += fault.reason().startsWith(Inputs.NOT_ENGLISH) ? 1 : 0;
            progress.clear();
            err.println((fault.skipped() ? "" : "warning: ") + fault.message());
            err.flush();
            if (fault.skipped()) {
                outlet.lost(outcome.input(), fault);
            }
        }
        if (reading != null && outcome.input() instanceof Text input) {
            long since = System.nanoTime();
            outlet.coded(input, reading, outcome.findings());
            stages.written(since);
            coded++;
            undated += reading.text().published() == null ? 1 : 0;
        }
        progress.step();
    }

    /** Documents that state no day of publication. */
    int undated() {
        return undated;
    }

    /** Documents that were coded. */
    int coded() {
        return coded;
    }

    /** Tells how many documents were left out for their language, where there were any; each has been named. */
    void tellForeign() {
        if (foreign > 0) {
            err.println("note: " + IngestRun.counted(foreign, "document") + " left out that "
                    + (foreign == 1 ? "is" : "are") + " not English; --any-language codes them all the same");
        }
    }

    /** What to tell a user whose documents state no date. */
    static String undated(int undated, int coded) {
        String how = coded == 1 ? "the document states no date" : undated + " of " + coded + " documents state no date";
        return "note: " + how
                + ": words like \"Tuesday\" stay relative, offices go by name alone; give --date 2025-06-17";
    }
}
