package org.dragoman.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.record.CodedDocument;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the documents that were coded as JSON Lines that can be read again: the text is what spans point into.
 *
 * <p>Example: {@code {"id": "a", "date": "2025-06-17", "text": "Iran rejected Iraqi demands."}}
 */
final class DocumentLines implements Closeable {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private final OutputStream out;

    DocumentLines(OutputStream out) {
        this.out = out;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentRecord(
            String id,
            @Nullable String date,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String language,
            String text) {}

    void write(CodedDocument coded) throws IOException {
        Document document = coded.text().document();
        var day = coded.text().published();
        DocumentRecord line = new DocumentRecord(
                document.id(),
                day == null ? null : day.toString(),
                document.title(),
                document.url(),
                document.publisher(),
                document.language(),
                document.text());
        out.write(WRITER.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
