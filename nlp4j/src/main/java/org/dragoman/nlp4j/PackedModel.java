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
    private static final int DENSE = 24;

    private final List<String> template;
    private final List<String> labels;
    private final FingerprintTable features;
    private final byte[] lengths;
    private final byte[] rowLabels;
    private final float[] rowWeights;

    /** Where a feature's weights begin, in {@code rowWeights} or, negative, in {@code dense}. */
    private final int[] starts;

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
        this.dense = new float[denseRows(lengths) * labels.size()];
        layOut();
    }

    private static int denseRows(byte[] lengths) {
        int rows = 0;
        for (byte length : lengths) {
            rows += (length & 0xFF) >= DENSE ? 1 : 0;
        }
        return rows;
    }

    private void layOut() {
        int start = 0;
        int next = 0;
        for (int i = 0; i < lengths.length; i++) {
            int length = lengths[i] & 0xFF;
            if (length < DENSE) {
                starts[i] = start;
            } else {
                starts[i] = ~next;
                for (int k = start; k < start + length; k++) {
                    dense[next + (rowLabels[k] & 0xFF)] = rowWeights[k];
                }
                next += labels.size();
            }
            start += length;
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
        for (int number : numbers) {
            if (number >= 0) {
                add(number, scores);
            }
        }
        return scores;
    }

    private void add(int feature, float[] scores) {
        int start = starts[feature];
        if (start < 0) {
            start = ~start;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += dense[start + i];
            }
        } else {
            for (int k = start, end = start + lengths[feature]; k < end; k++) {
                scores[rowLabels[k] & 0xFF] += rowWeights[k];
            }
        }
    }

    /** For the packer's report. */
    String summary() {
        return "%,d features, %,d weights, %d labels".formatted(features.size(), rowWeights.length, labels.size());
    }
}
