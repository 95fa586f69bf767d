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
        this.dense = new float[denseRows * labels.size()];
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
                denseRow += labels.size();
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
     * How much features speak for each label, added in the order given, as NLP4J does.
     *
     * @param fingerprints the features' fingerprints; those of features without a weight are passed over
     * @param count how many there are
     */
    float[] scores(long[] fingerprints, int count) {
        int[] numbers = new int[count];
        features.ranks(fingerprints, count, numbers);
        float[] scores = new float[labels.size()];
        int known = 0;
        for (int number : numbers) {
            if (number >= 0) {
                numbers[known++] = starts[number];
            }
        }
        for (int i = 0; i < known; i++) {
            add(numbers[i], scores);
        }
        return scores;
    }

    private void add(int start, float[] scores) {
        if (start < 0) {
            int from = ~start;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += dense[from + i];
            }
        } else {
            for (int k = start + 1, end = start + 1 + 2 * rows[start]; k < end; k += 2) {
                scores[rows[k]] += Float.intBitsToFloat(rows[k + 1]);
            }
        }
    }

    /** For the packer's report. */
    String summary() {
        return "%,d features, %,d weights, %d labels".formatted(features.size(), rowWeights.length, labels.size());
    }
}
