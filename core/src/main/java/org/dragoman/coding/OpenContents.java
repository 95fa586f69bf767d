package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.coding.ContentWords.Kind;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Contents that no frame knows, of words that are given all the same: "called for better training of nurses", "Norway
 * will provide Ghana with buses". They give commitments and no events, and only where their words belong to an area.
 */
final class OpenContents {
    private static final Set<Act> OPEN = Set.of(
            Act.CALL,
            Act.HOPE,
            Act.INVITE,
            Act.PROPOSE,
            Act.SUPPORT,
            Act.VALUE,
            Act.WILLING,
            Act.INTEND,
            Act.PROMISE,
            Act.AGREE,
            Act.DECIDE);
    private static final List<String> ROLES = List.of("object", "for", "on", "to", "of", "in", "with");

    /** What somebody is invited to. */
    private static final List<String> OCCASION = List.of("to", "for");

    private static final Set<String> OBLIGING = Set.of("should", "must", "shall", "will", "would", "ought");

    private static final String ASSURE = "assure";

    private static final Set<Act> GIVING = Set.of(Act.PROMISE, Act.DECIDE, Act.INTEND, Act.WILLING, Act.PROPOSE);

    private static final List<String> TOWARDS = List.of("for", "towards", "toward");

    private final Scene scene;
    private final Areas areas;
    private final Parties parties;
    private final FirstPerson first;
    private final ContentWords words;
    private final Set<String> undertakings;

    OpenContents(Scene scene, Areas areas, Lexicon lexicon) {
        this.scene = scene;
        this.words = lexicon.contents();
        this.undertakings = lexicon.reports().set("undertaking");
        this.areas = areas;
        this.parties = new Parties(scene);
        this.first = new FirstPerson(scene);
    }

    /** "an attack would invoke the treaty": nobody's word, but what is to follow. */
    boolean unwilled(Clause clause) {
        return words.has(Kind.FOLLOWING, lemma(clause.predicate())) && "would".equals(clause.modal());
    }

    /** Whether a noun says nothing of its own, "the need to finish the railway". */
    boolean carries(Token noun) {
        return words.has(Kind.CARRYING, lemma(noun));
    }

    /** "make it their goal to double trade": what the "it" stands for; null where it stands for nothing of the kind. */
    @Nullable
    Meaning aim(Clause clause) {
        Argument object = clause.argument("object");
        if (object == null || !lemma(object.head()).equals("it") || clause.kind() != Clause.Kind.VERB) {
            return null;
        }
        for (Token aim : scene.sentence().children(clause.predicate())) {
            boolean as = aim.base().equals("xcomp")
                    && !aim.verb()
                    && aim.index() > object.head().index();
            for (Token child : as ? scene.sentence().children(aim) : List.<Token>of()) {
                if (child.tag().equals("VB") && scene.clauses().clause(child).argument("object") != null) {
                    return unknown(scene.clauses().clause(child));
                }
            }
        }
        return null;
    }

    /** "support for the fair that Chad will hold": the fair, and not that it holds it. */
    @Nullable
    Meaning backed(Clause clause) {
        Token thing = scene.sentence().head(clause.predicate());
        if (thing == null
                || !thing.noun()
                || !clause.predicate().base().equals("acl")
                || clause.tense() != Clause.Tense.FUTURE
                || clause.argument("subject") == null) {
            return null;
        }
        Argument backed = scene.clauses().clause(thing).argument("for");
        boolean hung =
                backed != null && backed.head().index() < clause.predicate().index();
        Token matter = hung && backed != null ? backed.head() : thing;
        return hung || clause.predicate().relation().equals("acl:relcl")
                ? unknown(scene.clauses().clause(matter))
                : null;
    }

    /** "Chad will be helped to build a base": what is built, where only whoever is helped would be its matter. */
    @Nullable
    Meaning helped(Clause clause) {
        Argument object = clause.argument("object");
        boolean someone = object != null
                && clause.passive()
                && words.has(Kind.HELPING, lemma(clause.predicate()))
                && scene.party(object.head());
        if (!someone) {
            return null;
        }
        for (Content content : clause.contents()) {
            Clause helped = scene.clauses().clause(content.head());
            if (content.head().verb() && helped.argument("object") != null) {
                return unknown(helped);
            }
        }
        return null;
    }

    /** What an act is over, where its meaning names no content; null where nothing of an area is. */
    @Nullable
    Meaning content(Meaning act) {
        if (!OPEN.contains(act.act()) || act.phase() != Phase.NONE) {
            return null;
        }
        for (String role : act.act() == Act.INVITE ? OCCASION : ROLES) {
            for (Argument argument : act.clause().all(role)) {
                Token head = argument.head();
                boolean agreed = FirstPerson.JOINT.contains(act.act())
                        && role.equals("on")
                        && !head.proper()
                        && !words.has(Kind.EMPTY, lemma(head));
                boolean sum = role.equals("object")
                        && GIVING.contains(act.act())
                        && words.has(Kind.MONEY, lemma(head))
                        && head.index() > act.clause().predicate().index();
                boolean backed = act.act() == Act.SUPPORT
                        && (role.equals("object") || role.equals("for"))
                        && words.has(Kind.BACKED, lemma(head));
                boolean named = agreed && head.noun()
                        || role.equals("object") && promised(act, head)
                        || role.equals("to") && bound(act, head);
                Meaning found = sum || backed || named ? settled(head) : nominal(head);
                if (found != null) {
                    return found;
                }
            }
        }
        Argument to = act.act() == Act.INVITE ? act.clause().argument("to") : null;
        boolean place = to != null && to.head().proper() && act.clause().kind() == Clause.Kind.VERB;
        if (place) {
            return unknown(act.clause()); // "invited his colleague to Accra"
        }
        Meaning sworn = sworn(act);
        return sworn == null ? assured(act.clause()) : sworn;
    }

    /** "shared the view that the accord should be revised": what is to be done, as both see it; null for no such view. */
    @Nullable
    Meaning shared(Meaning said) {
        Clause clause = said.clause();
        Argument view = clause.argument("object");
        if (said.act() != Act.DO
                || view == null
                || !words.has(Kind.VIEWS, lemma(view.head()))
                || said.actor().isEmpty()) {
            return null;
        }
        for (Token child : scene.sentence().children(view.head())) {
            Clause seen = scene.clauses().clause(child);
            if (child.verb() && child.base().equals("acl") && seen.modal() != null && OBLIGING.contains(seen.modal())) {
                return Meaning.word(Act.AGREE, clause, said.actor(), unknown(seen), "a view that is shared is agreed");
            }
        }
        return null;
    }

    /** "gave his word that Chad would pay": what the word says; null where it says nothing more. */
    private @Nullable Meaning sworn(Meaning act) {
        Argument word = act.clause().argument("object");
        if (act.act() != Act.PROMISE || word == null || !words.has(Kind.FELT, lemma(word.head()))) {
            return null;
        }
        for (Content content : scene.clauses().clause(word.head()).contents()) {
            Clause deed = scene.clauses().clause(content.head());
            if (content.head().verb()
                    && (deed.modal() != null || content.marker().equals("to"))) {
                return unknown(deed);
            }
        }
        return null;
    }

    /** "promised tight security": what somebody is promised is a matter whether or not it belongs to an area. */
    private boolean promised(Meaning act, Token head) {
        Clause clause = act.clause();
        return act.act() == Act.PROMISE
                && clause.kind() == Clause.Kind.VERB
                && !words.has(Kind.COMMITTING, clause.predicate().lemma())
                && matter(head);
    }

    /** "commits itself to a share of local content": what somebody binds himself to. */
    private boolean bound(Meaning act, Token head) {
        Argument object = act.clause().argument("object");
        return act.act() == Act.PROMISE
                && words.has(Kind.COMMITTING, lemma(act.clause().predicate()))
                && object != null
                && object.head().form().matches("(?i)itself|themselves|himself|herself|ourselves")
                && matter(head);
    }

    private boolean matter(Token head) {
        return head.noun()
                && !head.proper()
                && !words.has(Kind.EMPTY, lemma(head))
                && !words.has(Kind.FELT, lemma(head))
                && !words.has(Kind.CARRYING, lemma(head))
                && !scene.party(head);
    }

    /** "assured the president of protection": of what, which the parser may hang on whoever is assured. */
    private @Nullable Meaning assured(Clause clause) {
        if (!ASSURE.equals(clause.predicate().lemma())) {
            return null;
        }
        Argument object = clause.argument("object");
        Argument of = clause.argument("of");
        if (of == null && object != null) {
            of = scene.clauses().clause(object.head()).argument("of");
        }
        return of != null && (matter(of.head()) || words.has(Kind.MONEY, lemma(of.head()))) ? settled(of.head()) : null;
    }

    /**
     * What a clause that only says that it is done together is for, one meaning for each thing that is to be done:
     * "work with Chad to build a road and train doctors"; none where it says nothing of it.
     */
    List<Meaning> aims(Clause clause) {
        Token verb = clause.predicate();
        List<Meaning> aims = new ArrayList<>();
        if (!words.has(Kind.JOINING, lemma(verb))) {
            return aims;
        }
        for (Content content : clause.contents()) {
            Token first = content.head();
            if (content.marker().equals("to") && first.verb()) {
                scene.joint(first).forEach(v -> aims.add(unknown(scene.clauses().clause(v))));
                // the parser often hangs the second of three on the verb above
                Token above = scene.sentence().head(verb);
                if (above != null) {
                    scene.sentence().children(above).stream()
                            .filter(c -> c.base().equals("advcl") && c.tag().equals("VB") && c.index() > first.index())
                            .filter(c -> scene.sentence().child(c, "nsubj") == null)
                            .flatMap(c -> scene.joint(c).stream())
                            .forEach(v -> aims.add(unknown(scene.clauses().clause(v))));
                }
            }
        }
        return aims;
    }

    private @Nullable Meaning nominal(Token head) {
        if (!head.noun() || head.proper() && scene.party(head)) {
            return null;
        }
        Clause clause = scene.clauses().clause(head);
        if (words.has(Kind.CARRYING, lemma(head))) {
            for (Content content : clause.contents()) {
                return open(scene.clauses().clause(content.head()));
            }
            for (Argument of : clause.all("of")) {
                return nominal(of.head());
            }
        }
        return open(clause);
    }

    /** What is agreed on is a matter whether or not its words belong to an area. */
    private Meaning settled(Token head) {
        Meaning known = nominal(head);
        return known == null ? unknown(scene.clauses().clause(head)) : known;
    }

    private @Nullable Meaning open(Clause clause) {
        boolean known = !areas.of(scene.extent(clause.predicate())).isEmpty() || paper(clause) || undertaking(clause);
        return known ? unknown(clause) : null;
    }

    /** "the swift conclusion of the 2030 Agreement", "implementing the roadmap": a paper of a name, on whatever it is. */
    private boolean paper(Clause clause) {
        return Stream.of("of", "object")
                .flatMap(role -> clause.all(role).stream())
                .map(Argument::head)
                .anyMatch(head -> words.has(Kind.INSTRUMENTS, lemma(head)) && head.proper());
    }

    /** "look forward to a direct service": a noun of what is done, told with words of its own. */
    private boolean undertaking(Clause clause) {
        Token noun = clause.predicate();
        boolean told = undertakings.contains(lemma(noun))
                && scene.sentence().children(noun).stream()
                        .anyMatch(c -> Set.of("amod", "compound", "nmod").contains(c.base()));
        return clause.kind() == Clause.Kind.NOUN && (told || StandIns.deed(scene.sentence(), noun));
    }

    /** A deed that no frame knows. */
    Meaning unknown(Clause clause) {
        return new Meaning(
                null,
                Act.DO,
                Phase.NONE,
                "*",
                null,
                clause,
                parties.first(clause, List.of("subject")),
                List.of(),
                null,
                false,
                List.of("\"" + clause.predicate().form() + "\" is known to no frame"));
    }

    /**
     * The meaning of a clause that says what somebody "will" do, or "can" reach, by a predicate that no frame knows;
     * null where it gives no word.
     */
    @Nullable
    Meaning given(Clause clause, @Nullable Speaker speaker) {
        if (clause.kind() != Clause.Kind.VERB || clause.negated() || clause.condition()) {
            return null;
        }
        Token verb = clause.predicate();
        boolean will = clause.tense() == Clause.Tense.FUTURE || reported(clause) || minuted(clause) || target(clause);
        boolean can = "can".equals(clause.modal()) && amount(clause);
        boolean rid = ridding(clause);
        if (!will && !can
                || unwilled(clause)
                || words.has(Kind.UNWILLED, verb.lemma()) && !rid
                || scene.sentence().child(verb, "cop") != null) {
            return null;
        }
        Meaning inner = carried(clause);
        if (inner == null && (amount(clause) || deed(clause) || joint(clause) || keeping(clause) || rid)) {
            inner = unknown(clause);
        }
        if (inner == null) {
            inner = measures(clause);
        }
        boolean bare = Matters.thing(clause) == null && Targets.of(clause) == null && !aimed(clause) && !rid;
        if (inner == null || bare && inner.clause().equals(clause)) {
            return null;
        }
        Act act = can ? Act.HOPE : Act.PROMISE;
        List<Party> actor = actors(clause);
        if (actor.isEmpty()) {
            actor = first.subject(clause, Targets.of(clause) == null ? act : Act.AGREE, speaker);
        }
        if (actor.isEmpty()) {
            actor = bodies(clause);
        }
        Argument taken = clause.argument("object");
        boolean measures = taken != null && words.has(Kind.CARRYING, lemma(taken.head()));
        boolean unnamed = clause.passive()
                && clause.argument("subject") == null
                && (measures || !words.has(Kind.UNAGREED, verb.lemma()));
        if (actor.isEmpty() && !unnamed) {
            return null;
        }
        List<String> steps = new ArrayList<>(inner.steps());
        steps.add("\"" + (clause.modal() == null ? verb.form() : clause.modal()) + "\" makes it a word given: "
                + act.name().toLowerCase(Locale.ROOT));
        return new Meaning(
                null, act, Phase.NONE, "*", null, clause, actor, can ? actor : List.of(), inner, false, steps);
    }

    /** "The agreement provides for the building of a road": what the two countries of the document agreed. */
    @Nullable
    Meaning written(Clause clause) {
        Argument subject = clause.argument("subject");
        String document = subject == null ? "" : lemma(subject.head());
        String verb = clause.predicate().lemma();
        boolean instrument = words.has(Kind.INSTRUMENTS, document)
                && words.has(Kind.PROVIDING, verb)
                && clause.modal() == null
                && !clause.negated()
                && clause.tense() != Clause.Tense.FUTURE
                && scene.pair().size() == 2;
        Argument thing = clause.argument(verb.equals("provide") || verb.equals("call") ? "for" : "object");
        Meaning content = !instrument || thing == null
                ? null
                : thing.head().noun() && !thing.head().proper() && !words.has(Kind.EMPTY, lemma(thing.head()))
                        ? settled(thing.head())
                        : nominal(thing.head());
        boolean binds = words.has(Kind.INSTRUMENTS, document)
                && words.has(Kind.BINDING, verb)
                && clause.modal() == null
                && !clause.negated()
                && scene.pair().size() == 2;
        for (Content bound : binds ? clause.contents() : List.<Content>of()) {
            if (content == null && bound.head().verb()) {
                content = unknown(scene.clauses().clause(bound.head()));
            }
        }
        return content == null
                ? null
                : new Meaning(
                        null,
                        Act.AGREE,
                        Phase.NONE,
                        "*",
                        null,
                        clause,
                        scene.both(),
                        List.of(),
                        content,
                        false,
                        List.of("what \"" + document + "\" provides for is agreed"));
    }

    /** "The two sides would draw up a road map": how minutes and joint statements tell what two will do. */
    boolean minuted(Clause clause) {
        Argument subject = clause.argument("subject");
        Token verb = clause.predicate();
        boolean told = verb.head() < 0 || verb.base().equals("conj") && minutedFirst(verb);
        return "would".equals(clause.modal())
                && told
                && clause.tense() != Clause.Tense.PERFECT
                && clause.tense() != Clause.Tense.PAST_PERFECT
                && !clause.condition()
                && !words.has(Kind.WEIGHED, lemma(verb))
                && subject != null
                && (words.has(Kind.SIDES, lemma(subject.head()))
                        || words.has(Kind.SIDES, subject.head().form().toLowerCase(Locale.ROOT))
                        || state(clause))
                && !conditional(verb);
    }

    /** "Chad, in turn, would support Niger": a state by its name. */
    private boolean state(Clause clause) {
        Argument subject = clause.argument("subject");
        Mention mention = subject == null ? null : scene.mentionAt(subject.head());
        return mention != null
                && mention.kind() == Mention.Kind.STATE
                && scene.pair().size() == 2
                && Matters.thing(clause) != null;
    }

    private boolean minutedFirst(Token conjunct) {
        Token first = scene.sentence().head(conjunct);
        return first != null && first.head() < 0;
    }

    /** "would build it if a bank lent the money". */
    private boolean conditional(Token verb) {
        return scene.sentence().children(verb).stream()
                .filter(c -> c.base().equals("advcl"))
                .anyMatch(c -> scene.sentence().children(c).stream()
                        .anyMatch(m -> m.base().equals("mark")
                                && Set.of("if", "unless").contains(m.lemma())));
    }

    /** "announced that Chad would pay for a road": a "will" told afterwards. */
    private boolean reported(Clause clause) {
        Token verb = first(clause.predicate());
        Token above = scene.sentence().head(verb);
        return "would".equals(clause.modal())
                && verb.base().equals("ccomp")
                && above != null
                && Speakers.SPEECH.contains(above.lemma())
                && Set.of("VBD", "VBN").contains(above.tag());
    }

    /** The first of several verbs that are joined: "said that he had met them and that they would come". */
    private Token first(Token verb) {
        Token above = scene.sentence().head(verb);
        Token mark = scene.sentence().child(verb, "mark");
        boolean that =
                verb.base().equals("advcl") && mark != null && lemma(mark).equals("that");
        return (verb.base().equals("conj") || that) && above != null && above.verb() ? first(above) : verb;
    }

    /** "set a target of doubling trade", "held to the aim of doubling trade": as good as a promise. */
    private boolean target(Clause clause) {
        Token aim = Targets.of(clause);
        return aim != null && clause.modal() == null && (amount(clause) || carried(clause) != null && contents(aim));
    }

    private boolean contents(Token noun) {
        return !scene.clauses().clause(noun).contents().isEmpty();
    }

    private boolean amount(Clause clause) {
        return scene.sentence().tokens().stream()
                        .anyMatch(t -> t.form().matches("[$€£]|US\\$|billion|million|trillion|percent"))
                && (clause.argument("object") != null || Targets.of(clause) != null);
    }

    /** "exercises will be held every year": what is to be done by the two together. */
    private boolean joint(Clause clause) {
        Argument object = clause.argument("object");
        String verb = lemma(clause.predicate());
        boolean held =
                words.has(Kind.HOLDING, verb) && object != null && words.has(Kind.GATHERINGS, lemma(object.head()));
        return clause.passive()
                && clause.argument("subject") == null
                && scene.pair().size() == 2
                && object != null
                && object.head().noun()
                && !words.has(Kind.EMPTY, lemma(object.head()))
                && (held || words.has(Kind.KEEPING, verb));
    }

    /** "will provide accommodation", said of a state. */
    private boolean deed(Clause clause) {
        Argument object = Matters.thing(clause);
        String verb = lemma(clause.predicate());
        Argument in = clause.argument("in");
        boolean put = !verb.equals("put") || in != null && in.head().lemma().equals("place");
        boolean thing = object != null && object.head().noun() && !words.has(Kind.EMPTY, lemma(object.head()));
        if (!thing || !put || object == null) {
            return false;
        }
        if (clause.passive() && clause.argument("subject") == null) {
            return !words.has(Kind.UNAGREED, verb) && !object.head().proper() && !scene.party(object.head());
        }
        boolean state = parties.in(clause, "subject").stream()
                .anyMatch(p -> p.actor().country() != null
                        && (p.actor().sectors().isEmpty() || p.actor().sectors().contains("GOV")));
        boolean firm = parties.in(clause, "subject").stream()
                        .anyMatch(p -> p.actor().country() != null
                                && p.actor().sectors().contains("BUS"))
                || !bodies(clause).isEmpty();
        return words.has(Kind.DEEDS, verb) && state && !clause.passive()
                || words.has(Kind.MAKING, verb) && (state || firm);
    }

    /** "steps will be taken to ease the rules": what they are for; null where that is not told. */
    private @Nullable Meaning measures(Clause clause) {
        Argument taken = clause.argument("object");
        if (taken == null || !words.has(Kind.CARRYING, lemma(taken.head()))) {
            return null;
        }
        List<Content> contents = new ArrayList<>(clause.contents());
        contents.addAll(scene.clauses().clause(taken.head()).contents());
        for (Content content : contents) {
            Clause aim = scene.clauses().clause(content.head());
            if (content.marker().equals("to") && content.head().verb() && aim.argument("object") != null) {
                return unknown(aim);
            }
        }
        return null;
    }

    /** "will work for a doubling of trade", "will contribute to the success of the summit". */
    private boolean aimed(Clause clause) {
        return words.has(Kind.JOINING, lemma(clause.predicate()))
                        && TOWARDS.stream().anyMatch(role -> clause.argument(role) != null)
                || keeping(clause);
    }

    /** "will contribute to the summit", "would keep to its obligations": what it is that is kept to. */
    private boolean keeping(Clause clause) {
        Argument to = clause.argument("to");
        return to != null
                && clause.argument("object") == null
                && words.has(Kind.ABIDING, lemma(clause.predicate()))
                && to.head().noun();
    }

    /** "will do away with the permits", "will get rid of the duties": what is to be no more. */
    private boolean ridding(Clause clause) {
        String verb = lemma(clause.predicate());
        return words.has(Kind.RIDDING, verb)
                ? clause.argument("with") != null && beneath(clause, "away")
                : verb.equals("get") && beneath(clause, "rid");
    }

    private boolean beneath(Clause clause, String word) {
        return scene.sentence().children(clause.predicate()).stream()
                .anyMatch(c -> c.form().equalsIgnoreCase(word));
    }

    private @Nullable Meaning carried(Clause clause) {
        Argument object = clause.argument("object");
        Token aim = Targets.of(clause);
        Token carrier =
                aim == null && object != null && words.has(Kind.CARRYING, lemma(object.head())) ? object.head() : aim;
        if (carrier != null) {
            List<Content> contents = new ArrayList<>(clause.contents());
            contents.addAll(scene.clauses().clause(carrier).contents());
            for (Content content : contents) {
                Meaning found = open(scene.clauses().clause(content.head()));
                if (found != null) {
                    return found;
                }
            }
        }
        if (words.has(Kind.HELPING, lemma(clause.predicate()))) {
            for (Content content : clause.contents()) {
                Clause helped = scene.clauses().clause(content.head());
                if (content.head().verb() && helped.argument("object") != null) {
                    return unknown(helped);
                }
            }
        }
        if (words.has(Kind.JOINING, lemma(clause.predicate()))) {
            for (String role : TOWARDS) {
                Argument aimed = clause.argument(role);
                Meaning found = aimed == null ? null : nominal(aimed.head());
                if (found != null) {
                    return found;
                }
            }
        }
        return open(clause);
    }

    private List<Party> actors(Clause clause) {
        List<Party> found = new ArrayList<>();
        for (Party party : parties.in(clause, "subject")) {
            String name = party.actor().name().toLowerCase(Locale.ROOT);
            boolean side = words.of(Kind.SIDES).stream()
                    .anyMatch(s -> name.endsWith(s) || name.endsWith(s + "s") || name.endsWith("ies"));
            if (party.actor().country() != null || side) {
                found.add(party);
            }
        }
        return found;
    }

    /** "The task force will draw up a road map": a body of no country, where the document is about two of them. */
    List<Party> bodies(Clause clause) {
        Argument subject = clause.argument("subject");
        if (subject == null || scene.pair().size() != 2) {
            return List.of();
        }
        List<Party> found = new ArrayList<>();
        for (Token head : subject.heads()) {
            Mention mention = scene.mentionAt(head);
            boolean person = mention != null && mention.kind() == Mention.Kind.PERSON;
            boolean foreign = mention != null && mention.actor().country() != null;
            boolean agent = scene.sentence().child(head, "case") != null;
            if ((words.has(Kind.BODIES, lemma(head)) || head.proper() && !person) && !foreign && !agent) {
                Span words = head.proper() ? named(head) : scene.extent(head);
                String name = words.of(scene.original());
                found.add(new Party(new Actor(name, null, List.of(), null, "body", false), name, words));
            }
        }
        return found;
    }

    /** A name with the words that belong to it. */
    private Span named(Token head) {
        Span span = head.span();
        for (Token child : scene.sentence().children(head)) {
            span = child.base().equals("compound") ? span.cover(child.span()) : span;
        }
        return span;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
