package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Scores labels by a {@link PackedModel}, where NLP4J asks what it calls an optimizer. It cannot train. */
final class PackedOptimizer extends OnlineOptimizer {
    private static final long serialVersionUID = 1L;

    private final transient PackedModel model;

    PackedOptimizer(PackedModel model) {
        super(new WeightVector(), 0, 0);
        this.model = model;
        addLabels(model.labels());
    }

    @Override
    public float[] scores(FeatureVector vector) {
        return ((PackedVector) vector).scores(model);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException("packed models cannot be trained");
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException("packed models cannot be trained");
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException("packed models cannot be trained");
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException("packed models cannot be trained");
    }
}
