package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;

/**
 * NLP4J's parser that gives up in time.
 *
 * <p>News takes two steps a word, four at most; text that is no language takes as many as the square of its length.
 * Words left without a head when the parser stops are attached to what is near, as NLP4J always does.
 */
final class BoundedParser extends DEPParser<NLPNode> {
    private static final long serialVersionUID = 1L;
    private static final int STEPS_PER_WORD = 10;

    @Override
    protected DEPState<NLPNode> initState(NLPNode[] nodes) {
        return new BoundedState(nodes);
    }

    private static final class BoundedState extends WordState {
        private int left;

        BoundedState(NLPNode[] nodes) {
            super(nodes);
            left = nodes.length * STEPS_PER_WORD;
        }

        @Override
        public void next(LabelMap labels, int[] best, float[] scores) {
            left--;
            super.next(labels, best, scores);
        }

        @Override
        public boolean isTerminate() {
            return left <= 0 || super.isTerminate();
        }
    }
}
