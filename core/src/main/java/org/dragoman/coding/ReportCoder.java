package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Commitment.Debtor;
import org.dragoman.finding.Commitment.Quantity;
import org.dragoman.finding.Event.Dated;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Forces;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.dragoman.time.TimeKind;
import org.dragoman.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a predicate says came of a matter: that work began, a bridge opened, a treaty was ratified, a plan was
 * shelved. Its frames are those of {@code reports/*.yaml}.
 *
 * <p>Example: "Work on the road was postponed" gives a report {@code delayed} of "Work on the road".
 */
final class ReportCoder {
    private static final String GATHERING = "done.held";
    private static final String LAW = "paper.law";
    /** What makes a bill a law. */
    private static final Set<String> ENACTING = Set.of("sign", "enact", "promulgate");

    private static final Set<String> GOVERNING =
            Set.of("government", "president", "minister", "ministry", "parliament", "side");

    /** Who does something, and is nothing that is done. */
    private static final Set<String> DOERS = Set.of(
            "firm",
            "company",
            "bank",
            "group",
            "consortium",
            "contractor",
            "builder",
            "airline",
            "operator",
            "developer",
            "giant",
            "maker",
            "conglomerate",
            "corporation",
            "ministry",
            "department",
            "embassy",
            "authority");

    /** What somebody does who gives up a thing, and no thing does. */
    private static final Set<String> LEAVING = Set.of("pull", "withdraw", "back", "walk", "quit", "exit", "leave");

    /** Frames of money that goes to several things at once. */
    private static final Set<String> SHARING = Set.of("doing.goesto", "doing.allocated");

    /** What is done to papers, and to nothing without being done. */
    private static final Set<String> MADE = Set.of(
            "sign", "initial", "conclude", "adopt", "approve", "exchange", "endorse", "ratify", "award", "grant");

    /** What a paper is on. */
    private static final Set<String> TOPIC = Set.of("on", "for", "concerning", "regarding", "about");

    private static final Set<String> CONCERNING = Set.of("concern", "regard", "relate", "pertain");

    private static final Set<String> SITING = Set.of("at", "near", "between", "along");

    private static final String NUMBER = "doing.number";
    private static final String NOTE = "note";
    private static final String BRACKET = "(";
    /** Verbs of taking note of what was done. */
    private static final Set<String> NOTING = Set.of("take", "note", "welcome", "hail", "greet", "recall", "mark");

    private final Scene scene;
    private final Surroundings surroundings;
    private final Ids ids;
    private final Particulars particulars;
    private final Amounts amounts;
    private final Areas areas;
    private final FrameMatcher matcher;
    private final ReportMood mood;
    private final Outcomes outcomes;
    private final ReportParties parties;
    private final Papers papers;
    private final JoinedNames joined;
    private final Set<String> undertakings;
    private final Set<String> instruments;

    ReportCoder(Scene scene, Lexicon lexicon, Surroundings surroundings, Ids ids) {
        this.scene = scene;
        this.surroundings = surroundings;
        this.ids = ids;
        this.particulars = new Particulars(scene);
        this.amounts = new Amounts(scene);
        this.areas = new Areas(scene, lexicon);
        this.matcher = new FrameMatcher(scene, lexicon.reports(), head -> List.of(), true);
        this.mood = new ReportMood(scene);
        this.outcomes = new Outcomes(scene);
        this.joined = new JoinedNames(scene);
        this.instruments = lexicon.reports().set("instrument");
        this.papers = new Papers(scene, instruments);
        this.undertakings = lexicon.reports().set("undertaking");
        this.parties = new ReportParties(scene, surroundings, lexicon.reports().set("works"));
    }

    /** The reports of a predicate, one for each matter that it is about; none where it reports nothing. */
    List<Commitment> reports(Token predicate, List<Speaker> chain) {
        Clause clause = papered(headline(scene.clauses().clause(predicate)));
        FrameBook.Filed match = matcher.match(clause);
        ReportMood.View view = match == null ? ReportMood.View.NONE : mood.of(clause);
        if (match == null || view == ReportMood.View.NONE || predicative(clause, match) || planned(predicate)) {
            return List.of();
        }
        String relation =
                "none".equals(match.frame().relation()) ? null : outcomes.relation(match.frame(), view, clause);
        boolean recalled = predicate.relation().equals("acl")
                && "signed".equals(relation)
                && !noted(predicate)
                && !surroundings.fresh(surroundings.time(clause));
        if (recalled) {
            relation = "recalled";
        }
        List<Commitment> reports = new ArrayList<>();
        Argument law = clause.argument("object");
        Token prolonged = law != null && match.frame().id().equals(LAW) ? papers.prolonged(law.head()) : null;
        if (prolonged != null && "ratified".equals(relation)) {
            String outcome = ENACTING.contains(predicate.lemma()) ? "completed" : "progress";
            Commitment report = report(LAW, match.trigger().text(), clause, prolonged, outcome, chain);
            return report == null ? List.of() : List.of(report);
        }
        if (relation != null) {
            for (Token thing : including(things(match.frame(), clause))) {
                for (Span phrase : phrases(match.frame(), thing, predicate)) {
                    Commitment report = report(
                            match.frame().id(),
                            match.trigger().text(),
                            clause,
                            thing,
                            relation,
                            chain,
                            phrase,
                            scene.extent(predicate));
                    if (report != null) {
                        reports.add(report);
                    }
                }
            }
        }
        return reports;
    }

    /** The words of a matter; of several papers those of each, where prepositions tell them apart. */
    private List<Span> phrases(Frame frame, Token thing, Token predicate) {
        Span whole = unmarked(about(thing, predicate, owned(thing, predicate)));
        boolean several = "signed".equals(frame.relation()) && papers.instrument(thing);
        List<Span> topics = several ? new PaperTopics(scene.sentence(), this::timed).of(thing, predicate) : List.of();
        if (topics.isEmpty()) {
            return List.of(whole);
        }
        List<Span> phrases = new ArrayList<>(topics);
        phrases.set(0, new Span(whole.start(), topics.get(0).end()));
        return phrases;
    }

    /** "It is the completion of a dream": what something is said to be is not told as having happened. */
    private boolean predicative(Clause clause, FrameBook.Filed match) {
        return clause.kind() == Clause.Kind.NOUN
                && scene.sentence().child(clause.predicate(), "cop") != null
                && scene.sentence().child(clause.predicate(), "case") == null
                && !match.trigger().text().contains("subj=");
    }

    /** "the unit, first planned for 2020": told in passing, it is no news of a plan. */
    private static boolean planned(Token predicate) {
        return predicate.relation().equals("acl") && predicate.lemma().equals("plan");
    }

    /** Whether a predicate reports something of some matter. */
    boolean tells(Token predicate) {
        Clause clause = headline(scene.clauses().clause(predicate));
        FrameBook.Filed match = matcher.match(clause);
        return match != null
                && mood.of(clause) != ReportMood.View.NONE
                && !things(match.frame(), clause).isEmpty();
    }

    /** "took note of the memorandum signed with Chad": the paper is what the sentence is about. */
    private boolean noted(Token participle) {
        Token paper = scene.sentence().head(participle);
        Token above = paper == null ? null : scene.sentence().head(paper);
        boolean note = above != null && NOTE.equals(above.lemma()) && above.noun();
        Token verb = note && above != null ? scene.sentence().head(above) : above;
        return paper != null && verb != null && verb.verb() && NOTING.contains(verb.lemma());
    }

    /**
     * What a line of a list reports, as the sentence before the list said of all its lines: "documents were signed: - an
     * agreement on water".
     */
    List<Commitment> line(ListLead.Report lead) {
        Token noun = ListLines.noun(scene.sentence());
        if (noun == null) {
            return List.of();
        }
        Clause clause = scene.clauses().clause(noun);
        Commitment report = report(lead.frame(), "a line of a list", clause, noun, lead.relation(), List.of());
        return report == null ? List.of() : List.of(report);
    }

    /** What a sentence that goes on about papers names of them, each as the sentence before it said of all. */
    List<Commitment> members(ListLead.Report lead) {
        List<Commitment> reports = new ArrayList<>();
        for (Enumeration.Member member : new Enumeration(scene.sentence(), instruments, undertakings).members()) {
            Clause clause = scene.clauses().clause(member.head());
            Commitment report = report(
                    lead.frame(),
                    "one of those",
                    clause,
                    member.head(),
                    lead.relation(),
                    List.of(),
                    member.words(),
                    member.words());
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    /**
     * "Ground broken on bridge", "Line put on hold": a headline's participle without an auxiliary is a passive; so is
     * "memorandum signed to set up a centre" in a list.
     */
    private Clause headline(Clause clause) {
        Token verb = clause.predicate();
        boolean bare = (scene.sentence().title() || verb.head() < 0 && MADE.contains(verb.lemma()))
                && verb.tag().equals("VBN")
                && !clause.passive()
                && clause.argument("object") == null
                && clause.argument("subject") != null
                && scene.sentence().children(verb).stream()
                        .noneMatch(c -> c.base().equals("aux"));
        if (!bare) {
            return clause;
        }
        List<Argument> arguments = clause.arguments().stream()
                .map(a -> a.role().equals("subject") ? new Argument("object", a.heads()) : a)
                .toList();
        return clause.with(arguments, true);
    }

    /**
     * "the memorandum on a corridor that the ministries signed": what was signed is the paper, whatever the parser hangs
     * it on.
     */
    private Clause papered(Clause clause) {
        Token verb = clause.predicate();
        Token topic = verb.relation().equals("acl:relcl") ? scene.sentence().head(verb) : null;
        Token paper = topic == null || !MADE.contains(verb.lemma()) || papers.instrument(topic) ? null : before(topic);
        if (paper == null) {
            return clause;
        }
        List<Argument> arguments = new ArrayList<>(clause.arguments().stream()
                .filter(a -> !a.role().equals("object"))
                .toList());
        arguments.add(new Argument("object", List.of(paper)));
        return clause.with(arguments, clause.passive());
    }

    /** The paper that a phrase is the topic of, "the memorandum on the export of cotton"; null where it is of none. */
    private @Nullable Token before(Token topic) {
        Token marker = scene.sentence().child(topic, "case");
        Token prior =
                marker == null || marker.index() == 0 ? null : scene.sentence().token(marker.index() - 1);
        if (prior == null || marker == null || !prior.noun()) {
            return null;
        }
        boolean on = TOPIC.contains(marker.lemma().toLowerCase(Locale.ROOT));
        return on && papers.instrument(prior) ? prior : before(prior);
    }

    /** "signed eight documents, among them a treaty and a memorandum", "including one on water": those that are named. */
    private List<Token> among(Clause clause) {
        List<Argument> objects = clause.all("object");
        Argument including = clause.argument("including");
        boolean some = objects.size() == 1
                && including != null
                && objects.get(0).head().tag().equals("NNS")
                && including.heads().stream().anyMatch(h -> h.lemma().equals("one") || papers.instrument(h));
        if (some && including != null) {
            return including.heads();
        }
        boolean list = objects.size() > 1 && (clause.argument("among") != null || clause.argument("including") != null);
        return list ? objects.get(1).heads().stream().filter(this::matter).toList() : List.of();
    }

    /** "unveiled the plaques of eight projects, including a dam and a school": those that are named, where several are. */
    private List<Token> including(List<Token> things) {
        List<Token> all = new ArrayList<>();
        for (Token thing : things) {
            List<Token> named = scene.sentence().tokens().stream()
                    .filter(t -> t.tag().startsWith("NN") && t.index() > thing.index())
                    .filter(t -> scene.sentence().below(t, thing))
                    .filter(t -> scene.sentence().children(t).stream()
                            .anyMatch(c -> c.base().equals("case") && c.form().equals("including")))
                    .limit(1)
                    .flatMap(t -> scene.clauses().heads(t).stream())
                    .toList();
            all.addAll(thing.tag().equals("NNS") && named.size() > 1 ? named : List.of(thing));
        }
        return all;
    }

    private List<Token> things(Frame frame, Clause clause) {
        List<Token> named = among(clause);
        if (!named.isEmpty()) {
            return named;
        }
        List<String> roles = frame.over();
        for (String role : roles == null ? List.of("object", "subject") : roles) {
            if (role.equals("self")) {
                return List.of(clause.predicate());
            }
            if (role.equals("head")) {
                Token head = scene.sentence().head(clause.predicate());
                if (head != null && papers.instrument(head)) {
                    return List.of(head);
                }
            }
            if (role.equals("below")) {
                return below(clause.predicate());
            }
            if (role.equals("deed")) {
                List<Token> deeds = deeds(clause);
                if (!deeds.isEmpty()) {
                    return deeds;
                }
            }
            int inner = role.indexOf('>');
            for (Clause place : places(clause, inner < 0 ? "" : role.substring(0, inner))) {
                for (Argument argument : behindFirst(place, role.substring(inner + 1))) {
                    List<Token> heads = argument.heads();
                    List<Token> matters = (joined.one(heads) || SHARING.contains(frame.id())
                                    ? heads.subList(0, 1)
                                    : heads)
                            .stream()
                                    .filter(this::matter)
                                    .filter(head -> !doer(frame, role, clause, head))
                                    .filter(head -> !role.equals("subject")
                                            || clause.argument("object") == null
                                            || !head.tag().equals("PRP"))
                                    .filter(head -> !GATHERING.equals(frame.id()) && !role.equals("above>subject")
                                            || !head.tag().equals("PRP"))
                                    .flatMap(head -> papers(frame, head))
                                    .toList();
                    if (!matters.isEmpty()) {
                        return "signed".equals(frame.relation()) ? withOthers(clause, matters) : matters;
                    }
                }
            }
        }
        return List.of();
    }

    /**
     * "In space, they welcomed progress in the study", "a firm was awarded the contract": what stands behind the verb
     * before what stands in front of it.
     */
    private static List<Argument> behindFirst(Clause place, String role) {
        List<Argument> all = place.all(role);
        boolean both = all.size() > 1
                && (!Set.of("subject", "object").contains(role) || role.equals("object") && place.passive());
        return both
                ? Stream.concat(
                                all.stream()
                                        .filter(a -> a.head().index()
                                                > place.predicate().index()),
                                all.stream()
                                        .filter(a -> a.head().index()
                                                < place.predicate().index()))
                        .toList()
                : all;
    }

    /** "the accord on fish and the accord on timber, which were signed today": both, as the verb tells. */
    private List<Token> withOthers(Clause clause, List<Token> matters) {
        Token verb = clause.predicate();
        Token last = matters.get(matters.size() - 1);
        boolean several = verb.relation().equals("acl:relcl")
                && last.base().equals("conj")
                && !last.tag().endsWith("S")
                && scene.sentence().children(verb).stream()
                        .anyMatch(c -> c.base().equals("aux")
                                && Set.of("were", "are", "have")
                                        .contains(c.form().toLowerCase(Locale.ROOT)));
        Token first = several ? scene.sentence().head(last) : null;
        return first != null && papers.instrument(first) ? List.of(first, last) : matters;
    }

    /** "A firm has won the contract": the matter is what it has won. */
    private static boolean doer(Frame frame, String role, Clause clause, Token head) {
        List<String> roles = frame.over();
        if (role.equals("subject")
                && LEAVING.contains(clause.predicate().lemma())
                && head.proper()
                && !clause.passive()) {
            return true;
        }
        return role.equals("subject")
                && DOERS.contains(head.lemma().toLowerCase(Locale.ROOT))
                && clause.argument("object") != null
                && roles != null
                && roles.contains("object");
    }

    /** The first undertaking anywhere under a verb, where the parser hung it under something else. */
    private List<Token> below(Token predicate) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.index() > predicate.index()
                        && undertakings.contains(t.lemma().toLowerCase(Locale.ROOT))
                        && scene.sentence().below(t, predicate))
                .limit(1)
                .toList();
    }

    /** "Work is under way to link the grids", "preparations are being made to host it": what is to be done. */
    private List<Token> deeds(Clause clause) {
        Set<Integer> above = new HashSet<>(Set.of(clause.predicate().index()));
        scene.sentence().children(clause.predicate()).stream()
                .filter(c -> Set.of("nsubj", "nsubj:pass", "obj", "xcomp").contains(c.relation()))
                .forEach(c -> above.add(c.index()));
        return scene.sentence().tokens().stream()
                .filter(t -> t.tag().equals("VB")
                        && above.contains(t.head())
                        && t.index() > clause.predicate().index())
                .filter(t -> t.relation().equals("xcomp")
                        || scene.sentence().children(t).stream()
                                .anyMatch(c -> c.tag().equals("TO")))
                .filter(t -> scene.clauses().clause(t).argument("object") != null)
                .limit(1)
                .toList();
    }

    /** What of a phrase is meant: each of several papers, the treaty that a law is about, or the thing itself. */
    private Stream<Token> papers(Frame frame, Token head) {
        if (frame.id().equals(LAW)) {
            return papers.approved(head);
        }
        return "signed".equals(frame.relation()) ? papers.from(head) : Stream.of(head);
    }

    /** Where a role is looked for: the clause itself, a clause that is its content, or the phrase in another role. */
    private List<Clause> places(Clause clause, String within) {
        if (within.isEmpty()) {
            return List.of(clause);
        }
        if (within.equals("above")) {
            Token above = scene.sentence().head(clause.predicate());
            while (above != null && !above.verb()) {
                above = scene.sentence().head(above);
            }
            return above == null ? List.of() : List.of(scene.clauses().clause(above));
        }
        if (within.equals("content")) {
            return clause.contents().stream()
                    .map(content -> scene.clauses().clause(content.head()))
                    .toList();
        }
        return clause.all(within).stream()
                .map(argument -> scene.clauses().clause(argument.head()))
                .toList();
    }

    /** Whether a phrase can be a matter: a thing, "it", but no party, no time and no person. */
    private boolean indefinite(Token head) {
        return scene.sentence().children(head).stream()
                .anyMatch(c -> c.base().equals("det") && Set.of("a", "an").contains(c.lemma()));
    }

    private boolean matter(Token head) {
        boolean nominal = head.noun()
                || Set.of("nsubj", "obj").contains(head.base())
                || Set.of("PRP", "CD").contains(head.tag());
        boolean time = head.lemma().equals("time")
                || surroundings.times().stream().anyMatch(t -> t.first() <= head.index() && head.index() <= t.last());
        Mention mention = scene.mentionAt(head);
        boolean party = mention != null
                && mention.head() == head.index()
                && mention.actor().country() != null
                && (mention.kind() != Mention.Kind.AGENT
                        || GOVERNING.contains(head.lemma().toLowerCase(Locale.ROOT)))
                && (mention.kind() != Mention.Kind.PERSON || !parties.common(mention, head) && !gathering(head))
                && mention.kind() != Mention.Kind.ORGANIZATION
                && mention.kind() != Mention.Kind.PRONOUN
                && !(head.base().equals("obj") && indefinite(head)); // "established a Coordination Council"
        return nominal && !time && !party && !standingFor(head) && !taken(head);
    }

    /** "take place": what takes it is the matter. */
    private boolean taken(Token head) {
        Token verb = scene.sentence().head(head);
        return head.lemma().equals("place")
                && head.base().equals("obj")
                && verb != null
                && verb.lemma().equals("take");
    }

    /** "the Foreign Ministers' Strategic Dialogue", which is no minister. */
    private static boolean gathering(Token head) {
        return Set.of("dialogue", "meeting", "forum", "consultation", "consultations", "summit")
                .contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** "It was agreed that …", "they were agreed that …": the pronoun only stands for what follows, or for those who agree. */
    private boolean standingFor(Token head) {
        Token verb = scene.sentence().head(head);
        return Set.of("it", "they", "we").contains(head.form().toLowerCase(Locale.ROOT))
                && verb != null
                && scene.sentence().children(verb).stream()
                        .anyMatch(c -> c.index() > verb.index()
                                && Set.of("ccomp", "csubj").contains(c.base()));
    }

    private @Nullable Commitment report(
            String frame, String trigger, Clause clause, Token thing, String relation, List<Speaker> chain) {
        Token predicate = clause.predicate();
        Span phrase = unmarked(about(thing, predicate, owned(thing, predicate)));
        return report(frame, trigger, clause, thing, relation, chain, phrase, scene.extent(predicate));
    }

    /**
     * @param phrase the words that name the matter
     * @param words those that the report rests on
     */
    private @Nullable Commitment report(
            String frame,
            String trigger,
            Clause clause,
            Token thing,
            String relation,
            List<Speaker> chain,
            Span phrase,
            Span words) {
        Token predicate = clause.predicate();
        Quantity quantity = amounts.sum(words);
        boolean volume = quantity != null && Amounts.money(quantity) && !Targets.names(thing);
        if (Outcomes.VOLUMES.contains(frame) && !volume || NUMBER.equals(frame) && !numbered(clause)) {
            return null;
        }
        boolean future = relation.equals("scheduled");
        TimeMention time = time(clause);
        Dated date = surroundings.date(time, future);
        boolean past = surroundings.longPast(time) || clause.tense() == Clause.Tense.PAST_PERFECT;
        Set<String> topics = areas.of(phrase);
        topics = topics.isEmpty() ? areas.of(words) : topics;
        if (topics.isEmpty() && trigger.contains("=*") && !trigger.contains("=@")) {
            return null;
        }
        List<Debtor> debtors = parties.debtors(clause, thing, phrase, chain);
        if (frame.equals(GATHERING) && debtors.isEmpty() && parties.international(phrase)) {
            return null;
        }
        String force = Outcomes.force(relation);
        Set<Status> status = past && !future ? Set.of(Status.HISTORICAL) : Set.of(Status.ACTUAL);
        return new Commitment(
                ids.next("commitment", predicate.span(), scene.sentence().title()),
                scene.sentence().number(),
                force,
                relation,
                Forces.strength(force),
                Outcomes.direction(relation),
                clause.negated(),
                predicate.lemma(),
                phrase.of(scene.original()),
                topics.isEmpty() ? List.of("cross-cutting") : List.copyOf(topics),
                bindingness(relation, phrase.of(scene.original())),
                Outcomes.GIVEN.equals(relation),
                debtors,
                List.of(),
                status,
                chain,
                future ? null : date,
                future ? surroundings.deadline(time) : null,
                quantity,
                List.of(),
                particulars.programme(phrase),
                particulars.mechanism(phrase),
                particulars.institution(phrase),
                particulars.instrument(phrase),
                place(clause),
                "project",
                2 + (quantity == null ? 0 : 1) + (date == null ? 0 : 1),
                false,
                null,
                Evidence.at(
                        scene.original(),
                        words,
                        predicate.span(),
                        scene.sentence().title()),
                List.of(),
                frame,
                0.5,
                List.of("\"" + predicate.form() + "\" matches " + frame + " by \"" + trigger + "\": " + relation));
    }

    /** The time of the clause; of a noun, that of the verb it stands under: "the opening took place on Friday". */
    /** "have exceeded a hundred", and no "have reached agreement". */
    private boolean numbered(Clause clause) {
        Argument object = clause.argument("object");
        return object != null
                && (object.head().tag().equals("CD") || scene.sentence().child(object.head(), "nummod") != null);
    }

    private @Nullable TimeMention time(Clause clause) {
        TimeMention own = surroundings.time(clause);
        Token above = scene.sentence().head(clause.predicate());
        while (own == null && clause.kind() == Clause.Kind.NOUN && above != null) {
            own = surroundings.time(scene.clauses().clause(above));
            above = above.verb() ? null : scene.sentence().head(above);
        }
        if (own != null) {
            return own;
        }
        List<TimeMention> days = surroundings.times().stream()
                .filter(t -> t.kind() != TimeKind.RECURRING && t.kind() != TimeKind.DURATION)
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** What binds: a treaty signed or in force, a memorandum, a contract, any other text. */
    static String bindingness(String relation, String thing) {
        String words = thing.toLowerCase(Locale.ROOT);
        boolean treaty = words.contains("treaty") || words.contains("convention") || words.contains("agreement");
        return switch (relation) {
            case "ratified" -> "treaty-signed";
            case "in-force" -> "treaty-in-force";
            case "signed" ->
                words.contains("memorand")
                        ? "memorandum"
                        : words.contains("contract") ? "contract" : treaty ? "treaty-signed" : "political-text";
            default -> "none";
        };
    }

    /** "welcomed the memorandum on railways": with what the paper is on, though the grammar may give it to the verb. */
    private Span about(Token thing, Token predicate, Span phrase) {
        if (!papers.instrument(thing)) {
            return sited(predicate, phrase);
        }
        Token topic =
                predicate.relation().equals("acl:relcl") ? scene.sentence().head(predicate) : null;
        if (topic != null && topic.index() > thing.index()) {
            return papers.before(thing, phrase.cover(phrase(topic)));
        }
        return papers.before(thing, topic(thing, predicate, phrase));
    }

    private Span topic(Token thing, Token predicate, Span phrase) {
        for (Token token : scene.sentence().tokens()) {
            Token on = scene.sentence().child(token, "obj");
            boolean next = CONCERNING.contains(token.lemma())
                    && token.tag().equals("VBG")
                    && token.span().start() == phrase.end() + 1
                    && on != null;
            if (next && on != null) {
                return phrase.cover(phrase(on));
            }
        }
        for (Token child : scene.sentence().children(predicate)) {
            Token marker = scene.sentence().child(child, "case");
            boolean next = marker != null
                    && TOPIC.contains(marker.lemma().toLowerCase(Locale.ROOT))
                    && follows(phrase, marker)
                    && !timed(child);
            boolean aim = phrase.equals(bare(thing))
                    && child.tag().equals("VB")
                    && Set.of("xcomp", "advcl").contains(child.base())
                    && child.index() == predicate.index() + 2
                    && scene.sentence().token(predicate.index() + 1).tag().equals("TO");
            if (next || aim) {
                return sited(predicate, phrase.cover(scene.extent(child)));
            }
        }
        return sited(predicate, phrase);
    }

    /** "a wind farm at Keta", "the road from Tema to Ho": with the named places that follow, whatever they hang on. */
    private Span sited(Token predicate, Span phrase) {
        Span sited = phrase;
        for (Token child : scene.sentence().children(predicate)) {
            Token marker = scene.sentence().child(child, "case");
            boolean next = marker != null
                    && child.proper()
                    && sites(marker, sited)
                    && marker.span().start() >= sited.end()
                    && marker.span().start() <= sited.end() + 1
                    && unowned(child)
                    && !timed(child);
            sited = next ? sited.cover(scene.extent(child)) : sited;
        }
        return sited;
    }

    /** "at", "near"; "to" where the phrase says from where. */
    private boolean sites(Token marker, Span phrase) {
        String word = marker.lemma().toLowerCase(Locale.ROOT);
        return SITING.contains(word)
                || word.equals("from") && leads(marker)
                || word.equals("to") && phrase.of(scene.original()).contains(" from ");
    }

    /** "from Tema to Ho": whether the words behind tell where it leads. */
    private boolean leads(Token from) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.index() > from.index() + 1 && t.index() < from.index() + 5)
                .anyMatch(t -> t.lemma().equals("to")
                        && t.index() + 1 < scene.sentence().size()
                        && scene.sentence().token(t.index() + 1).proper());
    }

    /** A place, or nothing that is known. */
    private boolean unowned(Token name) {
        Mention mention = scene.mentionAt(name);
        return mention == null || mention.kind() == Mention.Kind.NAME;
    }

    /** Whether a word stands next to a phrase, or with only a time between: "a memorandum on Tuesday for a dam". */
    private boolean follows(Span phrase, Token marker) {
        return marker.span().start() >= phrase.end()
                && scene.sentence().tokens().stream()
                        .filter(t -> t.span().start() >= phrase.end() && t.index() < marker.index())
                        .allMatch(t -> timed(t) || t.base().equals("case") && t.index() + 1 < marker.index());
    }

    private boolean timed(Token token) {
        return surroundings.times().stream().anyMatch(t -> t.first() <= token.index() && token.index() <= t.last());
    }

    /** Without the dash or number of a line of a list. */
    private Span unmarked(Span phrase) {
        boolean marked = ListLines.line(scene.sentence())
                && phrase.start() == scene.sentence().token(0).span().start();
        return marked ? new Span(scene.sentence().token(1).span().start(), phrase.end()) : phrase;
    }

    /** A noun with no more than the words before it: "a memorandum was signed to set up a school". */
    private Span bare(Token thing) {
        Span span = thing.span();
        for (Token child : scene.sentence().children(thing)) {
            span = Set.of("det", "amod", "compound", "nummod").contains(child.base()) ? span.cover(child.span()) : span;
        }
        return span;
    }

    /** "the hub, whose first warehouse was completed": with what it is part of. */
    private Span owned(Token thing, Token predicate) {
        Token owner =
                predicate.relation().equals("acl:relcl") ? scene.sentence().head(predicate) : null;
        boolean whose = owner != null
                && owner.noun()
                && scene.sentence().children(thing).stream()
                        .anyMatch(c -> c.tag().equals("WP$"));
        return whose && owner != null ? phrase(owner).cover(phrase(thing)) : phrase(thing);
    }

    /** The words of the matter: its head with what belongs to it, without clauses that tell more of it. */
    private Span phrase(Token head) {
        Span span = head.span();
        for (Token child : scene.sentence().children(head)) {
            boolean apart = Set.of("conj", "cc", "punct", "case", "appos", "parataxis", "dep", "cop", "aux", "mark")
                            .contains(child.base())
                    || child.relation().equals("acl:relcl")
                    || child.base().equals("nsubj")
                    || child.lemma().equals("not");
            if (!apart) {
                span = whole(child, span);
            }
        }
        List<Token> heads = joined.around(head);
        return heads.isEmpty()
                ? closed(span)
                : whole(joined.last(heads), span).cover(heads.get(0).span());
    }

    /** With the bracket that closes one in it: "Bridge Project (II)". */
    private Span closed(Span span) {
        int open = 0;
        for (Token token : scene.sentence().tokens()) {
            open += BRACKET.equals(token.form()) && span.contains(token.span()) ? 1 : 0;
            if (token.form().equals(")") && open > 0) {
                open--;
                if (token.span().start() == span.end()) {
                    return span.cover(token.span());
                }
            }
        }
        return span;
    }

    private Span whole(Token token, Span span) {
        Span covered = span.cover(token.span());
        for (Token child : scene.sentence().children(token)) {
            boolean other = child.base().equals("conj")
                    && child.noun()
                    && (papers.beside(child) || matcher.match(scene.clauses().clause(child)) != null);
            if (!other && !child.base().equals("parataxis") && !child.relation().equals("acl:relcl")) {
                covered = whole(child, covered);
            }
        }
        return covered;
    }

    private @Nullable String place(Clause clause) {
        var placed = surroundings.place(clause);
        return placed == null ? null : placed.text();
    }
}
