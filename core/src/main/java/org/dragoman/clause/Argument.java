package org.dragoman.clause;

import java.util.List;
import org.dragoman.syntax.Token;

/**
 * A participant of a clause.
 *
 * @param role {@code subject}, {@code object}, {@code indirect}, {@code poss}, {@code adj}, or the preposition that
 *     marks it: {@code with}, {@code on}, {@code according to}
 * @param heads the head of its phrase and those of its conjuncts: {@code [China, Tajikistan]}
 */
public record Argument(String role, List<Token> heads) {
    public Argument {
        heads = List.copyOf(heads);
    }

    /** The head of the first conjunct. */
    public Token head() {
        return heads.get(0);
    }
}
