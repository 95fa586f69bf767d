package org.dragoman.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a run by what decides its output: with the same id, the same input gives the same bytes. */
public final class RunId {
    private static final int LENGTH = 8;

    private RunId() {}

    /** The options that decide what is written. */
    public static List<String> options(@Nullable LocalDate date, boolean statements) {
        return List.of("date=" + date, "statements=" + statements);
    }

    /**
     * The first 16 hexadecimal digits of a SHA-256.
     *
     * @param parser name and version of the parser and its models
     * @param lexicon the lexicon's own SHA-256
     * @param options those that decide what is written, in a fixed order
     */
    public static String of(String version, String parser, String lexicon, List<String> options) {
        String all = version + "\n" + parser + "\n" + lexicon + "\n" + String.join("\n", options);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
