package org.dragoman.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how bytes spell a text: UTF-16 with a byte-order mark, else UTF-8, else Windows-1252.
 *
 * <p>Example: the bytes {@code 58 69 92 73} are no UTF-8 and read {@code "Xi’s"}.
 */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A text has fewer control characters than one in this many. */
    private static final int RARE = 10;

    private Encoding() {}

    /** The text. A byte-order mark of UTF-8 stays its first character, as most other software reads it. */
    static String decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, 2, bytes.length - 2, marked);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The kind of UTF-16 that the first bytes mark, or null. */
    static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether it is no text at all: it has a NUL, or more than a tenth of it are control characters. */
    static boolean binary(String decoded) {
        int controls = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char unit = decoded.charAt(i);
            if (unit == 0) {
                return true;
            }
            if (unit == '\uFFFD' || (Character.isISOControl(unit) && !Character.isWhitespace(unit))) {
                controls++;
            }
        }
        return controls * (long) RARE > decoded.length();
    }
}
