package org.dragoman.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A linear model of NLP4J without its zeros: for each feature that still counts, the labels it speaks for or against
 * and how strongly.
 */
final class PackedModel {
    /** Rows with at least this many weights are laid out with their zeros, which the processor adds faster. */
    private static final int DENSE = 32;

    private static final int ALIGNED = 16;

    /** Stands for the row of a feature that has none. */
    static final int NO_ROW = Integer.MIN_VALUE;

    private final List<String> template;
    private final List<String> labels;
    private final FingerprintTable features;
    private final byte[] lengths;
    private final byte[] rowLabels;
    private final float[] rowWeights;

    /** Where a feature's row begins in {@code rows}; of a row laid out with its zeros, the complement of its place. */
    private final int[] starts;

    /** Row by row: how many weights, then label and weight in turn, so that a short row is one look into memory. */
    private final int[] rows;

    private final float[] dense;
    private final int width;

    /**
     * @param template the feature template, a feature a line (see {@link PackedTemplate})
     * @param labels the classes, in the order of their numbers
     * @param features the features' fingerprints
     * @param lengths how many weights the feature of each rank has
     * @param rowLabels the labels of all weights, feature by feature
     * @param rowWeights all weights, feature by feature
     */
    PackedModel(
            List<String> template,
            List<String> labels,
            FingerprintTable features,
            byte[] lengths,
            byte[] rowLabels,
            float[] rowWeights) {
        if (labels.size() > 256 || lengths.length != features.size() || rowLabels.length != rowWeights.length) {
            throw new IllegalArgumentException("not a model: " + labels.size() + " labels, " + features.size()
                    + " features, " + lengths.length + " rows, " + rowLabels.length + " weights");
        }
        this.template = template;
        this.labels = labels;
        this.features = features;
        this.rowLabels = rowLabels;
        this.rowWeights = rowWeights;
        this.lengths = lengths;
        this.starts = new int[lengths.length];
        int denseRows = 0;
        int sparse = 0;
        for (byte length : lengths) {
            int weights = length & 0xFF;
            denseRows += weights >= DENSE ? 1 : 0;
            sparse += weights >= DENSE ? 0 : 1 + 2 * weights;
        }
        this.width = (labels.size() + ALIGNED - 1) / ALIGNED * ALIGNED;
        this.dense = new float[denseRows * width];
        this.rows = new int[sparse];
        layOut();
    }

    private void layOut() {
        int from = 0;
        int row = 0;
        int denseRow = 0;
        for (int i = 0; i < lengths.length; i++) {
            int length = lengths[i] & 0xFF;
            if (length < DENSE) {
                starts[i] = row;
                rows[row++] = length;
                for (int k = from; k < from + length; k++) {
                    rows[row++] = rowLabels[k] & 0xFF;
                    rows[row++] = Float.floatToRawIntBits(rowWeights[k]);
                }
            } else {
                starts[i] = ~denseRow;
                for (int k = from; k < from + length; k++) {
                    dense[denseRow + (rowLabels[k] & 0xFF)] = rowWeights[k];
                }
                denseRow += width;
            }
            from += length;
        }
    }

    static PackedModel read(Path file) throws IOException {
        BlockReader in = new BlockReader(file);
        return new PackedModel(in.lines(), in.lines(), FingerprintTable.read(in), in.bytes(), in.bytes(), in.floats());
    }

    void write(Path file) throws IOException {
        try (BlockWriter out = new BlockWriter(file)) {
            out.lines(template);
            out.lines(labels);
            features.write(out);
            out.bytes(lengths);
            out.bytes(rowLabels);
            out.floats(rowWeights);
        }
    }

    /** The feature template, a feature a line. */
    List<String> template() {
        return template;
    }

    /** The classes, in the order of their numbers. */
    List<String> labels() {
        return labels;
    }

    /**
     * Where the rows of features begin, {@link #NO_ROW} for those without weights.
     *
     * @param fingerprints the features' fingerprints
     * @param count how many there are
     * @param found where to write it
     */
    void rows(long[] fingerprints, int count, int[] found) {
        features.ranks(fingerprints, count, found);
        for (int i = 0; i < count; i++) {
            found[i] = found[i] < 0 ? NO_ROW : starts[found[i]];
        }
    }

    /**
     * Asks for the beginnings of rows that will be added up, all at once: the processor then waits for memory once and
     * not row by row.
     *
     * @return something made of what was read, so that it is read indeed
     */
    int touch(int[] found, int count) {
        int read = 0;
        for (int i = 0; i < count; i++) {
            int row = found[i];
            if (row >= 0) {
                read += rows[row];
            } else if (row != NO_ROW) {
                read += Float.floatToRawIntBits(dense[~row]) + Float.floatToRawIntBits(dense[~row + width / 2]);
            }
        }
        return read;
    }

    /**
     * How much features speak for each label, added up in an order that is always the same.
     *
     * @param found where the features' rows begin; {@link #NO_ROW} is passed over
     * @param count how many there are
     * @param sums what is added to, {@link #width} long
     */
    void add(int[] found, int count, float[] sums) {
        int first = -1;
        int second = -1;
        int third = -1;
        for (int i = 0; i < count; i++) {
            int row = found[i];
            if (row >= 0) {
                addSparse(row, sums);
            } else if (row != NO_ROW) {
                if (first < 0) {
                    first = ~row;
                } else if (second < 0) {
                    second = ~row;
                } else if (third < 0) {
                    third = ~row;
                } else {
                    addFour(first, second, third, ~row, sums);
                    first = -1;
                    second = -1;
                    third = -1;
                }
            }
        }
        addDense(first, sums);
        addDense(second, sums);
        addDense(third, sums);
    }

    private void addSparse(int row, float[] sums) {
        for (int k = row + 1, end = row + 1 + 2 * rows[row]; k < end; k += 2) {
            sums[rows[k]] += Float.intBitsToFloat(rows[k + 1]);
        }
    }

    private void addDense(int row, float[] sums) {
        if (row >= 0) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += dense[row + i];
            }
        }
    }

    /** Four rows in one go, which spares the processor three goes through the sums. */
    private void addFour(int first, int second, int third, int fourth, float[] sums) {
        float[] all = dense;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (all[first + i] + all[second + i]) + (all[third + i] + all[fourth + i]);
        }
    }

    /** How long an array of sums is: as many as labels, and some more, so that the processor can add several at once. */
    int width() {
        return width;
    }

    /** For the packer's report. */
    String summary() {
        return "%,d features, %,d weights, %d labels".formatted(features.size(), rowWeights.length, labels.size());
    }
}
