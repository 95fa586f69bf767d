package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** The fingerprints of the features that hold, in the order of the template. */
final class PackedVector extends FeatureVector {
    private static final long serialVersionUID = 1L;

    private long[] fingerprints;
    private int size;

    PackedVector(int capacity) {
        fingerprints = new long[capacity];
    }

    void add(long fingerprint) {
        if (size == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, size * 2);
        }
        fingerprints[size++] = fingerprint;
    }

    float[] scores(PackedModel model) {
        return model.scores(fingerprints, size);
    }
}
