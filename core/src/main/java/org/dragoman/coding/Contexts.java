package org.dragoman.coding;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.coding.Topics.Mark;
import org.dragoman.finding.ContextMark;
import org.dragoman.finding.ContextMark.Source;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Code;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/**
 * The PLOVER contexts of an event, from near to far: what is done, who is in it, the words of the clause and its objects.
 * Only where these give none are the circumstances, the fact that two countries deal with one another, and the
 * rest of the sentence asked, without who says it.
 *
 * @param scene the sentence
 * @param lexicon gives the words
 */
record Contexts(Scene scene, Lexicon lexicon) {
    /** "accused of violating": these join a clause's content to it, others its circumstances. */
    private static final Set<String> JOINTS = Set.of("of", "for", "from", "about", "on", "against", "to", "in", "over");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across");

    /** The contexts, the firmest first, each with the first words that give it. */
    List<ContextMark> of(Meaning meaning, Code code, List<Party> actor, List<Party> recipient) {
        Map<String, ContextMark> marks = new LinkedHashMap<>();
        boolean states = states(actor, recipient);
        deed(meaning, code, "", Source.DEED, marks);
        if (states) {
            deed(meaning, code, "states", Source.DEED, marks);
        }
        Stream.concat(actor.stream(), recipient.stream()).forEach(party -> party(party, marks));
        Token predicate = meaning.clause().predicate();
        Token core = meaning.core().clause().predicate();
        words(near(predicate, core, false), Source.CLAUSE, marks);
        if (marks.isEmpty()) {
            words(near(predicate, core, true), Source.CLAUSE, marks);
        }
        if (marks.isEmpty() && states) {
            deed(meaning, code, "else", Source.STATES, marks);
        }
        if (marks.isEmpty()) {
            words(sentence(), Source.SENTENCE, marks);
        }
        return List.copyOf(marks.values());
    }

    private void deed(Meaning meaning, Code code, String only, Source source, Map<String, ContextMark> marks) {
        if (source == Source.DEED) {
            contents(meaning, only, source, marks);
        }
        for (String context : lexicon.deeds().ofContent(code.content(), only)) {
            mark(context, meaning.trigger().span(), source, marks);
        }
    }

    /** From the innermost content to the outermost: "refused talks" is diplomatic by "talks". */
    private void contents(Meaning meaning, String only, Source source, Map<String, ContextMark> marks) {
        Meaning inner = meaning.inner();
        if (inner != null) {
            contents(inner, only, source, marks);
        }
        for (String context : lexicon.deeds().ofContent(meaning.content(), only)) {
            mark(context, meaning.trigger().span(), source, marks);
        }
    }

    private void party(Party party, Map<String, ContextMark> marks) {
        Span span = party.span();
        if (span == null) {
            return;
        }
        for (String sector : party.actor().sectors()) {
            for (String context : lexicon.deeds().ofSector(sector)) {
                mark(context, span, Source.PARTY, marks);
            }
        }
    }

    private void words(BitSet within, Source source, Map<String, ContextMark> marks) {
        for (Mark mark : lexicon.contexts().marks(scene.sentence(), within)) {
            if (aside(mark)) {
                continue;
            }
            Span first = scene.sentence().token(mark.first()).span();
            mark(mark.topic(), first.cover(scene.sentence().token(mark.last()).span()), source, marks);
        }
    }

    /** "killed in the West Bank", "according to": a place that only tells where, and what is a mere preposition. */
    private boolean aside(Mark mark) {
        Token last = scene.sentence().token(mark.last());
        Token preposition = scene.sentence().child(last, "case");
        return last.base().equals("case")
                || last.proper() && preposition != null && WHERE.contains(preposition.lemma());
    }

    private void mark(String context, Span span, Source source, Map<String, ContextMark> marks) {
        marks.putIfAbsent(context, new ContextMark(context, span.of(scene.original()), span, source));
    }

    /** Whether parties of two countries deal with one another. */
    private static boolean states(List<Party> actor, List<Party> recipient) {
        Set<String> countries = new TreeSet<>();
        Stream.concat(actor.stream(), recipient.stream())
                .map(p -> p.actor().country())
                .filter(c -> c != null)
                .forEach(countries::add);
        return countries.size() > 1;
    }

    /** The words of a predicate and of what it acts on, with or without the circumstances ("after …"). */
    private BitSet near(Token predicate, Token core, boolean all) {
        BitSet within = new BitSet();
        gather(predicate, within, all, true);
        gather(core, within, all, true);
        return within;
    }

    private void gather(Token token, BitSet within, boolean all, boolean top) {
        within.set(token.index());
        for (Token child : scene.sentence().children(token)) {
            boolean outside = top && child.base().equals("conj")
                    || !all && aside(child)
                    || child.base().equals("parataxis");
            if (!outside) {
                gather(child, within, all, false);
            }
        }
    }

    private boolean aside(Token token) {
        Token mark = scene.sentence().child(token, "mark");
        boolean joined = mark != null && JOINTS.contains(mark.lemma());
        return token.verb() && token.base().equals("advcl") && !joined;
    }

    /** The sentence, without the subjects of verbs of speech that report it. */
    private BitSet sentence() {
        BitSet within = new BitSet();
        within.set(0, scene.sentence().size());
        for (Token token : scene.sentence().tokens()) {
            if (token.verb() && Speakers.SPEECH.contains(token.lemma())) {
                for (Token child : scene.sentence().children(token)) {
                    if (child.base().equals("nsubj")) {
                        clear(child, within);
                    }
                }
            }
        }
        return within;
    }

    private void clear(Token token, BitSet within) {
        within.clear(token.index());
        scene.sentence().children(token).forEach(child -> clear(child, within));
    }
}
