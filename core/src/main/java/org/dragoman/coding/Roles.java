package org.dragoman.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Who is actor and who recipient of a meaning, by the roles that its frame and its act give to the arguments. */
final class Roles {
    /** Where an event happens or what it comes with; a phrase so marked is no part of what is done. */
    static final Set<String> CIRCUMSTANCE = Set.of(
            "after",
            "before",
            "following",
            "during",
            "amid",
            "despite",
            "since",
            "until",
            "ahead of",
            "because of",
            "in",
            "at",
            "by",
            "through",
            "when",
            "while");

    static final Set<Act> ADDRESSING = Set.of(
            Act.CALL,
            Act.DEMAND,
            Act.INVITE,
            Act.FORCE,
            Act.ALLOW,
            Act.PREVENT,
            Act.PROPOSE,
            Act.HOPE,
            Act.DISCUSS,
            Act.VALUE,
            Act.SUPPORT);
    static final Set<Act> ASKING = Set.of(Act.CALL, Act.DEMAND);
    static final Set<Act> JUDGING = Set.of(
            Act.ACCUSE, Act.CONDEMN, Act.WELCOME, Act.DENY, Act.INVESTIGATE, Act.PROTEST, Act.REJECT, Act.REGRET);

    private static final List<String> NOUN_ACTOR = List.of("by", "poss", "adj", "between", "from", "subject");

    private final Scene scene;
    private final Parties parties;
    private final Recipients recipients;

    Roles(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
        this.recipients = new Recipients(scene);
    }

    /** Who does it: by the frame's roles, else by the usual ones. */
    List<Party> actor(Frame frame, Clause clause, @Nullable Code code) {
        if (!frame.actor().isEmpty()) {
            List<Party> found = parties.first(clause, frame.actor());
            return found.isEmpty() && frame.actor().contains("subject") ? passed(clause) : found;
        }
        if (clause.kind() != Clause.Kind.NOUN) {
            List<Party> subject = parties.first(clause, List.of("subject"));
            return subject.isEmpty() ? passed(clause) : subject;
        }
        List<Party> found = parties.first(clause, NOUN_ACTOR);
        boolean ofDoer = code != null && code.event() != null && code.event().quad() <= 2;
        found = found.isEmpty() && ofDoer ? parties.first(clause, List.of("of")) : found;
        return found.isEmpty() && frame.mutual() ? attending(clause.predicate()) : found;
    }

    /** "passed a resolution criticising X": whoever passed it criticises. */
    private List<Party> passed(Clause clause) {
        Token participle = clause.predicate();
        if (!participle.base().equals("acl") || clause.passive()) {
            return List.of();
        }
        Token noun = scene.sentence().head(participle);
        Token verb = noun == null ? null : scene.sentence().head(noun);
        boolean passed =
                noun != null && verb != null && verb.verb() && noun.base().equals("obj");
        return !passed || verb == null
                ? List.of()
                : parties.first(scene.clauses().clause(verb), List.of("subject"));
    }

    /** "made the remarks in a meeting with Y": whoever did so was in the meeting. */
    private List<Party> attending(Token noun) {
        Token token = noun;
        while (token != null && !token.verb()) {
            token = scene.sentence().head(token);
        }
        boolean within = CIRCUMSTANCE.contains(scene.clauses().preposition(noun));
        return token == null || !within
                ? List.of()
                : parties.first(scene.clauses().clause(token), List.of("subject"));
    }

    /** Whom an act over a content is directed at: whom it names, else the one whose content it is. */
    List<Party> overRecipient(Frame frame, Clause clause, Meaning inner, List<Party> actor) {
        List<Party> named = frame.recipient().isEmpty()
                ? Parties.without(parties.first(clause, addressees(frame.act())), actor)
                : Parties.without(parties.first(clause, frame.recipient()), actor);
        if (!named.isEmpty()) {
            return named;
        }
        boolean theirs = ADDRESSING.contains(frame.act()) || JUDGING.contains(frame.act());
        List<Party> first = Parties.without(theirs ? inner.actor() : inner.recipient(), actor);
        List<Party> second = Parties.without(theirs ? inner.recipient() : inner.actor(), actor);
        if (!first.isEmpty()) {
            return first;
        }
        return second.isEmpty() ? recipients.of(frame, clause, actor) : second;
    }

    /** Whether a call names whom it goes to: "urged Iran to", "appealed to Iran to". */
    boolean addressed(Clause clause) {
        return !parties.first(clause, List.of("object", "indirect", "on", "upon", "to", "with"))
                .isEmpty();
    }

    private static List<String> addressees(Act act) {
        return ADDRESSING.contains(act) || act == Act.THREATEN || act == Act.ACCUSE || act == Act.PROMISE
                ? List.of("object", "indirect", "on", "upon", "to", "against", "with", "at")
                : List.of("indirect", "with", "against", "to");
    }
}
