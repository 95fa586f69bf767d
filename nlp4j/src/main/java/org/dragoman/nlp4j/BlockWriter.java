package org.dragoman.nlp4j;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a packed file: numbers, arrays with their length, and texts, all little-endian. */
final class BlockWriter implements Closeable {
    private final DataOutputStream out;

    BlockWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
    }

    void number(int value) throws IOException {
        out.writeInt(Integer.reverseBytes(value));
    }

    void ints(int[] values) throws IOException {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    void floats(float[] values) throws IOException {
        number(values.length);
        for (float value : values) {
            number(Float.floatToRawIntBits(value));
        }
    }

    void shorts(short[] values) throws IOException {
        number(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asShortBuffer().put(values);
        out.write(buffer.array());
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        out.write(values);
    }

    /** Lines without line feeds in them. */
    void lines(List<String> lines) throws IOException {
        bytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
