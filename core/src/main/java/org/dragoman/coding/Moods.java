package org.dragoman.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** What modality, tense, negation and condition make of a meaning: another act, or another status. */
final class Moods {
    private static final Set<String> OBLIGED = Set.of("should", "must", "ought", "shall", "have", "need");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> OPEN = Set.of("may", "might", "could", "can", "would", "'d");
    private static final Set<String> PENDING = Set.of("yet", "still");
    private static final Set<String> EARLIER = Set.of("early", "earlier", "before", "previously");

    /** Sectors of speakers who may speak for the actor, if they name no country: "officials said". */
    private static final Set<String> DECIDING =
            Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY", "OPP", "REB", "UAF", "PRM");

    /** Verbs that nobody decides on. */
    private static final Set<String> IDLE = Set.of(
            "be",
            "have",
            "get",
            "become",
            "need",
            "happen",
            "lose",
            "win",
            "know",
            "see",
            "remain",
            "suffer",
            "seem",
            "last",
            "survive",
            "benefit",
            "face",
            "play",
            "reach",
            "succeed",
            "fail",
            "mean",
            "matter",
            "forget",
            "hesitate",
            "run",
            "meet");

    private static final Set<Act> COMMITTING = EnumSet.of(
            Act.AGREE,
            Act.PROMISE,
            Act.INTEND,
            Act.WILLING,
            Act.DECIDE,
            Act.ALLOW,
            Act.SIGN,
            Act.SUPPORT,
            Act.PROPOSE,
            Act.WELCOME);

    private final Scene scene;
    private final Interpreter interpreter;
    private final Parties parties;

    Moods(Scene scene, Interpreter interpreter) {
        this.scene = scene;
        this.interpreter = interpreter;
        this.parties = new Parties(scene);
    }

    /** Whether the clause says what is to be done: "should", "must". */
    static boolean obliges(Clause clause) {
        return clause.modal() != null && OBLIGED.contains(clause.modal());
    }

    /** "will not pay for the wall": a power of the state that will not do something, whatever it is. */
    boolean refuses(Clause clause) {
        return clause.negated()
                && !clause.passive()
                && !clause.condition()
                && clause.tense() == Tense.FUTURE
                && !IDLE.contains(clause.predicate().lemma())
                && parties.in(clause, "subject").stream()
                        .map(Party::actor)
                        .anyMatch(a -> a.country() != null
                                && (a.sectors().isEmpty()
                                        || a.sectors().stream().anyMatch(DECIDING::contains)));
    }

    /** The meaning with its modal and negation taken in. */
    Meaning applied(Meaning meaning, @Nullable Speaker speaker, Set<Status> standing) {
        Clause clause = meaning.clause();
        if (standing.contains(Status.HYPOTHETICAL) || standing.contains(Status.NEGATED)) {
            return meaning;
        }
        if (obliges(clause) && speaker != null && !clause.condition()) {
            return called(meaning, speaker);
        }
        boolean future = clause.tense() == Tense.FUTURE
                || infinitiveHeadline(clause)
                || "would".equals(clause.modal()) && reported(clause) && !clause.condition();
        if (future && own(meaning, speaker)) {
            Act act = unless(clause)
                    ? Act.THREATEN
                    : clause.negated() ? Act.REJECT : meaning.act() == Act.DO ? Act.PROMISE : Act.INTEND;
            return interpreter.under(
                    act,
                    positive(meaning),
                    meaning.actor(),
                    meaning.recipient(),
                    "\"" + (clause.modal() == null ? "to" : clause.modal()) + (clause.negated() ? " not" : "")
                            + "\" adds " + act.name().toLowerCase(Locale.ROOT));
        }
        boolean feared = clause.modal() != null
                && POSSIBLE.contains(clause.modal())
                && !clause.condition()
                && meaning.code() != null
                && hostile(meaning.code())
                && !meaning.actor().isEmpty()
                && clause.tense() != Tense.PERFECT
                && !clause.negated();
        if (feared && own(meaning, speaker)) {
            return interpreter.under(
                    Act.THREATEN,
                    meaning,
                    meaning.actor(),
                    meaning.recipient(),
                    "\"" + clause.modal() + "\" adds threaten");
        }
        boolean withheld = clause.tense() == Tense.PRESENT
                && meaning.act() == Act.DO
                && clause.modal() == null
                && meaning.content().startsWith("support")
                && !meaning.actor().isEmpty();
        if (clause.negated() && withheld) {
            return interpreter.under(
                    Act.REJECT,
                    positive(meaning),
                    meaning.actor(),
                    meaning.recipient(),
                    "the negation makes it reject");
        }
        if (clause.negated() && COMMITTING.contains(meaning.act()) && !pending(clause)) {
            return interpreter.under(
                    Act.REJECT,
                    positive(meaning.inner() == null ? meaning : meaning.inner()),
                    meaning.actor(),
                    meaning.recipient(),
                    "the negation makes it reject");
        }
        return meaning;
    }

    /** "will … unless": a promise no longer. */
    private boolean unless(Clause clause) {
        return scene.sentence().children(clause.predicate()).stream()
                .anyMatch(c -> c.base().equals("advcl")
                        && scene.sentence().children(c).stream()
                                .anyMatch(m -> m.lemma().equals("unless")));
    }

    /** "has yet to ratify", "has not yet agreed", "still has not signed": nothing is refused. */
    private boolean pending(Clause clause) {
        return scene.sentence().children(clause.predicate()).stream()
                .anyMatch(c ->
                        c.base().equals("advmod") && PENDING.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean hostile(Code code) {
        return code.event() == EventType.SANCTION
                || code.event() == EventType.COERCE
                || code.event() == EventType.ASSAULT;
    }

    private static Meaning positive(Meaning meaning) {
        Clause c = meaning.clause();
        Clause unsaid = new Clause(
                c.predicate(),
                c.kind(),
                c.arguments(),
                c.contents(),
                c.words(),
                false,
                c.modal(),
                c.tense(),
                c.passive(),
                c.condition());
        return new Meaning(
                meaning.frame(),
                meaning.act(),
                meaning.phase(),
                meaning.content(),
                meaning.code(),
                unsaid,
                meaning.actor(),
                meaning.recipient(),
                meaning.inner(),
                meaning.mutual(),
                meaning.steps());
    }

    private Meaning called(Meaning meaning, Speaker speaker) {
        Clause clause = meaning.clause();
        Act act = "must".equals(clause.modal()) ? Act.DEMAND : Act.CALL;
        List<Party> addressees = parties.in(clause, "subject");
        if (addressees.isEmpty() && inPair(speaker.party().actor())) {
            addressees = scene.both();
        }
        return interpreter.under(
                act,
                meaning,
                List.of(speaker.party()),
                addressees,
                "\"" + clause.modal() + "\" makes it a " + act.name().toLowerCase(Locale.ROOT) + " by "
                        + speaker.party().actor().name());
    }

    private boolean inPair(Actor actor) {
        return actor.country() != null
                && scene.pair().stream().anyMatch(p -> actor.country().equals(p.country()));
    }

    /** Whether the future is the speaker's own to promise. */
    private static boolean own(Meaning meaning, @Nullable Speaker speaker) {
        Actor who = speaker == null ? null : speaker.party().actor();
        String country = who == null ? null : who.country();
        boolean friendly = meaning.code() != null
                && meaning.code().event() != null
                && meaning.code().event().cooperative();
        boolean onlooker = who != null
                && country == null
                && !who.sectors().isEmpty()
                && who.sectors().stream().noneMatch(DECIDING::contains);
        return country == null && !onlooker
                || friendly
                || meaning.actor().isEmpty()
                || !onlooker
                        && meaning.actor().stream()
                                .anyMatch(p -> p.actor().country() == null
                                        || p.actor().country().equals(country));
    }

    private boolean reported(Clause clause) {
        Token head = scene.sentence().head(clause.predicate());
        return clause.predicate().base().equals("ccomp") && head != null && head.verb();
    }

    /** "Italy to host summit": the infinitive of headlines. */
    private boolean infinitiveHeadline(Clause clause) {
        Token verb = clause.predicate();
        boolean to =
                scene.sentence().children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
        return to && verb.head() < 0 && clause.tense() == Tense.NONE && clause.argument("subject") != null;
    }

    /** Whether what is coded happened. */
    Set<Status> status(Meaning meaning, Set<Status> standing, boolean past) {
        Clause clause = meaning.clause();
        EnumSet<Status> status = EnumSet.noneOf(Status.class);
        status.addAll(standing);
        status.remove(Status.CLAIMED);
        boolean modalActs = meaning.act() != Act.DO;
        boolean taken = meaning.act() == Act.THREATEN && unless(clause) || obliges(clause);
        if (clause.negated() && !taken) {
            status.add(Status.NEGATED);
        }
        boolean wish = clause.predicate().lemma().equals("like") && modalActs; // "would like to"
        if (clause.modal() != null && OPEN.contains(clause.modal()) && !wish && !(modalActs && reported(clause))
                || clause.condition() && meaning.act() != Act.THREATEN) {
            status.add(Status.HYPOTHETICAL);
        } else if (clause.tense() == Tense.FUTURE && !modalActs && status.isEmpty()) {
            status.add(Status.FUTURE);
        } else if (past && clause.tense() != Tense.FUTURE && !"would".equals(clause.modal()) || yearsBefore(clause)) {
            status.add(Status.HISTORICAL);
        }
        if (status.isEmpty()) {
            status.add(Status.ACTUAL);
        }
        if (standing.contains(Status.CLAIMED)) {
            status.add(Status.CLAIMED);
        }
        return status;
    }

    /** "had arrested him two years earlier". */
    private boolean yearsBefore(Clause clause) {
        return clause.tense() == Tense.PAST_PERFECT
                && scene.sentence().children(clause.predicate()).stream()
                        .anyMatch(c -> EARLIER.contains(c.lemma())
                                && scene.sentence().children(c).stream()
                                        .anyMatch(y -> Set.of("year", "decade", "month", "century")
                                                .contains(y.lemma())));
    }
}
