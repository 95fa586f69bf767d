package org.dragoman.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionFinder;
import org.dragoman.actor.References;
import org.dragoman.clause.ClauseReader;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Finding;
import org.dragoman.place.Place;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads one document's sentences in order, carrying over who was named and who spoke. */
final class DocumentCoder {
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "▪", "--");

    private final Lexicon lexicon;
    private final CleanText text;
    private final MentionFinder finder;
    private final References references;
    private final Ids ids;
    private @Nullable Commitment listed;
    private final @Nullable Place filed;
    private final Countries countries;

    DocumentCoder(Lexicon lexicon, CleanText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.finder = new MentionFinder(lexicon.actors(), lexicon.places());
        this.references = new References(lexicon.actors());
        this.ids = new Ids(text.document().id());
        this.filed = Surroundings.filed(text.dateline(), lexicon);
        String home = lexicon.publishers()
                .home(text.document().publisher(), text.document().url());
        this.countries = new Countries(lexicon.reports().set("works"), filed == null ? home : filed.country());
    }

    SentenceReading read(ParsedSentence sentence) {
        @Nullable LocalDate day = text.published();
        String original = text.original(sentence.title());
        Surroundings surroundings = Surroundings.of(sentence, text, lexicon, filed, countries.prevailing());
        List<Mention> found = Languages.without(sentence, finder.find(sentence, text, day));
        List<Mention> named = Currencies.without(sentence, found).stream()
                .filter(mention -> !surroundings.within(mention))
                .toList();
        List<Mention> mentions = references.resolve(sentence, countries.settled(named), original);
        Scene scene = new Scene(
                sentence, original, new ClauseReader(sentence), mentions, references.pair(), references.speaker());
        countries.note(mentions, surroundings.places());
        Commitment lead = line(sentence) ? listed : null;
        SentenceReading reading = new SentenceCoder(scene, lexicon, surroundings, ids).read(references, lead);
        if (lead == null) {
            listed = introduced(reading);
        }
        return reading;
    }

    /** Whether a sentence is a line of a list: it begins with a dash, a bullet or a number and a full stop. */
    private static boolean line(ParsedSentence sentence) {
        String first = sentence.token(0).form();
        return sentence.size() > 2
                && (BULLETS.contains(first)
                        || Character.isDigit(first.charAt(0))
                                && first.matches("\\d{1,2}[.)]?")
                                && (first.matches(".*[.)]")
                                        || sentence.token(1).form().matches("[.)]")));
    }

    /** The report that a list will follow, "the documents signed are:"; null where none will. */
    private static @Nullable Commitment introduced(SentenceReading reading) {
        ParsedSentence sentence = reading.sentence();
        if (!sentence.token(sentence.size() - 1).form().equals(":")) {
            return null;
        }
        Commitment last = null;
        for (Finding finding : reading.findings()) {
            last = finding instanceof Commitment report && report.relation() != null ? report : last;
        }
        return last;
    }

    /** The sentences with what only the whole document tells: the countries it is about. */
    List<SentenceReading> completed(List<SentenceReading> sentences) {
        return new Completion(lexicon.actors(), countries.pair()).of(sentences);
    }
}
