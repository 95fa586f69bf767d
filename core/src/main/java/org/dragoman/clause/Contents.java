package org.dragoman.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses that are said, agreed or threatened.
 *
 * <p>Example: in "accused Iran of arming rebels" the content of {@code accuse} is the clause at {@code arm}, joined by
 * {@code of}.
 */
final class Contents {
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "from", "in", "to", "on", "against", "about", "into", "over", "at", "by", "with");

    private final Grammar grammar;

    Contents(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The clauses embedded under the predicate, conjuncts one by one. */
    List<Content> of(Token predicate) {
        List<Content> contents = new ArrayList<>();
        for (Token child : grammar.children(predicate)) {
            String marker = marker(predicate, child);
            if (marker != null) {
                for (Token head : grammar.heads(child)) {
                    contents.add(new Content(head, marker));
                }
            } else if (child.base().equals("obj") || child.base().equals("obl")) {
                addUnder(child, contents);
            } else if (predicate.lemma().equals("stand") && child.tag().startsWith("JJ")) {
                contents.addAll(of(child));
            }
        }
        return contents;
    }

    /** An infinitive that the parser hung under the addressee: "called on [Iran to stop …]". */
    private void addUnder(Token noun, List<Content> contents) {
        for (Token conjunct : grammar.heads(noun)) {
            for (Token child : grammar.children(conjunct)) {
                if (child.relation().equals("acl") && grammar.infinitive(child)) {
                    grammar.heads(child).forEach(head -> contents.add(new Content(head, "to")));
                }
            }
        }
    }

    /** How a dependent is joined as content, or null if it is none. */
    private @Nullable String marker(Token predicate, Token child) {
        Token mark = grammar.first(child, "mark");
        return switch (child.base()) {
            case "ccomp", "parataxis" -> {
                boolean saidBeside = child.base().equals("parataxis") && child.index() > predicate.index();
                if (child.base().equals("parataxis") && (!predicate.verb() || saidBeside)) {
                    yield null;
                }
                if (mark != null && !mark.tag().equals("TO")) {
                    yield mark.lemma().toLowerCase(Locale.ROOT);
                }
                if (grammar.infinitive(child)) {
                    yield "to";
                }
                yield child.tag().equals("VBG") && grammar.first(child, "aux") == null ? "ing" : "said";
            }
            case "csubj" -> grammar.copula(predicate) ? child.tag().equals("VBG") ? "ing" : "to" : null;
            case "xcomp" -> grammar.infinitive(child) ? "to" : child.tag().equals("VBG") ? "ing" : "as";
            case "advcl", "acl" -> {
                if (predicate.noun()
                        && child.relation().equals("acl")
                        && mark != null
                        && mark.lemma().equals("that")) {
                    yield "that";
                }
                if (grammar.infinitive(child) && child.index() > predicate.index()) {
                    yield "to";
                }
                yield mark != null
                                && child.tag().equals("VBG")
                                && PREPOSITIONS.contains(mark.lemma())
                                && child.index() > predicate.index()
                        ? mark.lemma()
                        : null;
            }
            default -> null;
        };
    }
}
