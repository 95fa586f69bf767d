package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.coding.Reading;
import org.dragoman.coding.SentenceReading;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.ContextMark;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;

/**
 * Tells how a document was read, sentence by sentence: its words and who governs whom, who is named and by what rule,
 * its clauses, and what led to each finding or kept one away.
 */
final class Explanation {
    private final PrintWriter out;
    private final Ink ink;
    private final int width;

    Explanation(PrintWriter out, Ink ink, int width) {
        this.out = out;
        this.ink = ink;
        this.width = width;
    }

    void print(Reading reading) {
        CleanText text = reading.text();
        out.println(ink.of(Ink.BOLD, Ink.plain(text.document().id())) + "  "
                + (text.published() == null ? "no date" : text.published()));
        CleanText.Dateline dateline = text.dateline();
        if (dateline != null) {
            out.println(
                    "dateline: " + Ink.plain(dateline.span().of(text.document().text())));
        }
        for (SentenceReading sentence : reading.sentences()) {
            out.println();
            print(sentence, text);
        }
        if (reading.sentences().isEmpty()) {
            out.println("no sentences");
        }
    }

    private void print(SentenceReading reading, CleanText text) {
        ParsedSentence sentence = reading.sentence();
        String name = sentence.title() ? "title" : "sentence " + sentence.number();
        String words = sentence.span().of(text.original(sentence.title()));
        out.println(ink.of(Ink.BOLD, name));
        Ink.wrapped(Ink.plain(words), width).forEach(out::println);
        tokens(sentence);
        section(
                "mentions",
                reading.mentions().stream().map(Explanation::mention).toList());
        section("clauses", reading.clauses().stream().map(Explanation::clause).toList());
        for (Finding finding : reading.findings()) {
            out.println();
            out.println("  " + ink.of(Ink.GREEN, headline(finding)));
            details(finding).forEach(this::item);
        }
        if (reading.findings().isEmpty()) {
            section("no finding", reading.silence().isEmpty() ? List.of("no frame matched") : reading.silence());
        } else {
            section("else", reading.silence());
        }
    }

    private void tokens(ParsedSentence sentence) {
        int form = 4;
        int lemma = 5;
        for (Token token : sentence.tokens()) {
            form = Math.max(form, Ink.columns(token.form()));
            lemma = Math.max(lemma, Ink.columns(token.lemma()));
        }
        out.println("  " + ink.of(Ink.DIM, row("no", "word", form, "lemma", lemma, "tag", "relation", "head")));
        for (Token token : sentence.tokens()) {
            String head = token.head() < 0
                    ? ""
                    : token.head() + " " + sentence.token(token.head()).form();
            out.println("  "
                    + row(
                            Integer.toString(token.index()),
                            token.form(),
                            form,
                            token.lemma(),
                            lemma,
                            token.tag(),
                            token.relation(),
                            head));
        }
    }

    private static String row(
            String number,
            String form,
            int formWidth,
            String lemma,
            int lemmaWidth,
            String tag,
            String relation,
            String head) {
        return String.format(
                        Locale.ROOT,
                        "%4s  %s  %s  %-5s  %-13s %s",
                        number,
                        padded(Ink.plain(form), formWidth),
                        padded(Ink.plain(lemma), lemmaWidth),
                        tag,
                        relation,
                        Ink.plain(head))
                .stripTrailing();
    }

    private static String padded(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - Ink.columns(words)));
    }

    private void section(String name, List<String> items) {
        if (!items.isEmpty()) {
            out.println("  " + ink.of(Ink.DIM, name));
            items.forEach(this::item);
        }
    }

    private void item(String line) {
        List<String> lines = Ink.wrapped(Ink.plain(line), width - 6);
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? "    " : "      ") + lines.get(i));
        }
    }

    private static String mention(Mention mention) {
        return "\"" + mention.text() + "\" " + mention.kind().name().toLowerCase(Locale.ROOT) + ": "
                + mention.actors().stream().map(Explanation::actor).collect(Collectors.joining("; "));
    }

    /** Name, country, sectors, office, and the rule that found them. */
    private static String actor(Actor actor) {
        String codes = Stream.of(Stream.ofNullable(actor.country()), actor.sectors().stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
        return actor.name() + " (" + (codes.isEmpty() ? "no country" : codes) + ")"
                + (actor.office() == null ? "" : ", " + actor.office()) + ", by rule " + actor.rule()
                + (actor.inferred() ? ", inferred" : "");
    }

    private static String clause(Clause clause) {
        List<String> parts = new ArrayList<>();
        for (Argument argument : clause.arguments()) {
            parts.add(argument.role() + " "
                    + argument.heads().stream().map(Token::form).collect(Collectors.joining(" + ")));
        }
        clause.contents()
                .forEach(c ->
                        parts.add("content (" + c.marker() + ") " + c.head().form()));
        parts.add(clause.tense().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (clause.negated()) {
            parts.add("negated");
        }
        if (clause.modal() != null) {
            parts.add("modal " + clause.modal());
        }
        if (clause.passive()) {
            parts.add("was passive");
        }
        if (clause.condition()) {
            parts.add("conditional");
        }
        return clause.predicate().form() + ": " + String.join(", ", parts);
    }

    private static String headline(Finding finding) {
        if (finding instanceof Event event) {
            return (event.code().event() == null ? "statement" : event.code().event())
                    + (event.code().mode() == null ? "" : " " + event.code().mode()) + " "
                    + event.code().cameo();
        }
        Commitment commitment = (Commitment) finding;
        return "commitment, " + commitment.force() + ": " + Ink.plain(commitment.action() + " " + commitment.object());
    }

    private static List<String> details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("words: \"" + finding.evidence().quote() + "\", trigger \""
                + finding.evidence().triggerText() + "\"");
        if (finding instanceof Event event) {
            event.actor().forEach(party -> lines.add((event.mutual() ? "party: " : "actor: ") + party(party)));
            event.recipient().forEach(party -> lines.add("recipient: " + party(party)));
            event.contexts().forEach(mark -> lines.add("context: " + context(mark)));
        } else if (finding instanceof Commitment commitment) {
            commitment
                    .debtors()
                    .forEach(debtor -> lines.add("debtor: " + party(debtor.party()) + "; "
                            + debtor.consent().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            commitment.beneficiaries().forEach(party -> lines.add("beneficiary: " + party(party)));
        }
        for (Speaker speaker : finding.speakers()) {
            lines.add("speaker: " + party(speaker.party())
                    + (speaker.attribution() == null ? "" : "; \"" + speaker.attribution() + "\""));
        }
        lines.add("status: "
                + finding.status().stream()
                        .sorted()
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        finding.derivation().forEach(step -> lines.add("because: " + step));
        return lines;
    }

    /** The context with its words: {@code military, by "tanks", the clause}. */
    private static String context(ContextMark mark) {
        String source = switch (mark.source()) {
            case DEED -> "what is done";
            case PARTY -> "a party";
            case CLAUSE -> "the clause";
            case STATES -> "two countries";
            case SENTENCE -> "the sentence";
        };
        return mark.name() + ", by \"" + mark.text() + "\", " + source;
    }

    private static String party(Party party) {
        return (party.text() == null ? "" : "\"" + party.text() + "\" = ") + actor(party.actor());
    }
}
