package org.dragoman.coding;

import org.dragoman.ontology.Act;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * What a protest is about: "went on strike for higher wages" is {@code protest.strike} and, by the words of {@code
 * ontology/demands.tsv}, {@code protest.strike.policy}, CAMEO 1432.
 */
final class Demands {
    private final Topics topics;
    private final Algebra algebra;

    Demands(Topics topics, Algebra algebra) {
        this.topics = topics;
        this.algebra = algebra;
    }

    /** The code of a protest with its demand; any other code, and a protest without a demand, as it was. */
    Code specified(Code code, ParsedSentence sentence, Token predicate, Token trigger) {
        if (code.event() != EventType.PROTEST) {
            return code;
        }
        int first = Math.min(predicate.index(), trigger.index());
        for (String demand : topics.of(sentence, first, last(sentence, predicate, predicate))) {
            String content = code.content() + "." + demand;
            Code finer = algebra.knows(content) ? algebra.code(Act.DO, Phase.NONE, content) : null;
            if (finer != null) {
                return new Code(finer.cameo(), code.event(), code.mode(), finer.content(), code.row());
            }
        }
        return code;
    }

    /** The last word of what belongs to the predicate: its purpose too, but nothing coordinated with it. */
    private static int last(ParsedSentence sentence, Token token, Token predicate) {
        int last = token.index();
        for (Token child : sentence.children(token)) {
            boolean outside = token.index() == predicate.index()
                    && (child.base().equals("conj") || child.base().equals("parataxis"));
            if (!outside) {
                last = Math.max(last, last(sentence, child, predicate));
            }
        }
        return last;
    }
}
