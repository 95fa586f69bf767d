package org.dragoman.coding;

import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.syntax.ParsedSentence;

/**
 * What was seen in a sentence.
 *
 * @param sentence its words
 * @param mentions who is named
 * @param clauses its clauses
 * @param findings what was found in it
 * @param statements what has a CAMEO code but no PLOVER event: comments, denials, hopes
 * @param silence why predicates with parties or frames gave no finding, one line each
 */
public record SentenceReading(
        ParsedSentence sentence,
        List<Mention> mentions,
        List<Clause> clauses,
        List<Finding> findings,
        List<Event> statements,
        List<String> silence) {
    public SentenceReading {
        mentions = List.copyOf(mentions);
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
        silence = List.copyOf(silence);
    }

    /** The same with other findings. */
    SentenceReading with(List<Finding> others) {
        return new SentenceReading(sentence, mentions, clauses, others, statements, silence);
    }
}
