package org.dragoman.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads what {@link BlockWriter} wrote, an array at a time out of a memory-mapped file. */
final class BlockReader {
    private final ByteBuffer in;

    BlockReader(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            in = channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    int number() {
        return in.getInt();
    }

    int[] ints() {
        int[] values = new int[number()];
        in.asIntBuffer().get(values);
        skip((long) values.length * Integer.BYTES);
        return values;
    }

    float[] floats() {
        float[] values = new float[number()];
        in.asFloatBuffer().get(values);
        skip((long) values.length * Float.BYTES);
        return values;
    }

    short[] shorts() {
        short[] values = new short[number()];
        in.asShortBuffer().get(values);
        skip((long) values.length * Short.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[number()];
        in.get(values);
        return values;
    }

    List<String> lines() {
        return List.of(new String(bytes(), StandardCharsets.UTF_8).split("\n", -1));
    }

    private void skip(long bytes) {
        in.position(Math.toIntExact(in.position() + bytes));
    }
}
