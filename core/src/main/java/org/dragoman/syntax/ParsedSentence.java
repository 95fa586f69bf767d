package org.dragoman.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its dependency tree.
 *
 * <p>Heads form a tree: exactly one token has head -1 and every token reaches it.
 */
public final class ParsedSentence {
    private final int number;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final int root;

    /**
     * @param number from 0 in the body; -1 for the title
     * @param tokens in order, not empty
     * @throws IllegalArgumentException if the heads are no tree
     */
    public ParsedSentence(int number, List<Token> tokens) {
        this.number = number;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> dependents = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            dependents.add(new ArrayList<>(2));
        }
        int top = -1;
        for (Token token : this.tokens) {
            if (token.head() >= 0) {
                dependents.get(token.head()).add(token);
            } else if (top < 0) {
                top = token.index();
            } else {
                throw new IllegalArgumentException("two roots: " + top + " and " + token.index() + " in " + text());
            }
        }
        if (top < 0 || reached(dependents, top) != tokens.size()) {
            throw new IllegalArgumentException("the heads are no tree: " + text());
        }
        this.children = dependents;
        this.root = top;
    }

    private static int reached(List<List<Token>> dependents, int top) {
        int[] stack = new int[dependents.size()];
        int depth = 0;
        int count = 0;
        stack[depth++] = top;
        while (depth > 0) {
            int node = stack[--depth];
            count++;
            for (Token child : dependents.get(node)) {
                stack[depth++] = child.index();
            }
        }
        return count;
    }

    /** From 0 in the body; -1 for the title. */
    public int number() {
        return number;
    }

    /** Whether this is the document's title. */
    public boolean title() {
        return number < 0;
    }

    /** The words in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The word at a place. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** How many words there are. */
    public int size() {
        return tokens.size();
    }

    /** The word that nothing governs. */
    public Token root() {
        return tokens.get(root);
    }

    /** The governor, or null at the root. */
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** Whether a word stands somewhere under another one in the tree. */
    public boolean below(Token token, Token above) {
        Token step = head(token);
        while (step != null && step.index() != above.index()) {
            step = head(step);
        }
        return step != null;
    }

    /** Its dependents, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** Its first dependent with the relation (exact, with subtype), or null. */
    public @Nullable Token child(Token token, String relation) {
        for (Token child : children.get(token.index())) {
            if (child.relation().equals(relation)) {
                return child;
            }
        }
        return null;
    }

    /** From the first word's start to the last one's end. */
    public Span span() {
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** The cleaned words joined by blanks: for messages, not for spans. */
    public String text() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.form());
        }
        return words.toString();
    }
}
