package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** The rows of the features that hold, in the order of the template, with sums that are known already. */
final class PackedVector extends FeatureVector {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUMS = 32;

    private int[] rows = new int[128];
    private int size;
    /** What was read ahead; kept, so that it is read indeed. */
    int touched;

    private final float[][] sums = new float[MOST_SUMS][];
    private int known;

    /** Lets a vector serve again. */
    void clear() {
        size = 0;
        known = 0;
    }

    /** One more feature's row, {@link PackedModel#NO_ROW} for one without weights; at which place it is. */
    int add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size] = row;
        return size++;
    }

    /** Sets the row at a place. */
    void set(int place, int row) {
        rows[place] = row;
    }

    /** Scores of features that need no more looking up. */
    void add(float[] sum) {
        sums[known++] = sum;
    }

    /** The sums for all labels, {@link PackedModel#width} long. */
    float[] sums(PackedModel model) {
        float[] all = new float[model.width()];
        touched = model.touch(rows, size);
        model.add(rows, size, all);
        for (int k = 0; k < known; k++) {
            float[] sum = sums[k];
            for (int i = 0; i < all.length; i++) {
                all[i] += sum[i];
            }
        }
        return all;
    }

    /** The scores, one for each label. */
    float[] scores(PackedModel model) {
        return Arrays.copyOf(sums(model), model.labels().size());
    }
}
