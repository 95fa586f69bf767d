package org.dragoman.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one sentence are to each other: the questions that all readers of its tree share.
 *
 * <p>Example: in "talks with China and Tajikistan" the phrase of {@code China} has the heads China and Tajikistan and
 * the preposition {@code with}.
 */
final class Grammar {
    private final ParsedSentence sentence;

    Grammar(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The word at a place. */
    Token token(int index) {
        return sentence.token(index);
    }

    /** Its dependents, in order. */
    List<Token> children(Token token) {
        return sentence.children(token);
    }

    /** The governor, or null at the root. */
    @Nullable
    Token head(Token token) {
        return sentence.head(token);
    }

    /** Its first dependent with the relation (exact, with subtype), or null. */
    @Nullable
    Token first(Token token, String relation) {
        return sentence.child(token, relation);
    }

    /** The head of a phrase with the heads of its conjuncts, in order: {@code [China, Tajikistan]}. */
    List<Token> heads(Token head) {
        List<Token> heads = new ArrayList<>();
        heads.add(head);
        for (Token child : sentence.children(head)) {
            if (child.base().equals("conj") && child.index() > head.index()) {
                heads.addAll(heads(child));
            }
        }
        return heads;
    }

    /** The preposition that marks a phrase, several words joined: {@code "according to"}; empty without one. */
    String preposition(Token noun) {
        StringBuilder words = new StringBuilder();
        for (Token child : sentence.children(noun)) {
            if (child.base().equals("case")
                    && child.index() < noun.index()
                    && !child.tag().equals("POS")) {
                String word = child.tag().equals("VBG") ? child.form() : child.lemma();
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
                for (Token part : sentence.children(child)) {
                    if (part.base().equals("fixed")) {
                        words.append(' ').append(part.lemma().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return words.toString();
    }

    /** Whether "to" stands before the verb, "to stop"; not in "is to stop", which tells the future. */
    boolean infinitive(Token verb) {
        return to(verb) && !future(verb);
    }

    /** "Poland is to send troops". */
    boolean future(Token verb) {
        if (!to(verb) || awaited(verb)) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            if (child.base().equals("aux") && child.lemma().equals("be") && finite(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a verb in the present or past: "sends", "sent". */
    static boolean finite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP" -> true;
            default -> false;
        };
    }

    /** "has yet to sign", "is yet to sign", "Ghana yet to sign": what has not been done so far. */
    boolean awaited(Token verb) {
        Token above = verb.base().equals("xcomp") ? head(verb) : null;
        return to(verb) && (yet(verb) || above != null && yet(above));
    }

    /** Whether "yet to" belongs to the verb, or is what follows it. */
    private boolean yet(Token verb) {
        Token yet = null;
        for (Token child : sentence.children(verb)) {
            yet = child.base().equals("advmod") && child.lemma().equalsIgnoreCase("yet") ? child : yet;
        }
        return yet != null
                && yet.index() + 1 < sentence.size()
                && sentence.token(yet.index() + 1).tag().equals("TO");
    }

    private boolean to(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.tag().equals("TO") && child.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is passive: "was sent", and without an auxiliary "the aid sent by Spain"; not "has sent". */
    boolean passive(Token verb) {
        boolean auxiliary = sentence.child(verb, "aux:pass") != null;
        boolean object = sentence.child(verb, "obj") != null && verb.head() < 0;
        if (auxiliary || sentence.child(verb, "nsubj:pass") != null && !object) {
            return true;
        }
        if (Telegraphic.passive(sentence, verb)) {
            return true;
        }
        Token governor = sentence.head(verb);
        if (!verb.tag().equals("VBN") || sentence.child(verb, "nsubj") != null || governor == null) {
            return false;
        }
        boolean perfect =
                sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("have"));
        return !perfect
                && switch (verb.base()) {
                    case "acl", "advcl", "amod" -> !verb.relation().equals("acl:relcl");
                    case "conj" -> governor.tag().equals("VBN") && passive(governor);
                    default ->
                        sentence.children(verb).stream()
                                .anyMatch(c -> c.relation().equals("obl:agent"));
                };
    }

    /** Whether the word is the predicate of a form of "be": {@code ready} in "Iran is ready". */
    boolean copula(Token token) {
        return sentence.child(token, "cop") != null;
    }

    /** Whether the word is a relative or question word: who, which, that, whose. */
    static boolean relative(@Nullable Token token) {
        return token != null && token.tag().startsWith("W");
    }
}
