package org.dragoman.coding;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.actor.Mention;
import org.dragoman.actor.MentionFinder;
import org.dragoman.actor.References;
import org.dragoman.clause.ClauseReader;
import org.dragoman.finding.Commitment;
import org.dragoman.place.Place;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads one document's sentences in order, carrying over who was named and who spoke. */
final class DocumentCoder {
    private final Lexicon lexicon;
    private final CleanText text;
    private final MentionFinder finder;
    private final References references;
    private final Ids ids;
    private @Nullable ListLead listed;
    /** The papers that the last sentence reported as signed, which the next may go on about: "They include:". */
    private @Nullable ListLead signed;

    /** The sentence before, which may tell what a pronoun stands for. */
    private @Nullable Scene before;

    private final @Nullable Place filed;
    private final Countries countries;
    /** Whether this is a list of what came of a meeting. */
    private final boolean outcomes;

    DocumentCoder(Lexicon lexicon, CleanText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.finder = new MentionFinder(lexicon.actors(), lexicon.places());
        this.references = new References(lexicon.actors());
        this.ids = new Ids(text.document().id());
        this.filed = Surroundings.filed(text.dateline(), lexicon);
        String home = lexicon.publishers()
                .home(text.document().publisher(), text.document().url());
        this.outcomes = Verbless.outcomes(
                text.document().title() == null ? "" : text.document().title());
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
        ListLead lead = ListLines.line(sentence) ? listed : null;
        if (lead == null && outcomes && !sentence.title() && Verbless.paper(sentence)) {
            lead = ListLead.of("paper.signed", "signed");
        } else if (lead == null && outcomes && ListLines.line(sentence) && Verbless.bare(sentence)) {
            lead = ListLead.of("paper.proclaimed", "agreed");
        }
        SentenceCoder coder = new SentenceCoder(scene, lexicon, surroundings, ids);
        SentenceReading reading = named(coder.read(references, lead, signed), scene);
        if (lead == null) {
            ListLead own = coder.lead();
            listed = own == null && ListLines.goesOn(sentence) ? signed : own;
            signed = coder.enumerates() || Enumeration.oneOf(sentence)
                    ? signed
                    : ListLead.reported(reading.findings(), "signed"::equals);
        }
        return reading;
    }

    /** The reading with what the pronouns in the words of its matters stand for. */
    private SentenceReading named(SentenceReading reading, Scene scene) {
        StandIns standIns = new StandIns(scene, scene.sentence().title() ? null : before, lexicon.reports());
        before = scene.sentence().title() ? before : scene;
        return reading.with(reading.findings().stream()
                .map(f -> f instanceof Commitment said ? standIns.named(said) : f)
                .toList());
    }

    /** The sentences with what only the whole document tells: the countries it is about. */
    List<SentenceReading> completed(List<SentenceReading> sentences) {
        return new Completion(lexicon.actors(), countries.pair(), countries.outlawed()).of(sentences);
    }
}
