package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Composes what the predicates of one sentence mean: matches a frame, looks for the content that its act or phase is
 * over, and asks the algebra what the combination is worth.
 */
final class Interpreter {
    private static final int DEEPEST = 6;
    private static final List<String> OVER = List.of(
            "content", "object", "for", "of", "to", "on", "against", "in", "from", "with", "at", "over", "about",
            "into", "between", "subject");
    private static final Set<EventType> JOINT =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.ASSAULT);

    private final Scene scene;
    private final Parties parties;
    private final FrameMatcher matcher;
    private final Roles roles;
    private final JoinedNames joined;
    private final Recipients recipients;
    private final Algebra algebra;
    private final Set<Integer> consumed = new HashSet<>();

    Interpreter(Scene scene, FrameBook frames, Algebra algebra) {
        this.scene = scene;
        this.matcher = new FrameMatcher(scene, frames, this::contents);
        this.roles = new Roles(scene);
        this.joined = new JoinedNames(scene);
        this.recipients = new Recipients(scene);
        this.algebra = algebra;
        this.parties = new Parties(scene);
    }

    /** The frame that the predicate matches, or null. */
    @Nullable
    Frame frame(Token predicate) {
        FrameBook.Filed match = matcher.match(scene.clauses().clause(predicate));
        return match == null ? null : match.frame();
    }

    /** Whether the token is the content of another predicate, or that of a meaning already found. */
    boolean consumed(Token token) {
        return consumed.contains(token.index());
    }

    /** The meanings of a predicate, one for each of its coordinated contents; none where no frame matches. */
    List<Meaning> meanings(Token predicate) {
        return meanings(scene.clauses().clause(predicate), 0).stream()
                .map(recipients::completed)
                .toList();
    }

    /** The meanings of a predicate that take nothing: what it embeds is still to be read for itself. */
    List<Meaning> glance(Token predicate) {
        Set<Integer> before = Set.copyOf(consumed);
        List<Meaning> meanings = meanings(predicate);
        consumed.retainAll(before);
        return meanings;
    }

    private List<Meaning> meanings(Clause clause, int depth) {
        FrameBook.Filed match = matcher.match(clause);
        if (match == null || depth > DEEPEST) {
            return List.of();
        }
        Frame frame = match.frame();
        if (!frame.reports()) {
            clause.contents().stream()
                    .filter(c -> !c.marker().equals("said"))
                    .forEach(c -> consumed.add(c.head().index()));
        }
        String step = "\"" + clause.predicate().form() + "\" matches " + frame.id() + " by \""
                + match.trigger().text() + "\"";
        if (!frame.operator()) {
            return List.of(plain(frame, clause, step));
        }
        List<Meaning> inners = inners(frame, clause, depth);
        List<Meaning> meanings = new ArrayList<>();
        for (Meaning inner : inners) {
            meanings.add(over(frame, clause, inner, step));
        }
        String fallback = frame.content();
        if (meanings.isEmpty() && fallback != null) {
            meanings.add(alone(frame, clause, fallback, step));
        }
        return meanings;
    }

    private Meaning plain(Frame frame, Clause clause, String step) {
        String content = frame.content() == null ? "*" : frame.content();
        Code code = algebra.code(Act.DO, Phase.NONE, content);
        List<Party> actor = roles.actor(frame, clause, code);
        List<Party> recipient = recipients.of(frame, clause, actor);
        return joined(new Meaning(
                frame,
                Act.DO,
                Phase.NONE,
                content,
                code,
                clause,
                actor,
                recipient,
                null,
                frame.mutual(),
                List.of(step, describe(Act.DO, Phase.NONE, content, code))));
    }

    private Meaning alone(Frame frame, Clause clause, String content, String step) {
        Code code = value(frame.act(), frame.phase(), content);
        List<Party> actor = roles.actor(frame, clause, code);
        List<Party> recipient = recipients.of(frame, clause, actor);
        return joined(new Meaning(
                frame,
                frame.act(),
                frame.phase(),
                content,
                code,
                clause,
                actor,
                recipient,
                null,
                frame.mutual(),
                List.of(step, describe(frame.act(), frame.phase(), content, code))));
    }

    private Meaning over(Frame frame, Clause clause, Meaning content0, String step) {
        Meaning inner = content0.clause().kind() == Clause.Kind.VERB ? recipients.completed(content0) : content0;
        Act act = frame.act();
        boolean light = act == Act.DO;
        String content = inner.asContent();
        Phase phase = frame.phase();
        if (inner.clause().negated() && inner.clause().kind() == Clause.Kind.VERB && !light) {
            content = turned(Phase.STOP, content);
        }
        boolean asked = inner.clause().kind() == Clause.Kind.VERB && Roles.ASKING.contains(act) && harsh(content);
        if (asked && (addressed(clause, inner.clause().predicate()) || roles.askedOf(inner.clause()))) {
            content = "*"; // asks Chad for something: without Chad it would rally against the rebels
        }
        Code code = value(act, phase, content);
        if (light && phase == Phase.NONE && inner.code() != null) {
            code = inner.code();
        }
        List<Party> actor;
        List<Party> recipient;
        Clause merged = clause;
        if (light && inner.clause().kind() == Clause.Kind.NOUN) {
            merged = clause.with(inner.clause());
            Frame core = inner.frame() == null ? frame : inner.frame();
            actor = frame.actor().isEmpty()
                    ? parties.first(merged, List.of("subject"))
                    : roles.actor(frame, merged, code);
            actor = actor.isEmpty() ? roles.actor(core, merged, code) : actor;
            actor = actor.isEmpty() ? inner.actor() : actor;
            recipient = frame.recipient().isEmpty()
                    ? recipients.of(core, merged, actor)
                    : recipients.of(frame, merged, actor);
            if (recipient.isEmpty()) {
                recipient = Parties.without(inner.recipient(), actor);
            }
        } else {
            actor = roles.actor(frame, clause, code);
            boolean inherits = inner.clause().kind() == Clause.Kind.VERB
                    && !Roles.ADDRESSING.contains(act)
                    && !Roles.JUDGING.contains(act);
            if (actor.isEmpty() && (light || inherits)) {
                actor = inner.actor();
            }
            recipient = roles.overRecipient(frame, clause, inner, actor);
        }
        List<String> steps = new ArrayList<>(inner.steps());
        steps.add(step + " over " + content);
        steps.add(describe(act, phase, content, code));
        boolean mutual = frame.mutual() || light && inner.mutual();
        return joined(new Meaning(
                frame,
                light ? inner.act() : act,
                phase,
                content,
                code,
                merged,
                actor,
                recipient,
                inner,
                mutual,
                steps));
    }

    /** "asked Chad to arrest the rebels", not "challenged a plan to arrest them". */
    private boolean addressed(Clause clause, Token asked) {
        Token above = scene.sentence().head(asked);
        boolean own = above != null && (above.index() == clause.predicate().index() || scene.mentionAt(above) != null);
        return own && roles.addressed(clause);
    }

    private boolean harsh(String content) {
        Code code = algebra.code(Act.DO, Phase.NONE, content);
        return code != null && code.event() != null && code.event().quad() == 4;
    }

    private List<Meaning> inners(Frame frame, Clause clause, int depth) {
        List<Meaning> inners = new ArrayList<>();
        List<String> places = frame.over();
        for (String role : places == null ? OVER : places) {
            if (role.equals("content")) {
                for (Content content : clause.contents()) {
                    Clause embedded = scene.clauses().clause(content.head());
                    List<Meaning> found = meanings(embedded, depth + 1);
                    if (found.isEmpty() && !frame.reports()) {
                        found = List.of(open(embedded));
                    }
                    consumed.add(content.head().index());
                    inners.addAll(found);
                }
            } else {
                for (Argument argument : clause.all(role)) {
                    inners.addAll(nominals(argument.heads(), depth + 1));
                }
            }
            if (!inners.isEmpty()) {
                return inners;
            }
        }
        return inners;
    }

    /** What belongs to a content is no event of its own, "plans for cooperation"; "during his visit to X" is. */
    void consumeNouns(Token above) {
        for (Token child : scene.sentence().children(above)) {
            boolean own = child.base().equals("obl")
                    && scene.sentence().child(child, "nmod:poss") != null
                    && Roles.CIRCUMSTANCE.contains(scene.clauses().preposition(child));
            if (!child.verb() && !own) {
                if (child.noun()) {
                    consumed.add(child.index());
                }
                consumeNouns(child);
            }
        }
    }

    /** What each of several means; one name with an "and" in it means what its last word says, if that says anything. */
    private List<Meaning> nominals(List<Token> heads, int depth) {
        List<Meaning> last = joined.one(heads) ? nominal(heads.get(heads.size() - 1), depth) : List.of();
        return last.isEmpty()
                ? heads.stream().flatMap(head -> nominal(head, depth).stream()).toList()
                : last;
    }

    /** What a noun phrase means as a content: by its head, else by what it is "of". */
    private List<Meaning> nominal(Token head, int depth) {
        if (!head.noun() && !head.tag().equals("VBG")) {
            return List.of();
        }
        Clause clause = scene.clauses().clause(head);
        List<Meaning> found = meanings(clause, depth);
        if (!found.isEmpty()) {
            consumed.add(head.index());
            consumeNouns(head);
            return found;
        }
        for (Argument of : clause.all("of")) {
            for (Token noun : of.heads()) {
                List<Meaning> deeper = depth > DEEPEST ? List.of() : nominal(noun, depth + 1);
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return List.of();
    }

    private List<String> contents(Token head) {
        return nominal(head, DEEPEST - 2).stream().map(Meaning::asContent).toList();
    }

    /** A predicate that no frame knows, as the content of an act that is known. */
    Meaning open(Clause clause) {
        List<Party> actor = parties.first(clause, List.of("subject"));
        List<Party> recipient = Parties.without(parties.first(clause, Recipients.USUAL), actor);
        return new Meaning(
                null,
                Act.DO,
                Phase.NONE,
                "*",
                null,
                clause,
                actor,
                recipient,
                null,
                false,
                List.of("\"" + clause.predicate().form() + "\" is known to no frame"));
    }

    /** The meaning of an act over another meaning, with parties given: what a modal or a speaker adds. */
    Meaning under(Act act, Meaning inner, List<Party> actor, List<Party> recipient, String step) {
        String content = inner.asContent();
        if (inner.clause().negated()) {
            content = turned(Phase.STOP, content);
        }
        Code code = value(act, Phase.NONE, content);
        List<String> steps = new ArrayList<>(inner.steps());
        steps.add(step);
        steps.add(describe(act, Phase.NONE, content, code));
        return joined(new Meaning(
                inner.frame(),
                act,
                inner.phase(),
                content,
                code,
                inner.clause(),
                actor,
                recipient,
                inner,
                false,
                steps));
    }

    private String turned(Phase phase, String content) {
        Code code = algebra.code(Act.DO, phase, content);
        return code == null ? content : code.content();
    }

    /** The code of act × phase × content; a phase that turns its content over is applied first. */
    @Nullable
    Code value(Act act, Phase phase, String content) {
        if (act == Act.DO) {
            Code code = phase == Phase.NONE ? null : algebra.code(act, phase, content);
            return code != null || phase.turning() ? code : algebra.code(act, Phase.NONE, content);
        }
        String turned = phase.turning() ? turned(phase, content) : content;
        return algebra.code(act, Phase.NONE, turned);
    }

    private static String describe(Act act, Phase phase, String content, @Nullable Code code) {
        String product = act.name().toLowerCase(Locale.ROOT)
                + (phase == Phase.NONE ? "" : " × " + phase.name().toLowerCase(Locale.ROOT)) + " × " + content;
        if (code == null) {
            return product + " has no row in the algebra";
        }
        return product + " is " + (code.event() == null ? "no PLOVER event" : code.event())
                + (code.mode() == null ? "" : " " + code.mode()) + ", CAMEO " + code.cameo() + " (" + code.row() + ")";
    }

    /** Whether a party is a thing or only where it is: "agreed to reopen consulates", "to hold talks in Jakarta". */
    private boolean thing(Party party) {
        if (party.actor().rule().equals("thing")) {
            return true;
        }
        for (Token token : scene.sentence().tokens()) {
            Token marker = scene.sentence().child(token, "case");
            if (party.span() != null && party.span().contains(token.span()) && marker != null) {
                return marker.lemma().equals("in") || marker.lemma().equals("at");
            }
        }
        return false;
    }

    /** In what is mutual all parties are actors; what "the two sides" agree on they agree with one another. */
    private Meaning joined(Meaning meaning) {
        Code code = meaning.code();
        if (meaning.mutual()
                && !meaning.recipient().isEmpty()
                && !meaning.actor().isEmpty()) {
            List<Party> all = new ArrayList<>(meaning.actor());
            all.addAll(meaning.recipient());
            return meaning.between(Parties.distinct(all), List.of(), true);
        }
        Set<String> countries = new HashSet<>();
        meaning.actor().forEach(p -> countries.add(String.valueOf(p.actor().country())));
        boolean among = meaning.recipient().stream()
                .map(p -> p.actor().country())
                .allMatch(c -> c == null || countries.contains(c));
        boolean shares = code != null && code.event() != null && JOINT.contains(code.event());
        boolean several = shares
                && code != null
                && code.event() == EventType.AGREE
                && meaning.actor().stream().allMatch(p -> p.actor().rule().equals("several"))
                && meaning.recipient().stream().allMatch(this::thing);
        boolean joint = several || among && countries.size() > 1 && (meaning.mutual() || shares);
        boolean exercise = countries.size() > 1
                && !meaning.clause().negated()
                && code != null
                && code.event() == EventType.MOBILIZE;
        Code shared = exercise ? algebra.code(Act.DO, Phase.NONE, "cooperate.military") : null;
        Meaning parted = meaning.between(
                meaning.actor(), joint || exercise ? List.of() : meaning.recipient(), joint || exercise);
        return shared == null ? parted : parted.coded(shared, "several states do it together: an exercise, COOPERATE");
    }
}
