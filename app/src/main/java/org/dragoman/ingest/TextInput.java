package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.ingest.Reading.Fault;
import org.dragoman.text.Document;

/** A file or stream that is one plain text. */
final class TextInput {
    /** Bytes of the longest text, or line of JSON; a novel has one or two million. */
    static final int LONGEST = 64 << 20;

    private static final Pattern HTML = Pattern.compile(
            "[\\s\\uFEFF]*+<(?:!doctype\\s+html|html)[\\s>].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TextInput() {}

    /** The text, or the article where the file is a web page after all. */
    static List<Reading> read(String name, String id, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return List.of(tooLong(name));
        }
        String text = Encoding.decode(bytes);
        return HTML.matcher(text).matches() ? page(name, id, bytes) : List.of(read(name, id, text));
    }

    /** The article of a web page. */
    static List<Reading> page(String name, String id, byte[] html) throws IOException {
        Page page = Page.read(html, null, null);
        return DocumentFields.read(page::field, name, id);
    }

    static Reading read(String name, String id, String text) {
        if (text.startsWith("%PDF-")) {
            return Fault.skipped(name, "a PDF file, not plain text", "extract its text first");
        }
        if (Encoding.binary(text)) {
            return Fault.skipped(name, "a binary file, not plain text", "give plain text in UTF-8");
        }
        if (HTML.matcher(text).matches()) {
            return Fault.skipped(name, "HTML, not plain text", "write it to a file and name that");
        }
        return blank(text)
                ? Fault.skipped(name, "an empty text", "leave it out")
                : new Reading.Text(name, Document.of(id, text), null);
    }

    static boolean blank(String text) {
        return text.isBlank() || (text.startsWith("\uFEFF") && text.substring(1).isBlank());
    }

    static Fault tooLong(String name) {
        return Fault.skipped(name, "a text of more than " + (LONGEST >> 20) + " MB", "split it into documents");
    }
}
