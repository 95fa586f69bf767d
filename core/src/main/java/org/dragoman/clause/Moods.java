package org.dragoman.clause;

import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is denied, what is only possible or due, and what hangs on a condition.
 *
 * <p>Example: in "Iran must not attack or threaten ships" both verbs are negated and have the modal {@code must}.
 */
final class Moods {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> CONDITION = Set.of("if", "unless", "once", "until", "provided");

    private static final Set<String> INVERTED = Set.of("should", "had", "were");

    private final Grammar grammar;

    Moods(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the predicate is denied, by itself or by its subject: "no party agreed". */
    boolean negated(Token predicate) {
        Token head = grammar.head(predicate);
        boolean shares = predicate.verb()
                && predicate.base().equals("conj")
                && head != null
                && head.verb()
                && predicate.tag().equals("VB")
                && alternative(predicate)
                && modal(predicate) != null;
        if (shares && head != null && negated(head)) {
            return true;
        }
        Token mark = grammar.first(predicate, "mark");
        if (mark != null && mark.lemma().equalsIgnoreCase("without") || grammar.awaited(predicate)) {
            return true;
        }
        for (Token child : grammar.children(predicate)) {
            boolean modifier = child.base().equals("advmod")
                    || child.base().equals("det")
                    || child.base().equals("cc:preconj");
            if (modifier && (NEGATION.contains(child.lemma().toLowerCase(Locale.ROOT)) || noLonger(child))) {
                return true;
            }
            if (child.base().equals("cc")
                    && child.lemma().equalsIgnoreCase("nor")
                    && child.index() < predicate.index()) {
                return true; // "nor will the line be sold"
            }
            if (child.base().equals("nsubj") && predicate.verb()) {
                if (none(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean noLonger(Token adverb) {
        Token no = adverb.form().equalsIgnoreCase("longer") ? grammar.first(adverb, "advmod") : null;
        return no != null && no.lemma().equalsIgnoreCase("no");
    }

    /** "nobody", "no party", "no one". */
    private boolean none(Token subject) {
        Token determiner = grammar.first(subject, "det");
        Token adverb = subject.form().equalsIgnoreCase("one") ? grammar.first(subject, "advmod") : null;
        Token pair = grammar.first(subject, "cc:preconj");
        return pair != null && pair.lemma().equalsIgnoreCase("neither")
                || determiner != null && NEGATION.contains(determiner.lemma().toLowerCase(Locale.ROOT))
                || adverb != null && NEGATION.contains(adverb.lemma().toLowerCase(Locale.ROOT))
                || subject.form().equalsIgnoreCase("nobody")
                || subject.form().equalsIgnoreCase("none");
    }

    /** "must not attack or threaten": what "or" joins is negated together. */
    private boolean alternative(Token conjunct) {
        return grammar.children(conjunct).stream()
                .anyMatch(c -> c.base().equals("cc") && c.lemma().equals("or"));
    }

    /** The lemma of the modal verb, its own or one shared in coordination: {@code must}; null without one. */
    @Nullable
    String modal(Token verb) {
        boolean finite = false;
        for (Token child : grammar.children(verb)) {
            if (child.tag().equals("MD") && !grammar.awaited(verb)) {
                return child.lemma().toLowerCase(Locale.ROOT);
            }
            finite |= child.base().equals("aux") && !child.tag().equals("TO")
                    || child.base().equals("nsubj");
        }
        Token governor = grammar.head(verb);
        boolean shares = verb.base().equals("conj")
                && !finite
                && !grammar.infinitive(verb)
                && (verb.tag().equals("VB")
                        || verb.tag().equals("VBN")
                        || verb.tag().equals("VBP"));
        return shares && governor != null ? modal(governor) : null;
    }

    /** "Should Iran attack, …", "Had Iran attacked, …": an auxiliary before the subject. */
    private boolean inverted(Token verb) {
        Token first = null;
        for (Token child : grammar.children(verb)) {
            if (first == null || child.index() < first.index()) {
                first = child;
            }
        }
        return first != null
                && first.base().equals("aux")
                && first.index() + 1 < verb.index()
                && INVERTED.contains(first.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the predicate, or a clause it belongs to, hangs under a condition. */
    boolean condition(Token predicate) {
        Token token = predicate;
        while (token != null) {
            Token mark = grammar.first(token, "mark");
            boolean adverbial = token.base().equals("advcl") || token.base().equals("conj");
            if (adverbial && mark != null && CONDITION.contains(mark.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean what = mark != null && mark.lemma().equalsIgnoreCase("if") && token.head() < 0;
            if (what || token.base().equals("advcl") && mark == null && inverted(token)) {
                return true;
            }
            if (token.base().equals("ccomp") || token.base().equals("acl")) {
                return false;
            }
            token = grammar.head(token);
        }
        return false;
    }
}
