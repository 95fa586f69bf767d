package org.dragoman.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.finding.Party;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** To whom something is done: by the roles of its frame, else by the usual ones; never the actor itself. */
final class Recipients {
    static final List<String> USUAL = List.of(
            "object",
            "indirect",
            "against",
            "with",
            "on",
            "upon",
            "to",
            "at",
            "from",
            "over",
            "toward",
            "towards",
            "between",
            "for",
            "of",
            "into",
            "about",
            "in");

    private static final List<String> OF_NOUN =
            List.of("against", "on", "with", "to", "of", "at", "from", "for", "over", "in", "adj");

    /** Where somebody is; who is named there already is met there, "hit a school bus in Yemen". */
    private static final Set<String> WHERE = Set.of("in", "near", "inside", "outside", "across", "along", "around");

    private static final List<String> AIMED = List.of("on", "against", "at", "in", "near");

    private static final List<String> BESIDE = List.of("with", "from", "against", "to", "of");

    /** Roles that are no preposition. */
    private static final Set<String> NOMINAL = Set.of("subject", "object", "indirect", "poss", "adj", "by", "of");

    /** What is usually done because of what another has done, or unless the other does something. */
    private static final Set<EventType> REACTIONS =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.MOBILIZE);

    private static final Set<String> MOVING = Set.of(
            "alarm",
            "anger",
            "worry",
            "outrage",
            "infuriate",
            "upset",
            "irk",
            "shock",
            "stun",
            "dismay",
            "embarrass",
            "rattle",
            "unnerve",
            "provoke",
            "enrage",
            "unsettle",
            "concern",
            "frighten",
            "scare",
            "annoy",
            "hurt");

    private static final Set<String> REASONS =
            Set.of("after", "because", "since", "if", "unless", "as", "once", "until", "for", "over");

    private final Scene scene;
    private final Parties parties;

    Recipients(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
    }

    List<Party> of(Frame frame, Clause clause, List<Party> actor) {
        List<String> roles = frame.recipient();
        if (roles.isEmpty()) {
            roles = clause.kind() == Clause.Kind.NOUN ? OF_NOUN : USUAL;
        }
        List<Party> found = firstOther(clause, roles, actor, frame.mutual());
        boolean enough = frame.mutual() && actor.size() > 1;
        if (!known(found) && !enough) {
            List<Party> deeper = under(clause.argument("of"), roles, actor);
            deeper = deeper.isEmpty() ? aimed(clause, actor) : deeper;
            if (!deeper.isEmpty()) {
                return deeper;
            }
        }
        if (own(found, actor) && !enough) {
            List<Party> other = under(clause.argument("object"), roles, actor);
            if (known(other) && !own(other, actor)) {
                return other;
            }
        }
        if (!found.isEmpty() || frame.recipient().isEmpty() || clause.kind() == Clause.Kind.NOUN || enough) {
            return thing(found)
                    ? beside(clause, found, actor)
                    : roles.contains("from") ? found : hailing(clause, found);
        }
        found = underObject(clause, roles, actor);
        found = found.isEmpty() && String.valueOf(frame.content()).startsWith("aid") ? arrived(clause, actor) : found;
        found = found.isEmpty() ? firstOther(clause, USUAL, actor, frame.mutual()) : found;
        boolean own = !known(found) && String.valueOf(frame.content()).startsWith("mobilize");
        return found.isEmpty() || own ? embedded(clause, roles, actor) : found;
    }

    /** "attacks by Chad on Mali killed 12 people": whom the deed that is the subject was aimed at. */
    private List<Party> aimed(Clause clause, List<Party> actor) {
        Argument subject = clause.kind() == Clause.Kind.VERB ? clause.argument("subject") : null;
        if (subject == null || scene.mentionAt(subject.head()) != null) {
            return List.of();
        }
        List<Party> found = firstOther(scene.clauses().clause(subject.head()), AIMED, actor, false);
        return known(found) ? found : List.of();
    }

    /**
     * The first role with a party of a known country, else the first with any.
     *
     * @param mutual whether it is done together: "met in the city" was not with the city
     */
    private List<Party> firstOther(Clause clause, List<String> roles, List<Party> actor, boolean mutual) {
        List<Party> vague = List.of();
        for (String role : roles) {
            List<Party> found = parties.other(clause, role, actor);
            boolean place = WHERE.contains(role) && clause.kind() == Clause.Kind.VERB;
            if (known(found) && (vague.isEmpty() || !place)) {
                return found;
            }
            vague = vague.isEmpty() && !(mutual && place) ? found : vague;
        }
        return vague;
    }

    /** "recalled its ambassador from Chad": what is the actor's own is no other side. */
    private static boolean own(List<Party> found, List<Party> actor) {
        return !found.isEmpty()
                && found.stream()
                        .allMatch(p -> p.actor().country() != null
                                && actor.stream()
                                        .anyMatch(a -> p.actor()
                                                .country()
                                                .equals(a.actor().country())));
    }

    private static boolean known(List<Party> found) {
        return found.stream().anyMatch(p -> p.actor().country() != null);
    }

    /** "is holding 46 soldiers from Mali": the parser hung their origin under the verb. */
    private List<Party> hailing(Clause clause, List<Party> found) {
        Argument object = clause.argument("object");
        Argument from = clause.argument("from");
        if (found.isEmpty() || known(found) || object == null || from == null) {
            return found;
        }
        List<Party> origin = from.heads().size() > 1 ? List.of() : parties.at(from.head());
        boolean next = from.head().index() > object.head().index() && direct(from.head());
        if (!next || origin.size() != 1 || !known(origin)) {
            return found;
        }
        String country = origin.get(0).actor().country();
        return found.stream()
                .map(p -> new Party(p.actor().in(country).by("origin"), p.text(), p.span()))
                .toList();
    }

    private static boolean thing(List<Party> found) {
        return !found.isEmpty()
                && found.stream()
                        .allMatch(p ->
                                p.actor().country() == null && p.actor().rule().equals("thing"));
    }

    /** "loosen border controls with Spain": the state beside a thing that belongs to nobody named. */
    private List<Party> beside(Clause clause, List<Party> found, List<Party> actor) {
        for (String role : BESIDE) {
            Argument argument = clause.argument(role);
            if (argument != null && direct(argument.head())) {
                List<Party> other = parties.other(clause, role, actor);
                if (known(other)) {
                    return other;
                }
            }
        }
        return found;
    }

    /** Whether the word itself names the actor, and not one it belongs to. */
    private boolean direct(Token head) {
        var mention = scene.mentionAt(head);
        return mention != null && mention.head() == head.index();
    }

    /** A phrase that the parser hung under the object: "massed [troops near its border with Ukraine]". */
    private List<Party> underObject(Clause clause, List<String> roles, List<Party> actor) {
        return roles.contains("object") ? List.of() : under(clause.argument("object"), roles, actor);
    }

    /** The party of a phrase under a participant: "the withdrawal of [troops from Chad]"; two phrases down at most. */
    private List<Party> under(@Nullable Argument argument, List<String> roles, List<Party> actor) {
        if (argument == null) {
            return List.of();
        }
        List<String> prepositions =
                roles.stream().filter(r -> !NOMINAL.contains(r)).toList();
        List<Party> found = firstOther(scene.clauses().clause(argument.head()), prepositions, actor, false);
        if (known(found)) {
            return found;
        }
        for (Token child : scene.sentence().children(argument.head())) {
            if (child.base().equals("nmod") && child.index() > argument.head().index()) {
                List<Party> deeper = firstOther(scene.clauses().clause(child), prepositions, actor, false);
                if (known(deeper)) {
                    return deeper;
                }
            }
        }
        return List.of();
    }

    /** "a plane loaded with tents landed in Chad": where that which carries aid goes. */
    private List<Party> arrived(Clause clause, List<Party> actor) {
        Token carrier = scene.sentence().head(clause.predicate());
        Token verb = carrier == null || !clause.predicate().base().equals("acl")
                ? null
                : scene.sentence().head(carrier);
        return verb == null || !verb.verb()
                ? List.of()
                : firstOther(
                        scene.clauses().clause(verb), List.of("in", "at", "to", "into", "object", "for"), actor, false);
    }

    /** "stopped issuing visas to Filipinos": the party of the clause that completes the predicate. */
    private List<Party> embedded(Clause clause, List<String> roles, List<Party> actor) {
        for (Content content : clause.contents()) {
            if (content.marker().equals("ing") || content.marker().equals("to")) {
                List<Party> found = firstOther(scene.clauses().clause(content.head()), roles, actor, false);
                if (known(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * A last look at a meaning without a recipient: whoever is named nearest below the object, "every offer made by the
     * Taliban", else whose deed it answers, "scrambled jets after Chinese bombers came near".
     */
    Meaning completed(Meaning given) {
        Meaning meaning = helped(given);
        if (!meaning.recipient().isEmpty() && !thing(meaning.recipient())
                || meaning.mutual()
                || meaning.actor().isEmpty()
                || meaning.clause().passive()) {
            return meaning;
        }
        Argument object = meaning.clause().argument("object");
        object = object == null ? meaning.core().clause().argument("object") : object;
        List<Party> found = object == null ? List.of() : Parties.without(parties.below(object.head()), meaning.actor());
        if (!known(found) && meaning.inner() != null) {
            List<Party> embedded = within(meaning.core().clause(), meaning.actor());
            found = embedded.isEmpty() ? found : embedded;
        }
        if (thing(meaning.recipient()) && (!known(found) || near(object))) {
            return meaning;
        }
        if (found.isEmpty()) {
            found = affected(meaning);
        }
        boolean reacts = meaning.code() != null
                && meaning.code().event() != null
                && REACTIONS.contains(meaning.code().event());
        if (found.isEmpty() && reacts) {
            found = answered(meaning);
        }
        return meaning.between(meaning.actor(), found, false);
    }

    /** "deployed soldiers to help Mozambique", "sent a ship to confront Chinese vessels": whom the purpose names. */
    private Meaning helped(Meaning meaning) {
        EventType event = meaning.code() == null ? null : meaning.code().event();
        boolean purposeful = event == EventType.AID || event == EventType.MOBILIZE;
        if (!purposeful || meaning.actor().isEmpty() || known(meaning.recipient())) {
            return meaning;
        }
        List<Party> found = purposes(meaning.clause(), meaning.actor(), 2);
        return found.isEmpty() ? meaning : meaning.between(meaning.actor(), found, false);
    }

    private List<Party> purposes(Clause clause, List<Party> actor, int depth) {
        for (Content content : clause.contents()) {
            Clause purpose = scene.clauses().clause(content.head());
            for (Argument argument : purpose.arguments()) {
                for (Token head : argument.heads()) {
                    List<Party> found = Parties.without(parties.at(head), actor);
                    found = known(found) ? found : Parties.without(parties.below(head), actor);
                    if (known(found)) {
                        return found;
                    }
                }
            }
            List<Party> deeper = depth == 0 ? List.of() : purposes(purpose, actor, depth - 1);
            if (!deeper.isEmpty()) {
                return deeper;
            }
        }
        return List.of();
    }

    /** "a convoy near Damascus": what stands there only tells where. */
    private boolean near(@Nullable Argument object) {
        return object != null
                && scene.sentence().children(object.head()).stream()
                        .map(phrase -> scene.sentence().child(phrase, "case"))
                        .anyMatch(marker -> marker != null && marker.lemma().equals("near"));
    }

    /** "agreed to reopen its borders for South Koreans": the nearest party in what is agreed. */
    private List<Party> within(Clause content, List<Party> actor) {
        for (Argument argument : content.arguments()) {
            boolean doer = argument.role().equals("subject") || argument.role().equals("poss");
            for (Token head : argument.heads()) {
                List<Party> direct = doer ? List.of() : Parties.without(parties.at(head), actor);
                List<Party> found = known(direct) || doer ? direct : Parties.without(parties.below(head), actor);
                if (known(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Egypt's threat to … alarmed Sudan": whom an event noun moves. */
    private List<Party> affected(Meaning meaning) {
        Token noun = meaning.clause().predicate();
        Token verb = scene.sentence().head(noun);
        boolean moves = meaning.clause().kind() == Clause.Kind.NOUN
                && noun.base().equals("nsubj")
                && verb != null
                && MOVING.contains(verb.lemma());
        return moves && verb != null
                ? Parties.without(parties.in(scene.clauses().clause(verb), "object"), meaning.actor())
                : List.of();
    }

    /** Who does what a clause of reason or condition tells, if of another country. */
    private List<Party> answered(Meaning meaning) {
        List<Party> found = answered(meaning, meaning.actor());
        Meaning inner = meaning.inner();
        return found.isEmpty() && inner != null ? answered(inner, meaning.actor()) : found;
    }

    private List<Party> answered(Meaning meaning, List<Party> actor) {
        for (Token child : scene.sentence().children(meaning.clause().predicate())) {
            Token mark = scene.sentence().child(child, "mark");
            boolean reason = child.base().equals("advcl") && mark != null && REASONS.contains(mark.lemma());
            if (reason) {
                List<Party> found = Parties.without(parties.in(scene.clauses().clause(child), "subject"), actor);
                boolean other = found.stream()
                        .anyMatch(p -> p.actor().country() != null
                                && actor.stream()
                                        .noneMatch(a -> p.actor()
                                                .country()
                                                .equals(a.actor().country())));
                if (other) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
