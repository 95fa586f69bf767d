package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.coding.ContentWords.Kind;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words of which a clause only tells what is done with them: "welcomed Chad's wish to buy ferries", "the offer to restore the
 * fort was welcomed", "thanked Chad for agreeing to train nurses", "their request that diplomas be recognised was handed
 * over". They give commitments and no events.
 */
final class ToldWords {
    private static final List<String> OWNERS = List.of("poss", "adj", "by", "from", "of");

    private static final List<String> TOPICS = List.of("for", "on", "of");

    private final Scene scene;
    private final ContentWords words;
    private final OpenContents open;
    private final Parties parties;

    ToldWords(Scene scene, ContentWords words, OpenContents open) {
        this.scene = scene;
        this.words = words;
        this.open = open;
        this.parties = new Parties(scene);
    }

    /** The words that a clause tells of; none where it tells of none. */
    List<Meaning> of(Clause clause) {
        if (clause.kind() != Clause.Kind.VERB || clause.negated() || clause.condition() || clause.modal() != null) {
            return List.of();
        }
        List<Meaning> found = welcomed(clause);
        if (found.isEmpty()) {
            found = thanked(clause);
        }
        if (found.isEmpty()) {
            found = offered(clause);
        }
        return found.isEmpty() ? requested(clause) : found;
    }

    /** "Chad has been offered a replacement": by whoever offers it, or by the other of the two. */
    private List<Meaning> offered(Clause clause) {
        Argument thing = Matters.thing(clause);
        if (thing == null || !lemma(clause.predicate()).equals("offer")) {
            return List.of();
        }
        Token head = thing.head();
        boolean counted = scene.sentence().children(head).stream()
                .anyMatch(c -> lemma(c).equals("a")
                        || lemma(c).equals("an")
                        || c.base().equals("nummod"));
        boolean matter = head.noun()
                && !head.proper()
                && !scene.party(head)
                && !words.has(Kind.EMPTY, lemma(head))
                && !words.has(Kind.FELT, lemma(head))
                && !words.has(Kind.LENT, lemma(head))
                && !words.has(Kind.CARRYING, lemma(head))
                && !words.has(Kind.UNOFFERED, lemma(head));
        List<Party> givers = clause.passive() ? states(parties.in(clause, "by")) : subjects(clause);
        List<Party> takers = clause.passive() ? states(parties.in(clause, "object")) : List.of();
        if (givers.isEmpty() && !takers.isEmpty()) {
            givers = scene.others(takers);
        }
        Meaning offer = open.unknown(scene.clauses().clause(head));
        return counted && matter && !givers.isEmpty()
                ? List.of(Meaning.word(Act.WILLING, clause, givers, offer, "what is offered is a word"))
                : List.of();
    }

    /** Whether a clause only takes note of something: "took note of Chad's plan to build a dock". */
    static boolean noting(Clause clause) {
        Argument note = clause.argument("object");
        return clause.predicate().lemma().equals("take")
                && note != null
                && note.head().lemma().equals("note");
    }

    /** "welcomed Chad's wish to buy ferries", "the proposal for a joint dairy was welcomed". */
    private List<Meaning> welcomed(Clause clause) {
        Token wish = wish(clause);
        if (wish == null) {
            return List.of();
        }
        Clause noun = scene.clauses().clause(wish);
        List<Meaning> deeds = deeds(noun);
        if (deeds.isEmpty() && words.has(Kind.SUGGESTED, lemma(wish))) {
            deeds = topics(noun);
        }
        List<Party> owners = owners(noun);
        boolean offered = words.has(Kind.SUGGESTED, lemma(wish));
        Act act = owners.isEmpty() && offered ? Act.PROPOSE : Act.WILLING;
        List<Party> givers = owners.isEmpty() && (offered || clause.passive()) ? scene.both() : owners;
        if (givers.isEmpty() && subjects(clause).size() > 1) {
            givers = subjects(clause);
        }
        List<Meaning> found = new ArrayList<>();
        for (Meaning deed : givers.isEmpty() ? List.<Meaning>of() : deeds) {
            Meaning word = Meaning.word(act, noun, givers, deed, "a word that is told by \"" + wish.form() + "\"");
            found.add(act == Act.PROPOSE ? word.between(givers, givers, true) : word);
        }
        return found;
    }

    /** The noun of a word that is welcomed, or noted; null where there is none. */
    private @Nullable Token wish(Clause clause) {
        Argument object = clause.argument("object");
        if (object == null) {
            return null;
        }
        Token noun = object.head();
        if (noting(clause)) {
            Argument of = scene.clauses().clause(noun).argument("of");
            of = of == null ? clause.argument("of") : of;
            return of != null && words.has(Kind.WISHES, lemma(of.head())) ? of.head() : null;
        }
        boolean told = words.has(Kind.WELCOMING, lemma(clause.predicate())) && words.has(Kind.WISHES, lemma(noun));
        return told ? noun : null;
    }

    /** "thanked Chad for agreeing to train nurses", "for inviting him to lead a summit". */
    private List<Meaning> thanked(Clause clause) {
        List<Party> givers = states(parties.in(clause, "object"));
        if (givers.isEmpty() || !words.has(Kind.THANKING, lemma(clause.predicate()))) {
            return List.of();
        }
        List<Meaning> found = new ArrayList<>();
        for (Content content : clause.contents()) {
            Token word = content.head();
            boolean gave = word.tag().equals("VBG") && words.has(Kind.GIVEN_BY, lemma(word));
            boolean invited = lemma(word).equals("invite");
            for (Meaning deed : gave ? deeds(scene.clauses().clause(word)) : List.<Meaning>of()) {
                List<Party> both = scene.both();
                found.add(Meaning.word(
                        invited ? Act.AGREE : Act.PROMISE,
                        clause,
                        invited && !both.isEmpty() ? both : givers,
                        deed,
                        "whoever is thanked for \"" + word.form() + "\" has given his word"));
            }
        }
        return found;
    }

    /** "Their wish that diplomas be recognised was handed over", "Chad's request for two ferries was passed on". */
    private List<Meaning> requested(Clause clause) {
        Argument object = clause.argument("object");
        boolean told = object != null
                && words.has(Kind.REQUESTED, lemma(object.head()))
                && words.has(Kind.PASSING, lemma(clause.predicate()));
        if (!told || object == null || scene.pair().size() != 2) {
            return List.of();
        }
        Clause noun = scene.clauses().clause(object.head());
        List<Party> askers = owners(noun).isEmpty() ? states(parties.in(clause, "subject")) : owners(noun);
        List<Party> asked = scene.others(askers);
        List<Meaning> deeds = new ArrayList<>(subjunctives(noun));
        deeds.addAll(deeds.isEmpty() ? deeds(noun) : List.of());
        deeds.addAll(deeds.isEmpty() ? topics(noun) : List.of());
        List<Meaning> found = new ArrayList<>();
        for (Meaning deed : deeds) {
            List<Party> voices = askers.isEmpty() ? scene.both() : askers;
            found.add(Meaning.word(
                            Act.CALL,
                            noun,
                            voices,
                            deed,
                            "what is asked for by \"" + object.head().form() + "\"")
                    .between(voices, asked.isEmpty() ? scene.both() : asked, false));
        }
        return found;
    }

    /** "that diplomas be recognised". */
    private List<Meaning> subjunctives(Clause noun) {
        return scene.sentence().children(noun.predicate()).stream()
                .filter(c -> c.verb() && c.base().equals("acl"))
                .filter(c -> scene.sentence().child(c, "mark") != null)
                .filter(c -> scene.sentence().children(c).stream()
                        .anyMatch(a -> a.base().equals("aux") && a.form().equals("be")))
                .map(c -> open.unknown(scene.clauses().clause(c)))
                .toList();
    }

    private List<Meaning> deeds(Clause clause) {
        List<Meaning> deeds = new ArrayList<>();
        for (Content content : clause.contents()) {
            Token verb = content.head();
            boolean infinitive = content.marker().equals("to") && verb.tag().equals("VB");
            for (Token deed : infinitive ? scene.joint(verb) : List.<Token>of()) {
                deeds.add(open.unknown(scene.clauses().clause(deed)));
            }
        }
        return deeds;
    }

    /** "the proposal for a joint dairy": what it is for, where that is a thing. */
    private List<Meaning> topics(Clause noun) {
        for (String role : TOPICS) {
            for (Argument topic : noun.all(role)) {
                Token head = topic.head();
                boolean thing = head.noun()
                        && !head.proper()
                        && !scene.party(head)
                        && !words.has(Kind.EMPTY, lemma(head))
                        && !words.has(Kind.FELT, lemma(head));
                if (thing) {
                    return List.of(open.unknown(scene.clauses().clause(head)));
                }
            }
        }
        return List.of();
    }

    private List<Party> owners(Clause noun) {
        return states(parties.first(noun, OWNERS));
    }

    private List<Party> subjects(Clause clause) {
        return states(parties.in(clause, "subject"));
    }

    private static List<Party> states(List<Party> named) {
        return named.stream().filter(p -> p.actor().country() != null).toList();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
