package org.dragoman.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one finding a line as JSON, in UTF-8 whatever the platform and locale.
 *
 * <p>Example: {@code {"kind":"event","id":"9c1f…","document":"story","sentence":1,"event":"CONSULT",…}}. Half a
 * surrogate pair, which UTF-8 cannot spell, is written as an escape: {@code \ud83d}.
 */
public final class JsonLines implements Sink {
    /** A list that was left out is an empty one. */
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, override -> override.setNullHandling(EMPTY))
            .withConfigOverride(Map.class, override -> override.setNullHandling(EMPTY))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer();

    private static final ObjectReader READER = MAPPER.readerFor(FindingRecord.class);

    private final OutputStream out;

    /** @param out where the lines go; closed with the sink */
    public JsonLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(CodedDocument document) throws IOException {
        for (FindingRecord finding : document.findings()) {
            out.write(line(finding).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A finding as a line of JSON, without its end. */
    public static String line(FindingRecord finding) {
        return escaped(WRITER.writeValueAsString(finding));
    }

    /**
     * The finding that a line holds: {@code read(line(finding))} equals {@code finding}. Fields that this version does
     * not know are passed over.
     *
     * @throws IllegalArgumentException if the line is no finding
     */
    public static FindingRecord read(String line) {
        try {
            return READER.readValue(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no finding: " + e.getOriginalMessage(), e);
        }
    }

    /** Any other record as a line of JSON; fields without a value are left out where its class says so. */
    public static String record(Record fields) {
        return escaped(WRITER.writeValueAsString(fields));
    }

    /** Any other object as a line of JSON: its fields in the map's order. */
    public static String line(Map<String, ?> fields) {
        return escaped(WRITER.writeValueAsString(fields));
    }

    /** In JSON a surrogate can stand nowhere but inside a string, where an escape may stand for it. */
    private static String escaped(String json) {
        StringBuilder escaped = null;
        int from = 0;
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, from, i).append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            from = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, from, json.length()).toString();
    }
}
