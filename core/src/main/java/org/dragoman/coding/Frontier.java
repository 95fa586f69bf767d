package org.dragoman.coding;

import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/**
 * Tells when a country is named only to say on which side of a border something happens: "the border with Chad", "near
 * Moldova", "into Israel", "the Somali frontier". Soldiers there may be of either side, so that such a name does not tell
 * whose they are.
 */
final class Frontier {
    private static final Set<String> BORDERS =
            Set.of("border", "frontier", "boundary", "borderland", "line", "crossing", "fence", "checkpoint");

    private static final Set<String> TOWARDS = Set.of(
            "near", "into", "across", "over", "toward", "towards", "opposite", "alongside", "beyond", "bordering");

    private Frontier() {}

    /** Whether the mention stands for the land beyond or along a border. */
    static boolean across(ParsedSentence sentence, Mention mention) {
        boolean state = mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ADJECTIVE;
        if (!state || mention.actor().country() == null) {
            return false;
        }
        Token head = sentence.token(mention.head());
        Token marker = sentence.child(head, "case");
        Token above = sentence.head(head);
        boolean toward = marker != null && TOWARDS.contains(marker.lemma());
        Token before = marker == null || marker.index() == 0 ? null : sentence.token(marker.index() - 1);
        return toward
                || border(head)
                || before != null && border(before)
                || above != null && border(above) && !head.base().equals("nsubj");
    }

    /** Whether a place stands beyond a border: "rockets over the border into Israel". */
    static boolean across(ParsedSentence sentence, Span place) {
        for (int i = 2; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.span().start() == place.start()) {
                return TOWARDS.contains(sentence.token(i - 1).lemma())
                        || border(sentence.token(i - 2))
                                && sentence.token(i - 1).tag().equals("IN");
            }
        }
        return false;
    }

    private static boolean border(Token noun) {
        return noun.tag().startsWith("NN") && BORDERS.contains(noun.lemma());
    }
}
