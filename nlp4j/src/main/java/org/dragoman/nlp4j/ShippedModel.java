package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** A model as NLP4J ships it, about to be packed: a matrix of weights, nearly all zero, and a map of feature strings. */
final class ShippedModel {
    private final OnlineComponent<?, ?> component;
    private final MajorVector weights;

    /** How many weights of each feature, by NLP4J's numbers, are not zero. */
    private final int[] lengths;

    /** @throws IllegalArgumentException if the model has a part that would be lost */
    ShippedModel(OnlineComponent<?, ?> component) {
        if (component.getOptimizer().getBias() != 0
                || component.getOptimizer().getWeightVector().hasActivationFunction()) {
            throw new IllegalArgumentException("neither bias nor activation is packed");
        }
        this.component = component;
        this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        this.lengths = new int[weights.getFeatureSize()];
        for (int feature = 0; feature < lengths.length; feature++) {
            for (int label = 0; label < weights.getLabelSize(); label++) {
                if (weights.get(label, feature) != 0) {
                    lengths[feature]++;
                }
            }
        }
    }

    PackedModel pack() {
        List<String> labels = List.copyOf(component.getOptimizer().getLabelMap().getLabelList());
        if (labels.size() != weights.getLabelSize()) {
            throw new IllegalArgumentException(labels.size() + " labels, but " + weights.getLabelSize() + " columns");
        }
        long[] fingerprints = new long[lengths.length];
        int[] numbers = new int[lengths.length];
        int count = collect(fingerprints, numbers);
        FingerprintTable table = FingerprintTable.of(Arrays.copyOf(fingerprints, count));
        int[] ranked = new int[count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            ranked[table.rank(fingerprints[i])] = numbers[i];
            total += lengths[numbers[i]];
        }
        byte[] rankedLengths = new byte[count];
        byte[] rowLabels = new byte[total];
        float[] rowWeights = new float[total];
        int next = 0;
        for (int rank = 0; rank < count; rank++) {
            rankedLengths[rank] = (byte) lengths[ranked[rank]];
            for (int label = 0; label < labels.size(); label++) {
                float weight = weights.get(label, ranked[rank]);
                if (weight != 0) {
                    rowLabels[next] = (byte) label;
                    rowWeights[next++] = weight;
                }
            }
        }
        return new PackedModel(
                PackedTemplate.lines(component.getFeatureTemplate()),
                labels,
                table,
                rankedLengths,
                rowLabels,
                rowWeights);
    }

    /** The features that have a weight; NLP4J takes no heed of number 0. */
    private int collect(long[] fingerprints, int[] numbers) {
        int count = 0;
        int type = 0;
        for (Object2IntMap<String> strings : map(component.getFeatureTemplate()).getIndexMaps()) {
            for (Object2IntMap.Entry<String> entry : strings.object2IntEntrySet()) {
                int number = entry.getIntValue();
                if (number > 0 && number < lengths.length && lengths[number] > 0) {
                    fingerprints[count] = Fingerprint.of(type, entry.getKey());
                    numbers[count++] = number;
                }
            }
            type++;
        }
        return count;
    }

    /** NLP4J offers no other way to its feature strings. */
    private static FeatureMap map(FeatureTemplate<?, ?> template) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not NLP4J 1.1.3", e);
        }
    }
}
