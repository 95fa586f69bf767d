package org.dragoman.clause;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause.Kind;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * Reads the clauses of one sentence off its tree, each when it is asked for.
 *
 * <p>Example: in "He said the two sides should implement them" the clause at {@code implement} has the subject sides,
 * the object them and the modal should; the clause at {@code said} has it as content.
 *
 * <p>Each part of a clause has its reader: {@link Arguments} with {@link Subjects}, {@link Contents}, {@link Moods} and
 * {@link Tenses}; all ask the tree through {@link Grammar}.
 */
public final class ClauseReader {
    private final Grammar grammar;
    private final Arguments arguments;
    private final Contents contents;
    private final Moods moods;
    private final Tenses tenses;
    private final Map<Integer, Clause> read = new HashMap<>();

    /** A reader for a sentence. */
    public ClauseReader(ParsedSentence sentence) {
        this.grammar = new Grammar(sentence);
        this.arguments = new Arguments(grammar, new Subjects(grammar));
        this.contents = new Contents(grammar);
        this.moods = new Moods(grammar);
        this.tenses = new Tenses(grammar);
    }

    /** The clause whose predicate stands at the token; its kind follows from the tag. */
    public Clause clause(Token token) {
        Clause clause = read.get(token.index());
        if (clause == null) {
            clause = token.verb() ? verb(token) : nominal(token);
            read.put(token.index(), clause);
        }
        return clause;
    }

    /** The head of a phrase with the heads of its conjuncts, in order. */
    public List<Token> heads(Token head) {
        return grammar.heads(head);
    }

    /** The preposition that marks a phrase, several words joined: {@code "according to"}; empty without one. */
    public String preposition(Token noun) {
        return grammar.preposition(noun);
    }

    private Clause verb(Token verb) {
        return new Clause(
                verb,
                Kind.VERB,
                arguments.ofVerb(verb),
                contents.of(verb),
                words(verb),
                moods.negated(verb),
                moods.modal(verb),
                tenses.of(verb),
                grammar.passive(verb),
                moods.condition(verb));
    }

    private Clause nominal(Token token) {
        boolean predicate = grammar.copula(token);
        return new Clause(
                token,
                token.tag().startsWith("JJ") ? Kind.ADJECTIVE : Kind.NOUN,
                arguments.ofNominal(token),
                contents.of(token),
                words(token),
                moods.negated(token),
                predicate ? moods.modal(token) : null,
                predicate ? tenses.of(token) : Tense.NONE,
                false,
                moods.condition(token));
    }

    /** Lemmas of the particles, adverbs and prepositions that depend on the predicate: {@code out} in "pull out". */
    private Set<String> words(Token predicate) {
        Set<String> words = new LinkedHashSet<>();
        for (Token child : grammar.children(predicate)) {
            if (child.relation().equals("compound:prt")
                    || child.base().equals("advmod")
                    || child.base().equals("case")) {
                words.add(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
