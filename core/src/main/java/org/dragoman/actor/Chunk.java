package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * A base noun phrase: a noun with what stands before it, without its possessor and what follows. In "Iran's foreign
 * minister Javad Zarif" the chunks are "Iran" and "foreign minister Javad Zarif".
 */
record Chunk(int first, int last, Token head) {
    private static final Set<String> INSIDE = Set.of("compound", "amod", "nummod", "flat", "fixed", "goeswith");

    /** All chunks of a sentence in order. */
    static List<Chunk> all(ParsedSentence sentence) {
        List<Chunk> chunks = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (heads(sentence, token)) {
                chunks.add(around(sentence, token));
            }
        }
        return chunks;
    }

    private static boolean heads(ParsedSentence sentence, Token token) {
        boolean nominal = token.noun()
                || token.tag().equals("CD")
                || (token.tag().startsWith("JJ") && !token.base().equals("amod") && capital(token));
        if (!nominal) {
            return false;
        }
        Token head = sentence.head(token);
        boolean inside = INSIDE.contains(token.base())
                && head != null
                && (head.noun() || head.tag().startsWith("JJ"));
        return !inside && !token.base().equals("nummod");
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0)) && token.index() > 0;
    }

    private static Chunk around(ParsedSentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            if (INSIDE.contains(child.base()) && (before || child.base().equals("flat"))) {
                Chunk inner = around(sentence, child);
                first = Math.min(first, inner.first);
                last = Math.max(last, inner.last);
            }
        }
        return new Chunk(first, last, head);
    }

    /** Whether it holds all words from one to another. */
    boolean spans(int from, int to) {
        return first <= from && to <= last;
    }

    boolean holds(int token) {
        return first <= token && token <= last;
    }
}
