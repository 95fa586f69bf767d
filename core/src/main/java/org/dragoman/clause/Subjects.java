package org.dragoman.clause;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects of predicates, also where grammar leaves them out.
 *
 * <p>Examples: the subject of {@code stop} is Iran in "They urged Iran to stop", in "Iran promised to stop", in "Iran,
 * which stopped" and in "Iran talked and stopped". Subjects are those of the surface: a passive's is its deep object.
 */
final class Subjects {
    private static final Set<String> FROM_OBJECT = Set.of("of", "for", "from", "into", "over", "about", "against");
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "refuse", "use", "swear", "guarantee");
    private static final Set<String> HELPED = Set.of("support", "help", "assist", "aid", "back", "join", "involve");
    private static final Set<String> PERSONAL = Set.of("NNP", "NNPS", "PRP");

    private final Grammar grammar;
    /** Places of the verbs whose subject is being looked for, lest they ask each other in a circle. */
    private final Set<Integer> asked = new HashSet<>();

    Subjects(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The grammatical subject, its own or the one that coordination, control or a relative clause gives it. */
    @Nullable
    Argument of(Token verb) {
        Token own = grammar.first(verb, "nsubj");
        own = own != null ? own : grammar.first(verb, "nsubj:pass");
        if (own != null) {
            return new Argument("subject", grammar.heads(resolve(own, verb)));
        }
        Token governor = grammar.head(verb);
        if (governor == null || !asked.add(verb.index())) {
            return null;
        }
        try {
            return switch (verb.base()) {
                case "conj" -> of(governor);
                case "xcomp" -> controller(verb, governor);
                case "advcl", "parataxis", "dep" -> adverbial(verb, governor);
                case "ccomp" ->
                    verb.tag().equals("VBG") || grammar.infinitive(verb)
                            ? controller(verb, governor)
                            : beforeInfinitive(verb);
                case "acl" -> adnominal(verb, governor);
                default -> null;
            };
        } finally {
            asked.remove(verb.index());
        }
    }

    /** What a relative pronoun stands for: {@code rebels} for who in "rebels who fled"; other subjects as they are. */
    Token resolve(Token subject, Token verb) {
        Token governor = grammar.head(verb);
        return Grammar.relative(subject) && governor != null && verb.base().equals("acl") ? governor : subject;
    }

    /** In "urged [Iran] to stop" the object is the one who stops; in "[Iran] promised to stop" it is the subject. */
    private @Nullable Argument controller(Token verb, Token governor) {
        if (governor.verb() && !grammar.passive(governor) && !SUBJECT_CONTROL.contains(governor.lemma())) {
            Token object = grammar.first(governor, "obj");
            object = object != null ? object : grammar.first(governor, "iobj");
            if (object == null && grammar.infinitive(verb)) {
                object = oblique(governor, Set.of("on", "upon", "for", "to", "with"), verb);
            }
            if (object != null && object.index() < verb.index()) {
                return new Argument("subject", grammar.heads(object));
            }
        }
        if (governor.tag().startsWith("JJ") && !grammar.copula(governor)) {
            Token above = grammar.head(governor);
            return above != null && above.verb() ? of(above) : null;
        }
        return governor.verb() || grammar.copula(governor) ? of(governor) : null;
    }

    /** "[The fair] to be held in May should be well prepared": the parser gives the fair to the infinitive alone. */
    private @Nullable Argument beforeInfinitive(Token verb) {
        if (grammar.children(verb).stream().noneMatch(c -> c.tag().equals("MD"))) {
            return null;
        }
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token before = grammar.token(i);
            if (before.verb() && grammar.infinitive(before)) {
                Token subject = grammar.first(before, "nsubj:pass");
                subject = subject == null ? grammar.first(before, "nsubj") : subject;
                boolean left = subject != null
                        && subject.index() < before.index()
                        && grammar.children(before).stream()
                                .anyMatch(c -> c.tag().equals("TO") && subjectEnds(c.index(), before));
                return left && subject != null ? new Argument("subject", grammar.heads(subject)) : null;
            }
            if (before.tag().equals("MD")) {
                continue;
            }
            if (before.verb() && !before.base().startsWith("aux")) {
                return null;
            }
        }
        return null;
    }

    /** Whether nothing but the subject stands before the "to": "the fair to be held". */
    private boolean subjectEnds(int to, Token infinitive) {
        Token word = grammar.token(Math.max(0, to - 1));
        Token noun = word.base().equals("punct") && to > 1 ? grammar.token(to - 2) : word;
        return noun.noun() && noun.head() == infinitive.index();
    }

    /** A phrase with one of the prepositions, as in "called on [Iran] to stop". */
    private @Nullable Token oblique(Token governor, Set<String> prepositions, Token before) {
        for (Token child : grammar.children(governor)) {
            if (child.base().equals("obl")
                    && child.index() < before.index()
                    && prepositions.contains(grammar.preposition(child))) {
                return child;
            }
        }
        return null;
    }

    /** In "accused [Iran] of arming rebels" the object arms; in "[Iran] left, citing …" the subject cites. */
    private @Nullable Argument adverbial(Token verb, Token governor) {
        Token mark = grammar.first(verb, "mark");
        Token object = grammar.first(governor, "obj");
        if (governor.lemma().equals("call") && grammar.infinitive(verb)) {
            return controller(verb, governor);
        }
        if (mark != null && object != null && object.index() < verb.index() && !grammar.passive(governor)) {
            boolean fromObject = FROM_OBJECT.contains(mark.lemma())
                    || mark.lemma().equals("in") && HELPED.contains(governor.lemma());
            if (fromObject) {
                return new Argument("subject", grammar.heads(object));
            }
        }
        Token speech = speechBefore(verb, governor);
        return of(speech == null || grammar.infinitive(verb) ? governor : speech);
    }

    /** In "…, Xi said, calling on both sides to …" it is Xi who calls. */
    private @Nullable Token speechBefore(Token verb, Token governor) {
        for (Token child : grammar.children(governor)) {
            boolean between = child.index() > governor.index() && child.index() < verb.index();
            if (between && child.base().equals("parataxis") && child.verb() && grammar.first(child, "nsubj") != null) {
                return child;
            }
        }
        return null;
    }

    /** In "rebels fighting …" it is the noun; in "[Iran]'s plan to …" and "a plan by [Iran] to …" its owner. */
    private @Nullable Argument adnominal(Token verb, Token noun) {
        boolean prepositional = verb.tag().equals("VBG") && grammar.first(verb, "mark") != null;
        if (verb.relation().equals("acl:relcl")
                || verb.tag().equals("VBN")
                || verb.tag().equals("VBG") && !prepositional
                || PERSONAL.contains(noun.tag())) {
            return new Argument("subject", grammar.heads(noun));
        }
        Token owner = grammar.first(noun, "nmod:poss");
        if (owner != null) {
            return new Argument("subject", grammar.heads(owner));
        }
        Token by = nounArgument(noun, "by");
        if (by != null) {
            return new Argument("subject", grammar.heads(by));
        }
        Token governor = grammar.head(noun);
        return governor != null && governor.verb() ? of(governor) : null;
    }

    /** A phrase that depends on the noun with the preposition: "a plan by [Iran]". */
    private @Nullable Token nounArgument(Token noun, String preposition) {
        for (Token child : grammar.children(noun)) {
            if (child.base().equals("nmod") && grammar.preposition(child).equals(preposition)) {
                return child;
            }
        }
        return null;
    }
}
