package org.dragoman.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one finding a line as JSON, in UTF-8 whatever the platform and locale.
 *
 * <p>Example: {@code {"kind":"event","id":"9c1f…","document":"story","sentence":1,"event":"CONSULT",…}}. Half a
 * surrogate pair, which UTF-8 cannot spell, is written as an escape: {@code \ud83d}.
 */
public final class JsonLines implements Sink {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer();

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
