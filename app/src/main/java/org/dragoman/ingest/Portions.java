package org.dragoman.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.ingest.Reading.Text;
import org.jspecify.annotations.Nullable;

/**
 * Documents for those who deal out their inputs themselves, a line, a row or a file at a time, as a cluster does. They are
 * read as {@link Inputs} reads them, but second documents with one id are not told from the first.
 *
 * <p>A line or row that states no id has no number either, by which {@link Inputs} would name it: its id is made from its
 * bytes, so that the same line has the same id wherever it is read.
 *
 * @param anyLanguage whether texts are taken whatever their language
 * @param columns for tables, which column has which field: {@code {"text": "Body"}}; others by their usual names
 */
public record Portions(boolean anyLanguage, Map<String, String> columns) {
    private static final int ID_BYTES = 8;

    /** A line of JSON Lines, without its end; nothing where it is blank. */
    public List<Reading> line(byte[] bytes, String place) {
        if (bytes.length > TextInput.LONGEST) {
            return List.of(TextInput.tooLong(place));
        }
        String line = text(bytes);
        return line.isBlank() ? List.of() : admitted(DocumentLine.read(line, place, id(bytes)));
    }

    /** A line as it reads: without its end and, where it is a file's first, without a byte-order mark. */
    public static String text(byte[] line) {
        String text = Encoding.decode(line);
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        return text.substring(from, text.endsWith("\r") ? Math.max(from, text.length() - 1) : text.length());
    }

    /** A row of a table, by the names of a document's fields: {@code text}, {@code id}, {@code date} and so on. */
    public List<Reading> row(UnaryOperator<@Nullable String> field, String place) {
        String text = field.apply("text");
        String all = text + "\n" + field.apply("title") + "\n" + field.apply("date");
        return admitted(DocumentFields.read(field::apply, place, id(all.getBytes(StandardCharsets.UTF_8))));
    }

    /** A file of any form that {@code dragoman code} reads: a text, a page, a table, an archive; packed or not. */
    public List<Reading> file(byte[] bytes, String name) {
        List<Reading> readings = new ArrayList<>();
        String file = name.substring(name.lastIndexOf('/') + 1);
        try (Feed feed = new Formats(columns).open(name, file, new ByteArrayInputStream(bytes))) {
            for (Reading reading = feed.next(); reading != null; reading = feed.next()) {
                readings.add(reading);
            }
        } catch (IOException | UncheckedIOException e) {
            readings.add(Fault.skipped(name, "it cannot be read (" + e.getMessage() + ")", "mend it, or leave it out"));
        }
        return admitted(readings);
    }

    private List<Reading> admitted(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading instanceof Text text && !anyLanguage ? Inputs.english(text) : reading)
                .toList();
    }

    private static String id(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
