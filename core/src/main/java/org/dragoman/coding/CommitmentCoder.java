package org.dragoman.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Commitment.Consent;
import org.dragoman.finding.Commitment.Deadline;
import org.dragoman.finding.Commitment.Debtor;
import org.dragoman.finding.Commitment.Quantity;
import org.dragoman.finding.Event;
import org.dragoman.finding.Event.Placed;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Forces;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Phase;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.dragoman.time.TimeKind;
import org.dragoman.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Makes commitments of a meaning: whose word is given, for what, how firmly. One for each object with a fate of its
 * own.
 */
final class CommitmentCoder {
    private static final Set<Act> ADDRESSED =
            Set.of(Act.CALL, Act.DEMAND, Act.INVITE, Act.PROPOSE, Act.HOPE, Act.VALUE);
    /** "It was agreed", "the line will be leased": by the two whom the document is about. */
    private static final Set<Act> JOINT = Set.of(Act.AGREE, Act.DECIDE, Act.PROMISE);

    private static final Set<String> ONLOOKERS = Set.of("EDU", "JRN");

    private static final Set<String> STATES = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "party",
            "government",
            "leader",
            "president",
            "minister",
            "counterpart",
            "people",
            "administration",
            "authority",
            "cabinet",
            "parliament",
            "congress",
            "senate",
            "ministry",
            "official",
            "negotiator",
            "delegation",
            "diplomat");

    /** What there is of a thing before it is there. */
    private static final Set<String> BEGINNINGS = Set.of(
            "stone",
            "cornerstone",
            "foundation",
            "ceremony",
            "start",
            "beginning",
            "launch",
            "opening",
            "breaking",
            "groundbreaking",
            "inauguration",
            "completion",
            "commencement",
            "construction",
            "building",
            "work");

    /** "will exempt citizens from visas": what they are spared is the matter, and not they. */
    private static final Set<String> EXEMPTING = Set.of("exempt", "spare", "free", "relieve", "excuse", "release");

    private static final Set<String> LEAVING = Set.of("leave", "quit", "exit", "vacate");

    private static final Set<String> WANTING = Set.of("like", "want", "love", "prefer", "wish");

    /** "had assurances from Accra": a word that is somebody else's. */
    private static final Set<String> HAVING = Set.of("have", "get", "receive", "obtain", "win", "secure", "extract");

    private static final Set<String> NEEDS =
            Set.of("need", "importance", "necessity", "urgency", "value", "desirability");

    private static final Set<String> VAGUE = Set.of(
            "cooperation", "result", "field", "relation", "tie", "effort", "coordination", "exchange", "friendship");

    private final Scene scene;
    private final Lexicon lexicon;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Particulars particulars;
    private final Amounts amounts;
    private final Areas topics;
    private final OpenContents open;
    private final Intentions intentions;
    private final Parties parties;
    private final Matters matters;
    private final NoWord noWord;

    CommitmentCoder(Scene scene, Lexicon lexicon, Surroundings surroundings, Ids ids) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.surroundings = surroundings;
        this.ids = ids;
        this.particulars = new Particulars(scene);
        this.amounts = new Amounts(scene);
        this.topics = new Areas(scene, lexicon);
        this.parties = new Parties(scene);
        this.matters = new Matters(scene);
        this.noWord = new NoWord(scene);
        this.open = new OpenContents(scene, topics, lexicon);
        this.intentions = new Intentions(scene, lexicon.contents(), open);
    }

    /** The commitments of a meaning; none where its act gives no word or nobody is to keep it. */
    List<Commitment> commitments(
            Meaning said, List<Speaker> chain, Set<Status> status, @Nullable TimeMention time, @Nullable Event event) {
        if (said.act() == Act.DO
                && said.clause().kind() == Clause.Kind.VERB
                && status.contains(Status.HYPOTHETICAL)
                && open.minuted(said.clause())) {
            return commitments(promised(said), chain, Set.of(Status.ACTUAL), time, event);
        }
        if (said.act() == Act.SUPPORT && status.contains(Status.HYPOTHETICAL) && open.minuted(said.clause())) {
            return commitments(said, chain, Set.of(Status.ACTUAL), time, event);
        }
        if (ToldWords.noting(said.clause())) {
            return List.of(); // "took note of Chad's plan": see ToldWords
        }
        Meaning shared = open.shared(said);
        if (shared != null && !status.contains(Status.NEGATED)) {
            return commitments(shared, chain, status, time, event);
        }
        Meaning read = request(said) ? called(said) : announced(welcomed(wanted(offered(received(said)))));
        Meaning meaning = funded(read) ? read.alone() : read;
        String force = meaning.act().force();
        Meaning content = meaning.inner() == null ? open.content(meaning) : meaning.inner();
        Meaning aim = content == null ? null : open.aim(content.clause());
        aim = aim == null && content != null ? open.helped(content.clause()) : aim;
        aim = aim == null && content != null && meaning.act() == Act.SUPPORT
                ? open.backed(content.core().clause())
                : aim;
        content = aim == null ? content : aim;
        if (force == null
                || content == null
                || status.contains(Status.NEGATED)
                || status.contains(Status.HYPOTHETICAL)
                || open.unwilled(meaning.clause())
                || noWord.is(meaning, content)
                || !Goodwill.of(meaning, event)) {
            return List.of();
        }
        if (valued(meaning)) {
            force = "importance";
        }
        if (status.contains(Status.HISTORICAL)) {
            force = Forces.REPORT_PAST;
        }
        List<Debtor> debtors = debtors(meaning, content, chain).stream()
                .filter(debtor -> !onlooker(debtor.party().actor()))
                .toList();
        if (debtors.isEmpty() && !open(meaning, chain)) {
            return List.of();
        }
        List<Commitment> commitments = new ArrayList<>();
        List<Meaning> aims = open.aims(content.clause());
        for (Meaning each : aims.isEmpty() ? List.of(content) : aims) {
            List<Token> objects = content.clause().kind() == Clause.Kind.NOUN && meaning.inner() == null
                    ? matters.each(content.clause().predicate())
                    : objects(meaning.clause(), each.clause());
            for (Token object : objects) {
                commitments.add(commitment(meaning, each, force, debtors, chain, status, event, object));
            }
            if (objects.isEmpty()) {
                commitments.add(commitment(meaning, each, force, debtors, chain, status, event, null));
            }
        }
        return commitments;
    }

    /** "welcomed Chad's decision to reopen its embassy": the word that is welcomed, by whoever gave it. */
    private static Meaning welcomed(Meaning said) {
        Meaning inner = said.inner();
        boolean deed =
                inner != null && inner.inner() != null && inner.inner().clause().kind() == Clause.Kind.VERB;
        if (said.act() != Act.WELCOME
                || inner == null
                || !deed
                || !inner.act().givesWord() && inner.act() != Act.PROPOSE) {
            return said;
        }
        Meaning word = inner.act() == Act.PROPOSE ? inner.as(Act.WILLING) : inner;
        List<Party> givers = said.recipient().stream()
                .filter(p -> p.actor().country() != null)
                .toList();
        boolean both =
                said.actor().stream().map(p -> p.actor().country()).distinct().count() > 1;
        return givers.isEmpty() && !both
                ? said
                : word.between(givers.isEmpty() ? said.actor() : givers, List.of(), both);
    }

    /** "had assurances from Chad": the word is Chad's. */
    private Meaning received(Meaning said) {
        Argument word = said.clause().argument("object");
        if (word == null
                || !said.act().givesWord() && said.act() != Act.DO
                || !HAVING.contains(said.clause().predicate().lemma())) {
            return said;
        }
        List<Party> givers = parties.in(scene.clauses().clause(word.head()), "from").stream()
                .filter(p -> p.actor().country() != null)
                .toList();
        givers = givers.isEmpty()
                ? parties.in(said.clause(), "from").stream()
                        .filter(p -> p.actor().country() != null)
                        .toList()
                : givers;
        return givers.isEmpty() ? said : said.between(givers, said.actor(), false);
    }

    /** "would like Chad to open its market": a call on Chad. */
    private Meaning wanted(Meaning said) {
        Token object = said.clause().object();
        Meaning inner = said.inner();
        boolean others = said.act() == Act.INTEND
                && WANTING.contains(said.clause().predicate().lemma())
                && inner != null
                && object != null
                && inner.clause().kind() == Clause.Kind.VERB
                && object.index() > said.clause().predicate().index()
                && object.index() < inner.clause().predicate().index();
        return others ? said.as(Act.CALL).between(said.actor(), parties.in(said.clause(), "object"), false) : said;
    }

    /** "offered Chad a loan", "Chad has been offered a loan": held out by whoever offers, or by the other of two. */
    private Meaning offered(Meaning said) {
        Clause clause = said.clause();
        boolean offer = said.act() == Act.PROPOSE
                && clause.kind() == Clause.Kind.VERB
                && clause.predicate().lemma().equals("offer");
        if (!offer) {
            return said;
        }
        List<Party> offerers =
                said.actor().stream().filter(p -> p.actor().country() != null).toList();
        if (offerers.isEmpty() && clause.passive()) {
            offerers = scene.others(said.recipient());
        }
        return offerers.isEmpty() ? said : said.as(Act.WILLING).between(offerers, said.recipient(), false);
    }

    /** "announced $5 million to help the refugees": money is given, and helping is what it is for. */
    private static boolean funded(Meaning meaning) {
        Meaning inner = meaning.inner();
        Token object = meaning.clause().object();
        return inner != null
                && object != null
                && meaning.act().givesWord()
                && object.lemma().endsWith("illion")
                && object.index() > meaning.clause().predicate().index()
                && inner.clause().kind() == Clause.Kind.VERB
                && inner.clause().predicate().tag().equals("VB")
                && inner.clause().predicate().index() > object.index();
    }

    /** "The two sides would expand trade": in minutes a promise. */
    private static Meaning promised(Meaning said) {
        List<String> steps = new ArrayList<>(said.steps());
        steps.add("\"would\" of two sides makes it a promise");
        return new Meaning(
                said.frame(),
                Act.PROMISE,
                said.phase(),
                said.content(),
                said.code(),
                said.clause(),
                said.actor(),
                said.recipient(),
                said,
                said.mutual(),
                steps);
    }

    /** "Chad's decision to reopen its embassy was announced": the word that is told, of whoever gave it. */
    private static Meaning announced(Meaning said) {
        Meaning inner = said.inner();
        boolean word = inner != null
                && inner.clause().kind() == Clause.Kind.NOUN
                && inner.inner() != null
                && inner.act().givesWord();
        return said.act() == Act.INTEND
                        && said.actor().isEmpty()
                        && word
                        && inner != null
                        && !inner.actor().isEmpty()
                ? inner
                : said;
    }

    /** "requested the delivery of the vaccines": one state asks another for something, which is a call on it. */
    private static boolean request(Meaning meaning) {
        Code code = meaning.code();
        return meaning.act() == Act.DO
                && meaning.inner() == null
                && code != null
                && code.event() == EventType.REQUEST
                && states(meaning.actor())
                && (stateless(meaning) || states(meaning.recipient()));
    }

    /** "requested the extradition of two bankers": the state that is asked is not named. */
    private static boolean stateless(Meaning meaning) {
        return meaning.recipient().stream().allMatch(p -> p.actor().country() == null);
    }

    private static Meaning called(Meaning request) {
        Meaning call = request.as(Act.CALL);
        return stateless(request) ? call.between(request.actor(), List.of(), false) : call;
    }

    private static boolean states(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(p -> p.actor().country() != null
                                && (p.actor().sectors().isEmpty()
                                        || p.actor().sectors().contains("GOV")));
    }

    /** "agreed on the need to conclude it": no agreement on the thing itself. */
    private static boolean valued(Meaning meaning) {
        Argument on = meaning.clause().argument("on");
        return meaning.act() == Act.AGREE
                && on != null
                && NEEDS.contains(on.head().lemma());
    }

    /** Analysts and reporters say what others will do. */
    private static boolean onlooker(Actor actor) {
        return actor.country() == null
                && ONLOOKERS.containsAll(actor.sectors())
                && !actor.sectors().isEmpty();
    }

    /** "The minister said that the visas would be granted": a state speaks. */
    private static boolean official(List<Speaker> chain) {
        return !chain.isEmpty() && states(List.of(chain.get(chain.size() - 1).party()));
    }

    /** Asked of nobody in particular, "called for closer cooperation": the document may tell of whom. */
    private static boolean open(Meaning meaning, List<Speaker> chain) {
        if (!ADDRESSED.contains(meaning.act())) {
            return false;
        }
        List<Actor> voices = new ArrayList<>();
        meaning.actor().forEach(party -> voices.add(party.actor()));
        if (voices.isEmpty()) {
            chain.forEach(speaker -> voices.add(speaker.party().actor()));
        }
        return !voices.isEmpty()
                && (voices.get(0).country() != null || voices.get(0).sectors().contains("GOV"));
    }

    private Commitment commitment(
            Meaning meaning,
            Meaning content,
            String force,
            List<Debtor> debtors,
            List<Speaker> chain,
            Set<Status> status,
            @Nullable Event event,
            @Nullable Token object) {
        Clause clause = content.clause();
        Token matter = content.core().clause().predicate();
        Token verb = matters.doing(clause, object == null && matter.noun() ? matter : object);
        Span extent = scene.extent(verb);
        Span core = scene.extent(matter);
        Span words = object == null || !matters.separate(clause)
                ? extent.cover(core)
                : matters.chunk(object).cover(verb.span());
        if (object != null && !matters.separate(clause)) {
            words = words.cover(matters.phrase(object));
        }
        Span purpose = object == null ? null : matters.purpose(clause, object);
        words = purpose == null ? words : words.cover(purpose);
        Span asked = asked(meaning, content);
        words = asked == null ? words : words.cover(asked);
        Span thing = object != null && matters.separate(clause) ? matters.chunk(object) : words;
        Set<String> areas = topics.of(thing);
        TimeMention when = surroundings.time(clause);
        Deadline deadline = surroundings.deadline(when);
        if (deadline == null && object != null) {
            deadline = scheduled(object);
        }
        if (deadline == null && clause.kind() == Clause.Kind.NOUN) {
            deadline = limit(meaning.clause());
        }
        Phase phase = content.phase();
        boolean standing = meaning.act() == Act.SUPPORT;
        Span minding = object == null ? matters.minding(clause) : null;
        String text = minding != null
                ? minding.of(scene.original())
                : object == null
                        ? (matter.noun() ? matters.alone(whole(matter, meaning.trigger())) : core).of(scene.original())
                        : asked != null && object.equals(clause.object())
                                ? words.of(scene.original())
                                : (matters.separate(clause)
                                                ? matters.apart(object)
                                                : matters.withPurpose(clause, object))
                                        .of(scene.original());
        Quantity quantity = amounts.first(words);
        Placed place = surroundings.place(clause);
        String programme = particulars.programme(thing);
        boolean vague = object == null || VAGUE.contains(object.lemma().toLowerCase(Locale.ROOT));
        boolean timed = deadline != null && deadline.edtf() != null;
        int specificity = 2 + (vague ? 0 : 1) + (timed ? 1 : 0) + (quantity == null ? 0 : 1) + (place == null ? 0 : 1);
        boolean testable = !standing && !vague;
        return new Commitment(
                ids.next("commitment", verb.span(), scene.sentence().title()),
                scene.sentence().number(),
                force,
                null,
                Forces.strength(force),
                phase == Phase.NONE ? direction(clause) : phase.name().toLowerCase(Locale.ROOT),
                clause.negated(),
                clause.kind() == Clause.Kind.NOUN
                        ? matters.action(meaning.clause(), null)
                        : matters.action(scene.clauses().clause(verb), object),
                text,
                areas.isEmpty() ? List.of("cross-cutting") : List.copyOf(areas),
                force.equals("sign") ? "political-text" : "none",
                standing,
                debtors,
                standing || meaning.act() == Act.PROMISE ? Parties.distinct(meaning.recipient()) : List.of(),
                status,
                chain,
                null,
                deadline,
                quantity,
                particulars.conditions(meaning.clause(), clause),
                programme,
                particulars.mechanism(thing),
                particulars.institution(thing),
                particulars.instrument(thing),
                place == null ? null : place.text(),
                level(content, vague, programme),
                specificity,
                testable,
                event == null ? null : event.id(),
                Evidence.at(
                        scene.original(), words, verb.span(), scene.sentence().title()),
                List.of(),
                meaning.frame() == null ? "open" : meaning.frame().id(),
                Confidence.UNMEASURED,
                meaning.steps());
    }

    /** What is to be dealt with; in "wants the pact renewed" it hangs under the wanting. */
    private List<Token> objects(Clause act, Clause deed) {
        boolean whole = intentions.grows(deed) // "trade is to reach two billion": with what it is that grows
                || deed.predicate().lemma().equals("invite") // "invited his colleague to Accra"
                || LEAVING.contains(deed.predicate().lemma()) && land(deed.object()); // "troops will leave Chad"
        if (whole) {
            return List.of();
        }
        Argument from = EXEMPTING.contains(deed.predicate().lemma()) ? deed.argument("from") : null;
        if (from != null) {
            return List.of(from.head());
        }
        List<Token> own = matters.objects(deed).stream()
                .map(object -> meant(told(object, deed), deed))
                .toList();
        Token wanted = act.object();
        boolean participle =
                deed.predicate().tag().equals("VBN") && deed.predicate().base().equals("xcomp");
        return own.isEmpty() && participle && wanted != null ? List.of(wanted) : own;
    }

    private boolean land(@Nullable Token object) {
        return object != null && scene.party(object);
    }

    /** "a data centre, which they intend to build": what "which" stands for. */
    private Token told(Token object, Clause deed) {
        if (!Set.of("WDT", "WP").contains(object.tag())) {
            return object;
        }
        Token verb = deed.predicate();
        Token above = scene.sentence().head(verb);
        while (above != null && above.verb() && !verb.relation().equals("acl:relcl")) {
            verb = above;
            above = scene.sentence().head(verb);
        }
        return verb.relation().equals("acl:relcl") && above != null && above.noun() ? above : object;
    }

    /** "laid the foundation of the airport, which Chad will build": what is built is the airport. */
    private Token meant(Token object, Clause deed) {
        boolean told = deed.predicate().relation().equals("acl:relcl")
                && deed.predicate().head() == object.index()
                && BEGINNINGS.contains(object.lemma().toLowerCase(Locale.ROOT));
        Argument of = told ? scene.clauses().clause(object).argument("of") : null;
        return of != null && of.head().index() < deed.predicate().index() ? of.head() : object;
    }

    /** A noun with the nouns on whose "of" it hangs, "a list of projects", up to the act itself. */
    private Token whole(Token matter, Token act) {
        Token above = scene.sentence().head(matter);
        boolean hung = above != null
                && above.noun()
                && above.index() != act.index()
                && !open.carries(above)
                && scene.sentence().child(above, "cop") == null
                && scene.clauses().preposition(matter).equals("of");
        return hung && above != null ? whole(above, act) : matter;
    }

    /** "encourages its companies to invest": who is to do it, where that is no state itself; null otherwise. */
    private @Nullable Span asked(Meaning meaning, Meaning content) {
        Argument object = meaning.clause().argument("object");
        if (!ADDRESSED.contains(meaning.act()) || object == null || !meaning.apart(content)) {
            return null;
        }
        Token head = object.head();
        boolean common = head.noun()
                && !head.proper()
                && !open.carries(head)
                && head.index() < content.clause().predicate().index()
                && !STATES.contains(head.lemma());
        return common ? matters.chunk(head) : null;
    }

    /** From a whole relation down to a single act. */
    private static String level(Meaning content, boolean vague, @Nullable String programme) {
        Code code = content.core().code();
        if (code != null && (code.event() == EventType.CONSULT || "057".equals(code.cameo()))) {
            return "step";
        }
        return programme != null ? "programme" : vague ? "umbrella" : "project";
    }

    private static @Nullable String direction(Clause clause) {
        if (clause.words().contains("continuously") || clause.words().contains("continue")) {
            return "continue";
        }
        return null;
    }

    /** "the 'Culture Day' to be held this autumn": the time of the thing itself. */
    private @Nullable Deadline scheduled(Token object) {
        Token governor = scene.sentence().head(object);
        boolean infinitive = governor != null
                && governor.verb()
                && object.base().equals("nsubj")
                && scene.sentence().children(governor).stream()
                        .anyMatch(c -> c.tag().equals("TO"));
        if (infinitive && governor != null) {
            return surroundings.deadline(surroundings.time(scene.clauses().clause(governor)));
        }
        for (Token child : scene.sentence().children(object)) {
            if (child.base().equals("acl") && child.verb()) {
                return surroundings.deadline(surroundings.time(scene.clauses().clause(child)));
            }
        }
        return null;
    }

    /** "agreed on delivery by 2027": a limit beside the act is one of what is agreed; "agreed on Monday" is none. */
    private @Nullable Deadline limit(Clause act) {
        TimeMention time = surroundings.time(act);
        boolean limits = time != null && (time.kind() == TimeKind.BY || time.kind() == TimeKind.WITHIN);
        return limits ? surroundings.deadline(time) : null;
    }

    private List<Debtor> debtors(Meaning meaning, Meaning content, List<Speaker> chain) {
        boolean addressed = ADDRESSED.contains(meaning.act());
        boolean deed = content.clause().kind() != Clause.Kind.NOUN;
        List<Party> asked =
                addressed && deed && meaning.apart(content) ? parties.in(meaning.clause(), "object") : List.of();
        List<Party> parties = !addressed
                ? meaning.actor()
                : asked.stream().anyMatch(p -> p.actor().country() != null) ? asked : meaning.recipient();
        if (addressed && content.clause().passive()) {
            // "directed that the road to Kumasi be finished": Kumasi is not to do it
            parties = parties.stream().filter(p -> p.actor().country() != null).toList();
        }
        if (addressed && !deed) {
            // "looked forward to the ratification of the Transit Pact": the pact is not to ratify itself
            parties = parties.stream()
                    .filter(p ->
                            p.actor().country() != null || !p.actor().sectors().isEmpty())
                    .toList();
        }
        Set<String> own = new LinkedHashSet<>();
        List<Party> voices = addressed
                ? meaning.actor()
                : chain.isEmpty()
                        ? meaning.actor()
                        : List.of(chain.get(chain.size() - 1).party());
        voices.forEach(v -> own.add(String.valueOf(v.actor().country())));
        if (parties.isEmpty()
                && JOINT.contains(meaning.act())
                && meaning.clause().passive()
                && (!"would".equals(meaning.clause().modal()) || official(chain))) {
            parties = scene.both();
        }
        if (!addressed) {
            // "reaffirmed their resolve to defeat Boko Haram": those who are fought owe nothing, unless it is asked of
            // them
            parties = parties.stream()
                    .filter(p -> p.actor().sectors().stream().noneMatch(Countries.ARMED::contains))
                    .toList();
        }
        if (parties.isEmpty() && meaning.act().givesWord()) {
            parties = open.bodies(meaning.clause());
        }
        Map<String, Debtor> debtors = new LinkedHashMap<>();
        for (Party party : parties) {
            Actor actor = party.actor();
            String country = actor.country();
            String name = country == null ? actor.name() : lexicon.actors().countryName(country);
            Actor state =
                    country == null ? actor : new Actor(name, country, List.of(), null, actor.rule(), actor.inferred());
            Consent consent = own.contains(String.valueOf(country))
                    ? Consent.OWN_WORDS
                    : addressed ? Consent.NOT_STATED : Consent.ATTRIBUTED_BY_OTHER;
            debtors.putIfAbsent(name, new Debtor(new Party(state, party.text(), party.span()), consent));
        }
        return List.copyOf(debtors.values());
    }
}
