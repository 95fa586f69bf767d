package org.dragoman.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * One predicate with its surroundings.
 *
 * <p>Example: "Aid was not sent to Cuba by Spain" has the predicate {@code send}, subject Spain, object aid, {@code to}
 * Cuba, and is negated.
 *
 * @param predicate the word that carries it
 * @param kind verb, noun or adjective
 * @param arguments its participants, deep subject first
 * @param contents clauses embedded as its content
 * @param words lemmas of the particles and adverbs that depend on it: {@code out} in "pull out"
 * @param negated whether it is denied: not, never, no
 * @param modal the modal verb's lemma, own or shared: {@code should}; null without one
 * @param tense its time in relation to the text's
 * @param passive whether it stood in the passive
 * @param condition whether it stands under if, unless, once
 */
public record Clause(
        Token predicate,
        Kind kind,
        List<Argument> arguments,
        List<Content> contents,
        Set<String> words,
        boolean negated,
        @Nullable String modal,
        Tense tense,
        boolean passive,
        boolean condition) {
    /** Part of speech of the predicate. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Time in relation to the text's. */
    public enum Tense {
        PRESENT,
        PROGRESSIVE,
        PERFECT,
        PAST,
        /** Before another past: "had bombed". */
        PAST_PERFECT,
        FUTURE,
        /** An infinitive or a noun, whose time is another's. */
        NONE
    }

    public Clause {
        arguments = List.copyOf(arguments);
        contents = List.copyOf(contents);
        words = Set.copyOf(words);
    }

    /** The first participant in a role, or null. */
    public @Nullable Argument argument(String role) {
        for (Argument argument : arguments) {
            if (argument.role().equals(role)) {
                return argument;
            }
        }
        return null;
    }

    /** The head of its object: "bridge" of "will build a bridge"; null without one. */
    public @Nullable Token object() {
        Argument object = argument("object");
        return object == null ? null : object.head();
    }

    /** All participants in a role. */
    public List<Argument> all(String role) {
        List<Argument> all = null;
        for (Argument argument : arguments) {
            if (argument.role().equals(role)) {
                all = all == null ? new ArrayList<>(2) : all;
                all.add(argument);
            }
        }
        return all == null ? List.of() : all;
    }

    /** This clause with other participants, as a headline or a relative clause leaves them to be found. */
    public Clause with(List<Argument> others, boolean inPassive) {
        return new Clause(predicate, kind, others, contents, words, negated, modal, tense, inPassive, condition);
    }

    /** This clause with the participants of another added, as a light verb takes those of its noun. */
    public Clause with(Clause noun) {
        List<Argument> all = new ArrayList<>(arguments);
        all.addAll(noun.arguments);
        List<Content> embedded = new ArrayList<>(contents);
        embedded.addAll(noun.contents);
        return new Clause(
                predicate, kind, all, embedded, words, negated || noun.negated, modal, tense, passive, condition);
    }
}
