package org.dragoman.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, each decoded by itself, so that one in an old encoding does not spoil the others. Ends of lines
 * are LF or CR LF.
 */
final class RawLines implements Closeable {
    private final InputStream in;
    private final @Nullable Charset wide;
    private final boolean littleEndian;
    private int number;
    private boolean tooLong;

    /** @param in a stream that can be marked */
    RawLines(InputStream in) throws IOException {
        this.in = in;
        in.mark(3);
        byte[] mark = in.readNBytes(3);
        wide = Encoding.marked(mark);
        littleEndian = wide != null && (mark[0] & 0xFF) == 0xFF;
        in.reset();
        boolean utf8 = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        in.skipNBytes(wide != null ? 2 : utf8 ? 3 : 0);
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last was longer than {@link TextInput#LONGEST}; it is then given as empty. */
    boolean tooLong() {
        return tooLong;
    }

    /** The next line, or null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        int first = in.read();
        while (first >= 0) {
            any = true;
            int second = wide == null ? 0 : in.read();
            int unit = wide == null ? first : littleEndian ? (second << 8) | first : (first << 8) | second;
            if (unit == '\n') {
                break;
            }
            if (bytes.size() >= TextInput.LONGEST) {
                tooLong = true;
                bytes = new ByteArrayOutputStream();
            }
            if (!tooLong) {
                bytes.write(first);
                if (wide != null && second >= 0) {
                    bytes.write(second);
                }
            }
            first = in.read();
        }
        if (!any) {
            return null;
        }
        number++;
        String line = wide == null ? Encoding.decode(bytes.toByteArray()) : bytes.toString(wide);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
