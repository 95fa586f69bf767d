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
    private static final Set<String> CIRCUMSTANCE = Set.of(
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
    private static final Set<Act> ADDRESSING = Set.of(
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
    private static final Set<Act> JUDGING = Set.of(
            Act.ACCUSE, Act.CONDEMN, Act.WELCOME, Act.DENY, Act.INVESTIGATE, Act.PROTEST, Act.REJECT, Act.REGRET);
    private static final Set<EventType> JOINT =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.ASSAULT);

    private final Scene scene;
    private final Parties parties;
    private final FrameBook frames;
    private final Algebra algebra;
    private final Set<Integer> consumed = new HashSet<>();

    Interpreter(Scene scene, FrameBook frames, Algebra algebra) {
        this.scene = scene;
        this.frames = frames;
        this.algebra = algebra;
        this.parties = new Parties(scene);
    }

    /** The frame that the predicate matches, or null. */
    @Nullable
    Frame frame(Token predicate) {
        FrameBook.Filed match = match(scene.clauses().clause(predicate));
        return match == null ? null : match.frame();
    }

    /** Whether the token is the content of another predicate, or that of a meaning already found. */
    boolean consumed(Token token) {
        return consumed.contains(token.index());
    }

    /** The meanings of a predicate, one for each of its coordinated contents; none where no frame matches. */
    List<Meaning> meanings(Token predicate) {
        return meanings(scene.clauses().clause(predicate), 0).stream()
                .map(this::completed)
                .toList();
    }

    private List<Meaning> meanings(Clause clause, int depth) {
        FrameBook.Filed match = match(clause);
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
        List<Party> actor = actor(frame, clause, code);
        List<Party> recipient = recipient(frame, clause, actor);
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
        List<Party> actor = actor(frame, clause, code);
        List<Party> recipient = recipient(frame, clause, actor);
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

    private Meaning over(Frame frame, Clause clause, Meaning inner, String step) {
        Act act = frame.act();
        boolean light = act == Act.DO;
        String content = inner.asContent();
        Phase phase = frame.phase();
        if (inner.clause().negated() && inner.clause().kind() == Clause.Kind.VERB && !light) {
            content = turned(Phase.STOP, content);
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
            actor = frame.actor().isEmpty() ? parties.first(merged, List.of("subject")) : actor(frame, merged, code);
            actor = actor.isEmpty() ? actor(core, merged, code) : actor;
            recipient = frame.recipient().isEmpty() ? recipient(core, merged, actor) : recipient(frame, merged, actor);
            if (recipient.isEmpty()) {
                recipient = Parties.without(inner.recipient(), actor);
            }
        } else {
            actor = actor(frame, clause, code);
            boolean inherits =
                    inner.clause().kind() == Clause.Kind.VERB && !ADDRESSING.contains(act) && !JUDGING.contains(act);
            if (actor.isEmpty() && (light || inherits)) {
                actor = inner.actor();
            }
            recipient = overRecipient(frame, clause, inner, actor);
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

    /** Whom an act over a content is directed at: whom it names, else the one whose content it is. */
    private List<Party> overRecipient(Frame frame, Clause clause, Meaning inner, List<Party> actor) {
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
        return second.isEmpty() ? recipient(frame, clause, actor) : second;
    }

    private static List<String> addressees(Act act) {
        return ADDRESSING.contains(act) || act == Act.THREATEN || act == Act.ACCUSE || act == Act.PROMISE
                ? List.of("object", "indirect", "on", "upon", "to", "against", "with", "at")
                : List.of("indirect", "with", "against", "to");
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
                    argument.heads().forEach(head -> inners.addAll(nominal(head, depth + 1)));
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
                    && CIRCUMSTANCE.contains(scene.clauses().preposition(child));
            if (!child.verb() && !own) {
                if (child.noun()) {
                    consumed.add(child.index());
                }
                consumeNouns(child);
            }
        }
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

    /** A predicate that no frame knows, as the content of an act that is known. */
    Meaning open(Clause clause) {
        List<Party> actor = parties.first(clause, List.of("subject"));
        List<Party> recipient = Parties.without(parties.first(clause, DEFAULT_RECIPIENT), actor);
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

    // Parties

    private static final List<String> DEFAULT_RECIPIENT = List.of(
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
    private static final List<String> NOUN_ACTOR = List.of("by", "poss", "adj", "between", "from", "subject");
    private static final List<String> NOUN_RECIPIENT =
            List.of("against", "on", "with", "to", "of", "at", "from", "for", "over", "in", "adj");

    private List<Party> actor(Frame frame, Clause clause, @Nullable Code code) {
        if (!frame.actor().isEmpty()) {
            return parties.first(clause, frame.actor());
        }
        if (clause.kind() != Clause.Kind.NOUN) {
            List<Party> subject = parties.first(clause, List.of("subject"));
            return subject.isEmpty() && clause.predicate().base().equals("acl") && !clause.passive()
                    ? above(clause.predicate())
                    : subject;
        }
        List<Party> found = parties.first(clause, NOUN_ACTOR);
        boolean ofDoer = code != null && code.event() != null && code.event().quad() <= 2;
        found = found.isEmpty() && ofDoer ? parties.first(clause, List.of("of")) : found;
        return found.isEmpty() && frame.mutual() ? attending(clause.predicate()) : found;
    }

    /** "passed a resolution criticising X": whoever passed it criticises. */
    private List<Party> above(Token participle) {
        Token token = scene.sentence().head(participle);
        while (token != null && !token.verb()) {
            token = scene.sentence().head(token);
        }
        return token == null ? List.of() : parties.first(scene.clauses().clause(token), List.of("subject"));
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

    private List<Party> recipient(Frame frame, Clause clause, List<Party> actor) {
        List<String> roles = frame.recipient();
        if (roles.isEmpty()) {
            roles = clause.kind() == Clause.Kind.NOUN ? NOUN_RECIPIENT : DEFAULT_RECIPIENT;
        }
        List<Party> found = firstOther(clause, roles, actor);
        boolean enough = frame.mutual() && actor.size() > 1;
        return found.isEmpty() && !frame.recipient().isEmpty() && clause.kind() != Clause.Kind.NOUN && !enough
                ? firstOther(clause, DEFAULT_RECIPIENT, actor)
                : found;
    }

    /** The first role with a party of a known country, else the first with any. */
    private List<Party> firstOther(Clause clause, List<String> roles, List<Party> actor) {
        List<Party> vague = List.of();
        for (String role : roles) {
            List<Party> found = Parties.without(parties.in(clause, role), actor);
            if (found.stream().anyMatch(p -> p.actor().country() != null)) {
                return found;
            }
            vague = vague.isEmpty() ? found : vague;
        }
        return vague;
    }

    /** A last look: whoever is named nearest below the object, "every offer made by the Taliban". */
    private Meaning completed(Meaning meaning) {
        Argument object = meaning.clause().argument("object");
        if (!meaning.recipient().isEmpty()
                || meaning.mutual()
                || object == null
                || meaning.actor().isEmpty()
                || meaning.clause().passive()) {
            return meaning;
        }
        List<Party> found = Parties.without(parties.below(object.head()), meaning.actor());
        return meaning.between(meaning.actor(), found, false);
    }

    /** In what is mutual all parties are actors. */
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
        boolean joint =
                among && countries.size() > 1 && code != null && code.event() != null && JOINT.contains(code.event());
        boolean exercise = countries.size() > 1 && code != null && code.event() == EventType.MOBILIZE;
        Code shared = exercise ? algebra.code(Act.DO, Phase.NONE, "cooperate.military") : null;
        Meaning parted = meaning.between(
                meaning.actor(), joint || exercise ? List.of() : meaning.recipient(), joint || exercise);
        return shared == null ? parted : parted.coded(shared, "several states do it together: an exercise, COOPERATE");
    }

    // Matching

    private FrameBook.@Nullable Filed match(Clause clause) {
        FrameBook.Filed best = null;
        for (FrameBook.Filed filed :
                frames.candidates(clause.kind(), clause.predicate().lemma().toLowerCase(Locale.ROOT))) {
            boolean better =
                    best == null || filed.trigger().weight() > best.trigger().weight();
            if (better && meets(clause, filed.trigger())) {
                best = filed;
            }
        }
        return best;
    }

    private boolean meets(Clause clause, Trigger trigger) {
        for (String word : trigger.words()) {
            boolean there = clause.words().contains(word)
                    || clause.argument(word) != null
                    || clause.contents().stream().anyMatch(c -> c.marker().equals(word))
                    || modifies(clause, word);
            if (!there) {
                return false;
            }
        }
        for (Trigger.Condition condition : trigger.conditions()) {
            if (!meets(clause, condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean modifies(Clause clause, String word) {
        for (Token child : scene.sentence().children(clause.predicate())) {
            boolean modifier = child.base().equals("compound")
                    || child.base().equals("amod")
                    || child.base().equals("obj")
                    || child.base().equals("xcomp")
                    || child.base().equals("det");
            if (modifier
                    && (child.lemma().equalsIgnoreCase(word) || child.form().equalsIgnoreCase(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(Clause clause, Trigger.Condition condition) {
        if (condition.role().equals("content")) {
            return condition.absent()
                    ? clause.contents().isEmpty()
                    : clause.contents().stream()
                            .anyMatch(c -> condition.fillers().contains("*")
                                    || condition.fillers().contains(c.marker())
                                    || condition
                                            .fillers()
                                            .contains(c.head().lemma().toLowerCase(Locale.ROOT)));
        }
        List<Argument> arguments = clause.all(condition.role());
        if (condition.absent()) {
            return arguments.isEmpty();
        }
        for (Argument argument : arguments) {
            for (Token head : argument.heads()) {
                if (fills(head, condition.fillers(), 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fills(Token head, Set<String> fillers, int depth) {
        for (String filler : fillers) {
            boolean met = switch (filler.charAt(0)) {
                case '*' -> true;
                case '@' ->
                    filler.equals("@actor")
                            ? scene.mentionAt(head) != null
                            : named(head, frames.set(filler.substring(1)));
                case '^' ->
                    nominal(head, DEEPEST - 2).stream()
                            .anyMatch(m -> m.asContent().startsWith(filler.substring(1)));
                default -> named(head, Set.of(filler));
            };
            if (met) {
                return true;
            }
        }
        if (depth < 2 && head.noun()) {
            for (Argument of : scene.clauses().clause(head).all("of")) {
                if (fills(of.head(), fillers, depth + 1) && !fillers.contains("*")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a head is one of the nouns; of several words, those before the last must modify it. */
    private boolean named(Token head, Set<String> nouns) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            int space = noun.lastIndexOf(' ');
            if (noun.substring(space + 1).equals(lemma) || head.form().equalsIgnoreCase(noun.substring(space + 1))) {
                if (space < 0 || modifies(scene.clauses().clause(head), noun.substring(0, space))) {
                    return true;
                }
            }
        }
        return false;
    }
}
