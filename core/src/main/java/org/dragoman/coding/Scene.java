package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.clause.ClauseReader;
import org.dragoman.finding.Party;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that is known when it is coded.
 *
 * @param sentence the sentence
 * @param original the text its spans point into
 * @param clauses its clauses
 * @param mentions who is named in it, pronouns resolved
 * @param pair the two countries that the document is about here; empty where there are none
 * @param carried who spoke last in an earlier sentence, or null
 */
record Scene(
        ParsedSentence sentence,
        String original,
        ClauseReader clauses,
        List<Mention> mentions,
        List<Actor> pair,
        @Nullable Actor carried) {
    private static final Set<String> STOPS = Set.of(";", ",", ":", ".");
    private static final Set<String> QUESTIONS = Set.of("if", "whether");
    private static final Set<String> OUTSIDE = Set.of("parataxis", "conj", "punct", "cc", "discourse");

    /** The mention whose head is the token, or the smallest that covers it; null without one. */
    @Nullable
    Mention mentionAt(Token token) {
        Mention headed = null;
        Mention smallest = null;
        for (Mention mention : mentions) {
            boolean first = headed == null
                    || headed.actor().country() == null && mention.actor().country() != null;
            if (mention.head() == token.index() && first) {
                headed = mention;
            }
            boolean covers = mention.first() <= token.index() && token.index() <= mention.last();
            if (covers && (smallest == null || length(mention) < length(smallest))) {
                smallest = mention;
            }
        }
        if (headed != null
                && headed.kind() == Mention.Kind.NAME
                && headed.actor().country() == null) {
            Mention whole = begun(headed);
            return whole == null ? headed : whole;
        }
        return headed == null ? smallest : headed;
    }

    /** The two countries of the document, as parties that its words leave unsaid. */
    List<Party> both() {
        return pair.stream().map(actor -> Party.inferred(actor, "pair")).toList();
    }

    /** Those of the two that a document is about who are not named. */
    List<Party> others(List<Party> named) {
        return both().stream()
                .filter(p -> named.stream()
                        .noneMatch(a -> String.valueOf(a.actor().country())
                                .equals(p.actor().country())))
                .toList();
    }

    /** "whether Chad pays", "if the border opens": a verb that stands in a question. */
    boolean questioned(Token verb) {
        Token mark = sentence.child(verb, "mark");
        return mark != null && QUESTIONS.contains(mark.lemma().toLowerCase(Locale.ROOT));
    }

    /** A verb and those joined to it: "to build and run". */
    List<Token> joint(Token verb) {
        List<Token> all = new ArrayList<>(List.of(verb));
        sentence.children(verb).stream()
                .filter(c -> c.base().equals("conj") && c.tag().equals("VB"))
                .forEach(all::add);
        return all;
    }

    /** Whether a token is the head of a mention of some country. */
    boolean party(Token head) {
        Mention mention = mentionAt(head);
        return mention != null
                && mention.head() == head.index()
                && mention.actor().country() != null;
    }

    /** The longer name that a name begins: "Council of Europe" of "Council"; null without one. */
    private @Nullable Mention begun(Mention name) {
        for (Mention mention : mentions) {
            boolean body = mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.GROUP;
            if (body && mention.first() == name.first() && mention.last() > name.last()) {
                return mention;
            }
        }
        return null;
    }

    private static int length(Mention mention) {
        return mention.last() - mention.first();
    }

    /** The words of a predicate with its own arguments, without what is coordinated with it. */
    Span extent(Token predicate) {
        int[] bounds = {predicate.index(), predicate.index()};
        widen(predicate, bounds, true);
        while (bounds[1] > predicate.index()
                && STOPS.contains(sentence.token(bounds[1]).form())) {
            bounds[1]--; // the parser may hang the stop on a noun
        }
        return sentence.token(bounds[0]).span().cover(sentence.token(bounds[1]).span());
    }

    private void widen(Token token, int[] bounds, boolean top) {
        bounds[0] = Math.min(bounds[0], token.index());
        bounds[1] = Math.max(bounds[1], token.index());
        for (Token child : sentence.children(token)) {
            boolean clause = child.base().equals("advcl") && child.verb()
                    || child.base().equals("mark") && !child.tag().equals("TO");
            boolean bullet = child.index() == 0
                    && child.base().equals("dep")
                    && !Character.isLetterOrDigit(child.form().charAt(0));
            boolean outside = bullet
                    || (OUTSIDE.contains(child.base()) || clause)
                            && (top || child.base().equals("parataxis"));
            if (!outside) {
                widen(child, bounds, false);
            }
        }
    }
}
