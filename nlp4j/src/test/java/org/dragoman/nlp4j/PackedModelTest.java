package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedModelTest {
    private static final long SHORT = Fingerprint.of(0, "short");
    private static final long LONG = Fingerprint.of(0, "long");
    private static final int LABELS = 40;

    /** One feature speaks for label 3 alone, one for all, which is laid out densely. */
    private static PackedModel model() {
        FingerprintTable table = FingerprintTable.of(new long[] {SHORT, LONG});
        boolean shortFirst = table.rank(SHORT) == 0;
        byte[] labels = new byte[LABELS + 1];
        float[] weights = new float[LABELS + 1];
        int offset = shortFirst ? 1 : 0;
        for (int i = 0; i < LABELS; i++) {
            labels[offset + i] = (byte) i;
            weights[offset + i] = i;
        }
        labels[shortFirst ? 0 : LABELS] = 3;
        weights[shortFirst ? 0 : LABELS] = 0.5f;
        byte[] lengths = shortFirst ? new byte[] {1, LABELS} : new byte[] {LABELS, 1};
        List<String> names =
                IntStream.range(0, LABELS).mapToObj(Integer::toString).toList();
        return new PackedModel(List.of("i:0::lemma:"), names, table, lengths, labels, weights);
    }

    @Test
    void addsTheWeightsOfKnownFeatures() {
        long stranger = Fingerprint.of(0, "stranger");
        float[] scores = sums(model(), SHORT, stranger, LONG);
        assertThat(scores).hasSizeGreaterThanOrEqualTo(LABELS);
        assertThat(scores[3]).isEqualTo(3.5f);
        assertThat(scores[39]).isEqualTo(39f);
    }

    @Test
    void survivesItsFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("model");
        model().write(file);
        PackedModel read = PackedModel.read(file);
        assertThat(read.template()).containsExactly("i:0::lemma:");
        assertThat(read.labels()).hasSize(LABELS);
        assertThat(sums(read, SHORT, LONG)).isEqualTo(sums(model(), SHORT, LONG));
    }

    @Test
    void addsFourDenseRowsAtOnceAsOneByOne() {
        for (int rows = 0; rows < 10; rows++) {
            long[] many = new long[rows];
            Arrays.fill(many, LONG);
            assertThat(sums(model(), many)[7]).isEqualTo(7f * rows);
        }
    }

    private static float[] sums(PackedModel model, long... fingerprints) {
        int[] rows = new int[fingerprints.length];
        model.rows(fingerprints, rows.length, rows);
        float[] sums = new float[model.width()];
        model.add(rows, rows.length, sums);
        return sums;
    }

    @Test
    void lexiconSurvivesItsFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("lexicon");
        PackedLexicon.of(new TreeMap<>(
                        Map.of("talk", List.of("NN", "VB"), "walk", List.of("NN", "VB"), "xi", List.of("NNP"))))
                .write(file);
        PackedLexicon read = PackedLexicon.read(file);
        assertThat(read.get("talk")).containsExactly("NN", "VB").isSameAs(read.get("walk"));
        assertThat(read.get("xi")).containsExactly("NNP");
        assertThat(read.get("unknown")).isNull();
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatThrownBy(() -> new PackedModel(
                        List.of(),
                        List.of("a"),
                        FingerprintTable.of(new long[] {1}),
                        new byte[2],
                        new byte[0],
                        new float[0]))
                .hasMessageContaining("1 features, 2 rows");
    }
}
