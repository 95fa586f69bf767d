package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fingerprints of the features that hold, in the order of the template. */
final class PackedVector extends FeatureVector {
    private static final long serialVersionUID = 1L;

    private long[] fingerprints;
    private int size;
    private final List<float[]> sums = new ArrayList<>(2);

    PackedVector(int capacity) {
        fingerprints = new long[capacity];
    }

    void add(long fingerprint) {
        if (size == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, size * 2);
        }
        fingerprints[size++] = fingerprint;
    }

    /** Scores of features that need no more looking up. */
    void add(float[] known) {
        sums.add(known);
    }

    float[] scores(PackedModel model) {
        float[] scores = model.scores(fingerprints, size);
        for (float[] known : sums) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += known[i];
            }
        }
        return scores;
    }
}
