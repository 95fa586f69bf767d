package org.dragoman.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
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

    private static final Set<String> HOLDING = Set.of(
            "hold",
            "jail",
            "imprison",
            "detain",
            "arrest",
            "capture",
            "seize",
            "abduct",
            "kidnap",
            "convict",
            "sentence");

    private static final List<String> HELD_BY = List.of("subject", "by", "in", "at");

    private static final List<String> INSIDE = List.of("into", "onto", "inside", "in");
    private static final List<String> ENTERED = List.of("object", "into", "inside", "to", "in");

    /** Contents whose object is the doer's own: its soldiers, its arms. */
    private static final List<String> MOVED = List.of("mobilize", "retreat.disarm", "retreat.surrender");

    private static final List<String> NOUN_ACTOR = List.of("by", "poss", "adj", "between", "from", "subject");

    private final Scene scene;
    private final Parties parties;
    private final Recipients recipients;

    Roles(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
        this.recipients = new Recipients(scene);
    }

    /** Who does it: by the frame's roles, else by the usual ones, else whoever must have done it. */
    List<Party> actor(Frame frame, Clause clause, @Nullable Code code) {
        List<Party> found = named(frame, clause, code);
        if (!found.isEmpty() || clause.kind() == Clause.Kind.NOUN) {
            return found;
        }
        if (frame.actor().contains("from")) {
            found = under(clause.argument("object"), "from");
        }
        String content = String.valueOf(frame.content());
        if (found.isEmpty() && clause.passive() && content.startsWith("retreat.release")) {
            found = holder(clause);
        }
        if (found.isEmpty() && clause.passive() && content.startsWith("retreat.access")) {
            found = entered(clause);
        }
        if (found.isEmpty()
                && clause.passive()
                && (frame.mutual() || MOVED.stream().anyMatch(content::startsWith))) {
            found = moved(clause);
        }
        return found;
    }

    /** "Chadian troops were deployed", "Lula was received": whoever is named as the one moved. */
    private List<Party> moved(Clause clause) {
        List<Party> found = parties.in(clause, "object");
        return found.stream().allMatch(p -> p.actor().country() != null) ? found : List.of();
    }

    private List<Party> named(Frame frame, Clause clause, @Nullable Code code) {
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

    /** "took delivery of a ton of diesel from Chad": the phrase hung under the object or what it is of. */
    private List<Party> under(@Nullable Argument object, String role) {
        Argument at = object;
        for (int depth = 0; at != null && depth < 3; depth++) {
            Clause phrase = scene.clauses().clause(at.head());
            List<Party> found = parties.in(phrase, role);
            if (!found.isEmpty()) {
                return found;
            }
            at = phrase.argument("of");
        }
        return List.of();
    }

    /** "six Danes held in Chad were freed": whoever held them let them go. */
    private List<Party> holder(Clause clause) {
        Argument freed = clause.argument("object");
        if (freed == null) {
            return List.of();
        }
        for (Token child : scene.sentence().children(freed.head())) {
            if (child.base().equals("acl") && HOLDING.contains(child.lemma())) {
                Clause held = scene.clauses().clause(child);
                List<Party> found = parties.first(held, HELD_BY);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return parties.first(clause, List.of("from", "in"));
    }

    /** "were allowed into Chad", "was permitted to enter Chad": whoever lets in is whose it is. */
    private List<Party> entered(Clause clause) {
        List<Party> found = parties.first(clause, INSIDE);
        for (Content content : clause.contents()) {
            if (found.isEmpty()) {
                found = parties.first(scene.clauses().clause(content.head()), ENTERED);
            }
        }
        return found;
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
        if (frame.act() == Act.DO && inner.mutual() && actor.size() > 1) {
            return Parties.without(parties.first(clause, List.of("with")), actor); // the rest is where they met
        }
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

    /** Whether what is called for has its own doer: "demanded that Iran arrest the rebels". */
    boolean askedOf(Clause content) {
        return !parties.first(content, List.of("subject")).isEmpty();
    }

    private static List<String> addressees(Act act) {
        return ADDRESSING.contains(act) || act == Act.THREATEN || act == Act.ACCUSE || act == Act.PROMISE
                ? List.of("object", "indirect", "on", "upon", "to", "against", "with", "at")
                : List.of("indirect", "with", "against", "to");
    }
}
