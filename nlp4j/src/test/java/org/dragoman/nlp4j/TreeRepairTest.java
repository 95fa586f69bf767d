package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

final class TreeRepairTest {
    private static final String[] TAGS = {
        "NN", "NNP", "VBD", "VBN", "IN", "TO", "CC", "JJ", ",", "$", "CD", "RB", "HYPH"
    };
    private static final String[] LABELS = {
        "nsubj",
        "prep",
        "pobj",
        "pcomp",
        "conj",
        "cc",
        "attr",
        "acomp",
        "dobj",
        "agent",
        "dative",
        "xcomp",
        "ccomp",
        "expl",
        "acl",
        "punct",
        "nmod",
        "qmod",
        "root",
        "appos",
        "unheard-of"
    };
    private static final String[] FORMS = {
        "be", "due", "to", "because", "of", "as", "well", "on", "behalf", "Xi", ",", "called", "rather", "than", "more",
        "."
    };

    @Test
    void breaksCirclesAndJoinsRoots() {
        ClearTree tree = TreeNotation.read("a/NN<nsubj-2 b/VBD<dep-1 c/VBD<root-0 d/NN<root-0 ,/,<root-0");
        TreeRepair.mend(tree);
        assertThat(TreeNotation.relations(tree)).isEqualTo("a<nsubj-b b<dep-c c<root d<parataxis-c ,<punct-c");
    }

    /** Whatever a parser may say, the outcome is a tree. */
    @Test
    void randomGraphsBecomeTrees() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(25);
            ClearTree tree = new ClearTree(size);
            for (int i = 0; i < size; i++) {
                String form = pick(FORMS, random);
                tree.set(i, form, form, pick(TAGS, random), random.nextInt(size + 1) - 1, pick(LABELS, random));
                if (tree.head(i) == i) {
                    tree.attach(i, -1, "root");
                }
            }
            ClearToUd.convert(tree);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                tokens.add(new Token(
                        i,
                        tree.form(i),
                        tree.lemma(i),
                        tree.tag(i),
                        tree.head(i),
                        tree.relation(i),
                        new Span(i, i + 1)));
                assertThat(tree.relation(i)).as("seed %d", seed).isNotIn("prep", "pobj", "attr", "nsubjpass", "dobj");
            }
            assertThat(new ParsedSentence(0, tokens).size()).as("seed %d", seed).isEqualTo(size);
        }
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
