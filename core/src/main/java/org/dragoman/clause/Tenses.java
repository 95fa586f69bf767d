package org.dragoman.clause;

import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.syntax.Token;

/**
 * Reads the tense of predicates off their tags and auxiliaries.
 *
 * <p>Example: {@code bomb} is {@code PAST_PERFECT} in "had bombed", {@code FUTURE} in "will be bombing",
 * {@code NONE} in "to bomb".
 */
final class Tenses {
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");

    private final Grammar grammar;

    Tenses(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The tense of a verb, or of the copula of a noun or adjective, own or lent by coordination. */
    Tense of(Token verb) {
        boolean have = false;
        boolean had = false;
        boolean future = false;
        boolean finite = Grammar.finite(verb);
        boolean past = verb.tag().equals("VBD");
        boolean progressive = false;
        for (Token child : grammar.children(verb)) {
            future |= child.base().equals("mark") && child.lemma().equals("due");
            if (!child.base().equals("aux") && !child.base().equals("cop")) {
                continue;
            }
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            have |= lemma.equals("have");
            had |= lemma.equals("have") && child.tag().equals("VBD");
            future |= WILL.contains(lemma);
            past |= child.tag().equals("VBD");
            finite |= Grammar.finite(child) || child.tag().equals("MD");
            progressive |= lemma.equals("be") && verb.tag().equals("VBG");
        }
        if (future || grammar.future(verb)) {
            return Tense.FUTURE;
        }
        if (have || grammar.awaited(verb)) {
            return had ? Tense.PAST_PERFECT : Tense.PERFECT;
        }
        if (past) {
            return Tense.PAST;
        }
        if (finite) {
            return progressive ? Tense.PROGRESSIVE : Tense.PRESENT;
        }
        Token governor = grammar.head(verb);
        boolean lends = verb.base().equals("conj");
        return governor != null && lends && (governor.verb() || grammar.copula(governor)) ? of(governor) : Tense.NONE;
    }
}
