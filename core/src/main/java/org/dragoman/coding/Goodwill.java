package org.dragoman.coding;

import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Whether what is said is meant well: a threat, a refusal and a show of force are no commitments. */
final class Goodwill {
    private static final Set<String> EXERCISES =
            Set.of("exercise", "drill", "patrol", "training", "manoeuvre", "maneuver");

    /** Whom one army sends to another. */
    private static final Set<String> GUESTS = Set.of(
            "officer", "adviser", "advisor", "trainer", "instructor", "attaché", "attache", "observer", "peacekeeper");

    /** What is done to ships and aircraft that somebody gets. */
    private static final Set<String> HANDING =
            Set.of("transfer", "deliver", "donate", "provide", "supply", "hand", "turn", "sell", "lease", "grant");

    private static final Set<String> GUARDING =
            Set.of("security", "safety", "protection", "protect", "guard", "escort");

    private Goodwill() {}

    /** A threat or a refusal is no commitment, nor is a call on an adversary to suffer. */
    static boolean of(Meaning meaning, @Nullable Event event) {
        if (event != null && event.selfInclusive()) {
            return true;
        }
        Code code = meaning.code();
        if (code == null || code.event() == null) {
            return code != null || meaning.act() != Act.DO;
        }
        return code.event().cooperative()
                || code.event() == EventType.REQUEST
                || policing(meaning)
                || inquiring(meaning)
                || guarding(meaning)
                || handing(meaning)
                || code.event() == EventType.MOBILIZE && meaning.act().givesWord() && training(meaning);
    }

    /** "promised an inquiry into the sinking": what is to come to light accuses nobody. */
    private static boolean inquiring(Meaning meaning) {
        Code code = meaning.code();
        return meaning.act().givesWord()
                && code != null
                && code.event() == EventType.ACCUSE
                && meaning.content().startsWith("accuse.investigate")
                && meaning.core().clause().kind() == Clause.Kind.NOUN;
    }

    /** "will take part in the exercise", "will send a liaison officer": no show of force between friends. */
    private static boolean training(Meaning meaning) {
        Clause core = meaning.core().clause();
        Token object = core.object();
        return EXERCISES.contains(core.predicate().lemma())
                || object != null && (EXERCISES.contains(object.lemma()) || GUESTS.contains(object.lemma()));
    }

    /** "will transfer two patrol boats": what is given away is moved against nobody. */
    private static boolean handing(Meaning meaning) {
        Code code = meaning.code();
        return code != null
                && code.event() == EventType.MOBILIZE
                && meaning.act().givesWord()
                && HANDING.contains(meaning.core().clause().predicate().lemma());
    }

    /** "promised tight security for the workers", "will raise a force for the safety of the engineers". */
    private static boolean guarding(Meaning meaning) {
        Code code = meaning.code();
        Clause core = meaning.core().clause();
        Token object = core.object();
        Argument purpose = core.argument("for");
        return code != null
                && code.event() == EventType.MOBILIZE
                && meaning.act().givesWord()
                && (GUARDING.contains(core.predicate().lemma())
                        || object != null && GUARDING.contains(object.lemma())
                        || purpose != null && GUARDING.contains(purpose.head().lemma()));
    }

    /** "reiterated their resolve to fight terrorists": a word that states give against those who are no state. */
    private static boolean policing(Meaning meaning) {
        return meaning.act().givesWord()
                && !meaning.actor().isEmpty()
                && meaning.actor().stream()
                        .allMatch(p -> p.actor().country() != null
                                && p.actor().sectors().stream().noneMatch(Countries.ARMED::contains))
                && fought(meaning).findAny().isPresent()
                && fought(meaning).allMatch(p -> p.actor().sectors().stream().anyMatch(Countries.ARMED::contains));
    }

    private static Stream<Party> fought(Meaning meaning) {
        Meaning content = meaning.inner();
        return Stream.concat(
                meaning.recipient().stream(), content == null ? Stream.of() : content.recipient().stream());
    }
}
