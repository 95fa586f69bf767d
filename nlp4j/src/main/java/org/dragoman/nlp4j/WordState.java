package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A parser's state that remembers how much the features of one word alone speak for each label, since the parser looks
 * at a word many times: on top of the stack, where it is {@link Source#i}, and as the next of the input, {@link
 * Source#j}.
 */
class WordState extends DEPState<NLPNode> {
    private final float[] @Nullable [] stack;
    private final float[] @Nullable [] input;

    WordState(NLPNode[] nodes) {
        super(nodes);
        stack = new float[nodes.length][];
        input = new float[nodes.length][];
    }

    /** The sums for the word that is at a place now, reckoned when first asked for. */
    float[] sums(Source place, Supplier<float[]> reckoning) {
        float[] @Nullable [] known = place == Source.i ? stack : input;
        int word = (place == Source.i ? getStack() : getInput()).getID();
        float[] sums = known[word];
        if (sums == null) {
            sums = reckoning.get();
            known[word] = sums;
        }
        return sums;
    }
}
