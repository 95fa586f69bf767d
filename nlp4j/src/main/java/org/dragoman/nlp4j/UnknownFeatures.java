package org.dragoman.nlp4j;

import java.util.Arrays;

/**
 * Features whose rows are not in the {@link FeatureMemory}: looked up in the model all at once, so that the processor
 * need not wait for one before it asks for the next.
 */
final class UnknownFeatures {
    private long[] keys = new long[128];
    private long[] fingerprints = new long[128];
    private int[] places = new int[128];
    private int[] rows = new int[128];
    private int count;

    /**
     * One more.
     *
     * @param key its key in the memory
     * @param place its place in the vector
     */
    void add(long key, long fingerprint, int place) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            fingerprints = Arrays.copyOf(fingerprints, count * 2);
            places = Arrays.copyOf(places, count * 2);
            rows = new int[count * 2];
        }
        keys[count] = key;
        fingerprints[count] = fingerprint;
        places[count++] = place;
    }

    /** Writes the rows into vector and memory; none is left. */
    void resolve(PackedModel model, FeatureMemory memory, PackedVector vector) {
        model.rows(fingerprints, count, rows);
        for (int i = 0; i < count; i++) {
            vector.set(places[i], rows[i]);
            memory.put(keys[i], rows[i]);
        }
        count = 0;
    }
}
