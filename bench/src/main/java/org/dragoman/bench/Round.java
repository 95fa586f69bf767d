package org.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is measured in turn with others, so that all share the machine's good and bad minutes. Times are the processor's
 * for the whole process, garbage collection and compilation included: other work on the machine hardly shows.
 */
final class Round {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final String name;
    private final Work work;
    private final double[] seconds;
    private int done;

    /** What is done in a round. */
    interface Work {
        /** Does it once. */
        void run() throws IOException;
    }

    Round(String name, int rounds, Work work) {
        this.name = name;
        this.work = work;
        this.seconds = new double[rounds];
    }

    /** The processor's seconds for one go. */
    static double seconds(Work work) throws IOException {
        long since = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - since) / NANOS;
    }

    /** Does it once, untimed. */
    void warm() throws IOException {
        work.run();
    }

    /** Does it once more, after a collection of garbage that is not counted. */
    void measure() throws IOException {
        System.gc();
        seconds[done++] = seconds(work);
    }

    /** The median of a unit a second, with the least and the most. */
    String rate(int units) {
        return spread(units, new double[0]);
    }

    /** How many times as fast as another it is, round by round: median, least, most. */
    String over(Round other) {
        return spread(1, other.seconds);
    }

    private String spread(double units, double[] others) {
        double[] values = new double[done];
        for (int i = 0; i < done; i++) {
            values[i] = (others.length == 0 ? units : others[i]) / seconds[i];
        }
        Arrays.sort(values);
        String form = others.length == 0 ? "%.0f (%.0f–%.0f)" : "%.2f (%.2f–%.2f)";
        return String.format(Locale.ROOT, form, values[done / 2], values[0], values[done - 1]);
    }

    /** What it is called in the table. */
    String name() {
        return name;
    }
}
