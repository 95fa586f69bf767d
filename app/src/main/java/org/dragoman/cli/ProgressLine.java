package org.dragoman.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One line on a terminal that says how far a run has come, once it has lasted two seconds: {@code "120 of 1,000
 * documents, 61/s, 14 s left"}. Nothing elsewhere.
 */
final class ProgressLine {
    private static final long FIRST = 2_000_000_000L;
    private static final long NEXT = 200_000_000L;

    private final @Nullable PrintWriter terminal;
    private final IntSupplier counting;
    private final long begun = System.nanoTime();
    private long due = begun + FIRST;
    private int total = -1;
    private int done;
    private boolean shown;

    /**
     * @param terminal where to write it; null where there is none
     * @param counting how many documents there are, asked once if the line is needed; 0 if nobody knows
     */
    ProgressLine(@Nullable PrintWriter terminal, IntSupplier counting) {
        this.terminal = terminal;
        this.counting = counting;
    }

    /** One more document is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (terminal == null || now < due) {
            return;
        }
        if (total < 0) {
            total = counting.getAsInt();
        }
        due = now + NEXT;
        shown = true;
        terminal.print("\r\u001B[K" + line(done, total, (now - begun) / 1e9));
        terminal.flush();
    }

    static String line(int done, int total, double seconds) {
        double speed = done / seconds;
        String rate = String.format(Locale.ROOT, speed < 10 ? "%.1f/s" : "%,.0f/s", speed);
        if (total < done) {
            return String.format(Locale.ROOT, "%,d documents, %s", done, rate);
        }
        Duration left = Duration.ofSeconds(Math.round((total - done) / speed));
        String time = left.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %d min", left.toHours(), left.toMinutesPart())
                : left.toMinutes() > 0
                        ? String.format(Locale.ROOT, "%d min %d s", left.toMinutes(), left.toSecondsPart())
                        : left.toSeconds() + " s";
        return String.format(Locale.ROOT, "%,d of %,d documents, %s, %s left", done, total, rate, time);
    }

    /** Takes the line away, before something else is written. */
    void clear() {
        if (shown && terminal != null) {
            terminal.print("\r\u001B[K");
            terminal.flush();
            shown = false;
        }
    }
}
