package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command reads from and writes to, so that tests can drive it.
 *
 * @param in standard input
 * @param out standard output, as bytes: what is written there is UTF-8 whatever the platform
 * @param err standard error, in UTF-8
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param environment environment variables: {@code NO_COLOR}, {@code COLUMNS}, {@code TERM}
 */
public record Streams(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean outTerminal,
        boolean errTerminal,
        Map<String, String> environment) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /**
     * Those of this process. Java cannot tell which of them are terminals, so the start script says it by the
     * properties {@code dragoman.terminal.out} and {@code dragoman.terminal.err}.
     */
    public static Streams ofProcess() {
        return new Streams(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                Boolean.getBoolean("dragoman.terminal.out"),
                Boolean.getBoolean("dragoman.terminal.err"),
                System.getenv());
    }

    /** Whether to colour: on a terminal that can, and never with {@code NO_COLOR}. */
    boolean colour() {
        return outTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Columns of the terminal. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : WIDTH;
    }

    /** Standard output as a writer of UTF-8 that shares its bytes; flush it before others write. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
