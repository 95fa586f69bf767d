package org.dragoman.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.clause.Clause;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Status;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.time.TimeMention;
import org.dragoman.time.TimeReader;
import org.jspecify.annotations.Nullable;

/**
 * What the engine takes the bracketed words of a {@link DateCase} for: the dates and deadlines of findings that rest on
 * them; where none does, the time as it is read in its clause.
 */
final class DateAnswers {
    private final Coder coder;

    DateAnswers(Coder coder) {
        this.coder = coder;
    }

    /** Values of EDTF, {@code -} for a time without one, {@code none} for no time. */
    List<String> of(DateCase line) {
        Reading reading = coder.read(Document.of("d", line.plain()).withPublished(line.day()));
        List<String> answers = new ArrayList<>();
        for (Finding finding : reading.withStatements()) {
            if (finding instanceof Event event
                    && event.date() != null
                    && within(event.date().span(), line)) {
                answers.add(event.date().edtf() + status(event, line));
            }
            if (finding instanceof Commitment commitment
                    && commitment.deadline() != null
                    && within(commitment.deadline().span(), line)) {
                answers.add(orDash(commitment.deadline().edtf()));
            }
        }
        if (answers.isEmpty()) {
            reading.sentences().forEach(s -> answers.addAll(read(s, line)));
        }
        return answers.isEmpty() ? List.of("none") : answers.stream().distinct().toList();
    }

    /** For a recalled event, that it is known as such. */
    private static String status(Event event, DateCase line) {
        boolean told = line.difficulty().equals("recalled") && event.status().contains(Status.HISTORICAL);
        return told ? " historical" : "";
    }

    private static List<String> read(SentenceReading reading, DateCase line) {
        List<String> answers = new ArrayList<>();
        for (TimeMention time : TimeReader.read(reading.sentence(), line.day())) {
            if (within(time.span(), line)) {
                Clause clause = clause(reading, time);
                boolean future = clause != null && toCome(clause);
                answers.add(orDash(time.resolve(future).edtf()));
            }
        }
        return answers;
    }

    private static boolean toCome(Clause clause) {
        return clause.tense() == Clause.Tense.FUTURE
                || clause.modal() != null && clause.tense() != Clause.Tense.PERFECT;
    }

    /** The clause that the words stand in. */
    private static @Nullable Clause clause(SentenceReading reading, TimeMention time) {
        ParsedSentence sentence = reading.sentence();
        Token token = sentence.token(time.last());
        while (token != null) {
            for (Clause clause : reading.clauses()) {
                if (clause.predicate().index() == token.index() && clause.kind() != Clause.Kind.NOUN) {
                    return clause;
                }
            }
            token = sentence.head(token);
        }
        return null;
    }

    private static boolean within(@Nullable Span span, DateCase line) {
        return span != null && span.start() < line.to() && line.from() < span.end();
    }

    private static String orDash(@Nullable String edtf) {
        return edtf == null ? "-" : edtf;
    }
}
