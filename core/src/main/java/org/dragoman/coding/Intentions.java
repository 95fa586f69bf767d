package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.clause.Content;
import org.dragoman.coding.ContentWords.Kind;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.ontology.Act;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that are given neither by a frame nor by somebody who "will" do something: "confirmed its will to return the
 * mask", "the aim is to double trade", "trade is to reach two billion", "veterans will be able to draw their pension".
 * They give commitments and no events.
 */
final class Intentions {
    private static final Set<String> REACHABLE = Set.of("could", "can");

    private static final Set<String> UP_TO = Set.of("object", "to", "beyond", "at", "above", "past");

    private final Scene scene;
    private final ContentWords words;
    private final OpenContents open;
    private final Parties parties;

    Intentions(Scene scene, ContentWords words, OpenContents open) {
        this.scene = scene;
        this.words = words;
        this.open = open;
        this.parties = new Parties(scene);
    }

    /**
     * The words that a clause gives; none where it gives none of these kinds.
     *
     * @param speaker who speaks here, or spoke last before; null where nobody did
     */
    List<Meaning> of(Clause clause, @Nullable Speaker speaker) {
        if (clause.negated() || clause.condition()) {
            return List.of();
        }
        List<Meaning> found = resolved(clause);
        if (found.isEmpty()) {
            found = aimed(clause, speaker);
        }
        if (found.isEmpty()) {
            found = growing(clause, speaker);
        }
        if (found.isEmpty()) {
            found = enabled(clause, speaker);
        }
        return found.isEmpty() ? granted(clause, speaker) : found;
    }

    /** "confirmed its will to return the mask and to pay for its voyage": one word for each deed. */
    private List<Meaning> resolved(Clause clause) {
        Argument will = clause.argument("object");
        if (clause.kind() != Clause.Kind.VERB
                || will == null
                || !words.has(Kind.VOICING, lemma(clause.predicate()))
                || !words.has(Kind.RESOLVING, lemma(will.head()))) {
            return List.of();
        }
        List<Party> givers = parties.in(clause, "subject").stream()
                .filter(p -> p.actor().country() != null)
                .toList();
        List<Content> contents = new ArrayList<>(clause.contents());
        contents.addAll(scene.clauses().clause(will.head()).contents());
        List<Meaning> found = new ArrayList<>();
        for (Content content : contents) {
            if (content.marker().equals("to") && content.head().verb() && found.isEmpty() && !givers.isEmpty()) {
                for (Token deed : scene.joint(content.head())) {
                    Meaning done = open.unknown(scene.clauses().clause(deed));
                    found.add(Meaning.word(Act.WILLING, clause, givers, done, "what somebody says he will do"));
                }
            }
        }
        return found;
    }

    /** "The aim is to double trade", "the plan is for a line to the coast". */
    private List<Meaning> aimed(Clause clause, @Nullable Speaker speaker) {
        Token predicate = clause.predicate();
        Token is = scene.sentence().child(predicate, "cop");
        Token aim = scene.sentence().child(predicate, "nsubj");
        boolean present = is != null && Set.of("is", "are", "remains").contains(is.form());
        if (!present || aim == null || !words.has(Kind.AIMS, lemma(aim)) || predicate.proper()) {
            return List.of();
        }
        boolean deed = predicate.tag().equals("VB")
                && scene.sentence().children(predicate).stream()
                        .anyMatch(c -> c.tag().equals("TO"));
        Token preposition = scene.sentence().child(predicate, "case");
        boolean thing =
                predicate.noun() && (preposition == null || lemma(preposition).equals("for"));
        List<Party> owners = parties.first(scene.clauses().clause(aim), List.of("poss", "adj", "of")).stream()
                .filter(p -> p.actor().country() != null)
                .toList();
        List<Party> givers = owners.isEmpty() ? voice(speaker) : owners;
        return (deed || thing) && !givers.isEmpty()
                ? List.of(Meaning.word(
                        Act.INTEND,
                        deed ? clause : scene.clauses().clause(aim),
                        givers,
                        open.unknown(clause),
                        "what \"" + aim.form() + "\" stands for"))
                : List.of();
    }

    /** "Trade is to reach two billion", "exports could be brought to two billion": what figures are meant to come to. */
    private List<Meaning> growing(Clause clause, @Nullable Speaker speaker) {
        if (!grows(clause) && !grown(clause)) {
            return List.of();
        }
        boolean hoped = clause.modal() != null && REACHABLE.contains(clause.modal());
        List<Party> givers = voice(speaker);
        Meaning deed = open.unknown(clause);
        Meaning word = Meaning.word(
                hoped ? Act.HOPE : Act.PROMISE, clause, givers, deed, "what figures are meant to come to is a word");
        return givers.isEmpty() ? List.of() : List.of(hoped ? word.between(givers, givers, givers.size() > 1) : word);
    }

    /** Whether a clause tells what trade or another volume is to come to. */
    boolean grows(Clause clause) {
        Argument volume = clause.argument(clause.passive() ? "object" : "subject");
        boolean coming = clause.tense() == Tense.FUTURE
                || "would".equals(clause.modal())
                || clause.modal() != null && REACHABLE.contains(clause.modal());
        return clause.kind() == Clause.Kind.VERB
                && volume != null
                && coming
                && !clause.negated()
                && words.has(Kind.VOLUMES, lemma(volume.head()))
                && words.has(Kind.GROWING, lemma(clause.predicate()))
                && UP_TO.stream()
                        .flatMap(role -> clause.all(role).stream())
                        .filter(argument ->
                                argument.head().index() > clause.predicate().index())
                        .anyMatch(argument -> counted(argument.head()));
    }

    /** "The two can raise trade to two billion": what somebody says is within reach. */
    private boolean grown(Clause clause) {
        Argument volume = clause.argument("object");
        return clause.kind() == Clause.Kind.VERB
                && !clause.passive()
                && volume != null
                && clause.modal() != null
                && REACHABLE.contains(clause.modal())
                && words.has(Kind.VOLUMES, lemma(volume.head()))
                && words.has(Kind.GROWING, lemma(clause.predicate()))
                && UP_TO.stream()
                        .filter(role -> !role.equals("object"))
                        .flatMap(role -> clause.all(role).stream())
                        .anyMatch(argument -> counted(argument.head()));
    }

    private boolean counted(Token head) {
        return head.tag().equals("CD") || scene.sentence().child(head, "nummod") != null;
    }

    /** "Veterans will be able to draw their pension": the leave that is given to others. */
    private List<Meaning> enabled(Clause clause, @Nullable Speaker speaker) {
        Token verb = clause.predicate();
        Token able = scene.sentence().head(verb);
        boolean leave = clause.kind() == Clause.Kind.VERB
                && verb.base().equals("xcomp")
                && able != null
                && (able.tag().startsWith("JJ")
                                && words.has(Kind.ENABLED, lemma(able))
                                && scene.sentence().child(able, "cop") != null
                        || words.has(Kind.LETTING, lemma(able))
                                && scene.clauses().clause(able).passive());
        Clause above = leave && able != null ? scene.clauses().clause(able) : clause;
        boolean state = Stream.of("subject", "object")
                .flatMap(role -> parties.in(above, role).stream())
                .anyMatch(Intentions::official);
        boolean coming = above.tense() == Tense.FUTURE || "would".equals(above.modal()) && speaker != null;
        boolean given = leave && coming && !state && !above.negated() && !above.condition();
        Argument object = clause.argument("object");
        boolean thing = object == null
                ? words.has(Kind.LIVING, lemma(verb))
                        && scene.joint(verb).stream()
                                .anyMatch(v ->
                                        scene.clauses().clause(v).arguments().size() > 1)
                : !scene.party(object.head());
        List<Party> givers = given && thing ? voice(speaker) : List.of();
        return givers.isEmpty()
                ? List.of()
                : List.of(Meaning.word(
                        Act.PROMISE,
                        clause,
                        givers,
                        open.unknown(
                                object == null ? above : clause), // whose leave it is, where it is for nothing else
                        "leave that will be given"));
    }

    /** "The minister said that veterans would receive a pension": what others are to get, as a state says. */
    private List<Meaning> granted(Clause clause, @Nullable Speaker speaker) {
        Argument subject = clause.argument("subject");
        Argument object = clause.argument("object");
        boolean state = parties.in(clause, "subject").stream().anyMatch(Intentions::official);
        boolean told = speaker != null && official(speaker.party());
        boolean coming = clause.tense() == Tense.FUTURE || "would".equals(clause.modal());
        boolean given = clause.kind() == Clause.Kind.VERB
                && told
                && coming
                && !clause.passive()
                && words.has(Kind.GRANTED, lemma(clause.predicate()))
                && subject != null
                && subject.head().noun()
                && !subject.head().proper()
                && !state
                && object != null
                && object.head().noun()
                && !scene.party(object.head());
        return given && speaker != null
                ? List.of(Meaning.word(
                        Act.PROMISE,
                        clause,
                        List.of(speaker.party()),
                        open.unknown(clause),
                        "what others are to get is a word"))
                : List.of();
    }

    private static boolean official(Party party) {
        return party.actor().country() != null
                && (party.actor().sectors().isEmpty() || party.actor().sectors().contains("GOV"));
    }

    /** Whose word it is: the state that speaks, or the two that a document is about where no other does. */
    private List<Party> voice(@Nullable Speaker speaker) {
        Actor voice = speaker == null ? null : speaker.party().actor();
        if (speaker != null && voice != null && voice.country() != null) {
            return List.of(speaker.party());
        }
        boolean told =
                voice == null || voice.sectors().isEmpty() || voice.sectors().contains("GOV");
        return told && scene.pair().size() == 2 ? scene.both() : List.of();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
