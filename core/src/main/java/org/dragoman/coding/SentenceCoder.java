package org.dragoman.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.References;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.finding.Status;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.dragoman.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Codes one sentence: predicate by predicate from the top of its tree, what others embed left to them. */
final class SentenceCoder {
    private static final Set<Act> STANCES = EnumSet.of(Act.ACCUSE, Act.THREATEN, Act.DEMAND, Act.PROPOSE, Act.CALL);

    private final Scene scene;
    private final Lexicon lexicon;
    private final Surroundings surroundings;
    private final Interpreter interpreter;
    private final Speakers speakers;
    private final Moods moods;
    private final EventCoder events;
    private final CommitmentCoder commitments;
    private final ReportCoder reports;
    private final OpenContents open;
    private final Intentions intentions;
    private final ToldWords told;
    private final FirstPerson firstPerson;
    private final ListLines lines;
    private final Set<Span> words = new HashSet<>();
    private final Set<Integer> known = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> doubtful = new ArrayList<>();
    private final List<Event> statements = new ArrayList<>();
    private final List<Event> comments = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<Integer, EventType> types = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<String> silence = new ArrayList<>();
    private @Nullable ListLead led;
    private boolean enumerates;

    SentenceCoder(Scene scene, Lexicon lexicon, Surroundings surroundings, Ids ids) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.surroundings = surroundings;
        this.interpreter = new Interpreter(scene, lexicon.frames(), lexicon.algebra());
        this.speakers = new Speakers(scene);
        this.moods = new Moods(scene, interpreter);
        this.events = new EventCoder(scene, lexicon, surroundings, ids);
        this.commitments = new CommitmentCoder(scene, lexicon, surroundings, ids);
        this.firstPerson = new FirstPerson(scene);
        this.lines = new ListLines(scene, interpreter, lexicon.reports().set("instrument"));
        this.open = new OpenContents(scene, new Areas(scene, lexicon), lexicon);
        this.intentions = new Intentions(scene, lexicon.contents(), open);
        this.told = new ToldWords(scene, lexicon.contents(), open);
        this.reports = new ReportCoder(scene, lexicon, surroundings, ids);
    }

    /**
     * @param lead what the sentence before a list says of all its lines; null where this is no line of one
     * @param signed what was reported last of papers that this sentence may go on about; null for nothing
     */
    SentenceReading read(References references, @Nullable ListLead lead, @Nullable ListLead signed) {
        visit(scene.sentence().root());
        give();
        for (Meaning word : new Verbless(scene, interpreter).words()) {
            given(word, List.of(), Set.of(Status.ACTUAL), surroundings.time(word.clause()), null);
        }
        if (lead != null && lead.report() != null) {
            findings.addAll(reports.line(lead.report()));
        } else if (lead == null || !listed(lead)) {
            report();
        }
        enumerates = lead == null && signed != null && enumerated(signed);
        led = lines.lead(findings);
        if (led != null && led.report() != null) {
            findings.removeIf(ListLines::empty);
        }
        speak(references);
        findings.addAll(doubtful);
        if (findings.isEmpty() && statements.isEmpty()) {
            statements.addAll(comments);
        }
        return new SentenceReading(scene.sentence(), scene.mentions(), clauses, findings, statements, silence);
    }

    /** What this sentence says of the list that follows it; null where none follows, or where it says nothing. */
    @Nullable
    ListLead lead() {
        return led;
    }

    /** Whether this sentence only goes on to name the papers of which the one before it told. */
    boolean enumerates() {
        return enumerates;
    }

    private boolean enumerated(ListLead signed) {
        boolean told = findings.stream().anyMatch(f -> f instanceof Commitment c && "signed".equals(c.relation()));
        List<Commitment> members = told || signed.report() == null ? List.of() : reports.members(signed.report());
        findings.addAll(members);
        return !members.isEmpty();
    }

    /** Whether this line gives the word that the sentence before its list begins: "agreed to:", "- open a consulate". */
    private boolean listed(ListLead lead) {
        int before = findings.size();
        for (Meaning word : lines.words(lead)) {
            given(word, List.of(), Set.of(Status.ACTUAL), surroundings.time(word.clause()), null);
        }
        return findings.size() > before;
    }

    /** Words given by predicates that no frame knows. */
    private void give() {
        for (Token token : scene.sentence().tokens()) {
            boolean predicate = token.verb() || scene.sentence().child(token, "cop") != null;
            if (!predicate || words.contains(token.span())) {
                continue;
            }
            Clause clause = scene.clauses().clause(token);
            List<Speaker> chain = speakers.of(token);
            Speaker speaker = chain.isEmpty() ? speakers.carried() : chain.get(chain.size() - 1);
            Meaning meaning = token.verb() ? open.written(clause) : null;
            if (meaning == null && token.verb() && !types.containsKey(token.index())) {
                meaning = open.given(clause, speaker);
            }
            List<Meaning> meanings = meaning == null ? intentions.of(clause, speaker) : List.of(meaning);
            meanings = meanings.isEmpty() ? told.of(clause) : meanings;
            for (Meaning word : meanings) {
                given(word, chain, Set.of(Status.ACTUAL), surroundings.time(word.clause()), null);
            }
        }
    }

    /** What came of earlier words; a clause that gives its own word on a matter reports nothing of it. */
    private void report() {
        for (Token token : scene.sentence().tokens()) {
            boolean predicate = token.verb() || token.noun() || scene.sentence().child(token, "cop") != null;
            if (predicate && !token.proper() && !words.contains(token.span())) {
                findings.addAll(reports.reports(token, speakers.of(token)));
            }
        }
    }

    /** Top down, so that whatever embeds a predicate is read before it. */
    private void visit(Token token) {
        boolean predicate = token.verb()
                || token.noun()
                || scene.sentence().child(token, "cop") != null
                || token.tag().startsWith("JJ") && token.head() < 0;
        if (predicate && !token.proper()) {
            code(token);
        }
        scene.sentence().children(token).forEach(this::visit);
    }

    private void code(Token token) {
        Clause clause = scene.clauses().clause(token);
        if (clause.kind() != Clause.Kind.NOUN) {
            clauses.add(clause);
        }
        if (interpreter.consumed(token)
                || speakers.hearsay(token)
                || purpose(token)
                || speakers.reports(token) && !addressed(clause) && !stance(token)) {
            comment(token);
            return;
        }
        List<Meaning> meanings = interpreter.meanings(token);
        if (!meanings.isEmpty()) {
            known.add(token.index());
        }
        List<Speaker> chain = speakers.of(token);
        Speaker speaker = chain.isEmpty() ? null : chain.get(chain.size() - 1);
        if (meanings.isEmpty()) {
            Speaker caller = speaker == null ? speakers.carried() : speaker;
            boolean called = Moods.obliges(clause) && caller != null;
            if (clause.kind() == Clause.Kind.NOUN || !called && !moods.refuses(clause)) {
                return;
            }
            meanings = List.of(interpreter.open(clause));
        }
        if (speaker == null && Moods.obliges(clause)) {
            speaker = speakers.carried();
            chain = speaker == null ? chain : List.of(speaker);
        }
        Set<Status> standing = lexicon.factuality().of(scene.sentence(), token);
        Event first = null;
        for (Meaning read : meanings) {
            Meaning meaning = spoken(read, speaker);
            Event event = add(moods.applied(meaning, speaker, standing), standing, chain, first);
            first = first == null ? event : first;
        }
        if (first != null) {
            interpreter.consumeNouns(token);
            types.put(token.index(), first.code().event());
        }
    }

    /** "We agreed to build a road", he said: whoever "we" are. */
    private Meaning spoken(Meaning meaning, @Nullable Speaker speaker) {
        List<Party> actor = meaning.actor().isEmpty()
                ? firstPerson.subject(meaning.clause(), meaning.act(), speaker == null ? speakers.carried() : speaker)
                : meaning.actor();
        return meaning.between(actor, meaning.recipient(), meaning.mutual());
    }

    /** "met to discuss", "a plan to attack", "if X attacks": what is only meant to be done, or a condition. */
    private boolean purpose(Token token) {
        boolean condition =
                token.base().equals("advcl") && scene.clauses().clause(token).condition();
        if (condition) {
            return true;
        }
        if (token.tag().equals("VBG") && prepositional(token)) {
            return true;
        }
        Token governor = scene.sentence().head(token);
        if (token.base().equals("xcomp") && governor != null && governor.verb() && purpose(governor)) {
            return true;
        }
        boolean embedded = token.base().equals("advcl") || token.relation().equals("acl");
        return token.verb()
                && embedded
                && scene.sentence().children(token).stream()
                        .anyMatch(c -> c.tag().equals("TO") && c.index() < token.index());
    }

    /** "interests in safeguarding X and defending Y": a gerund that belongs to a noun. */
    private boolean prepositional(Token gerund) {
        Token head = scene.sentence().head(gerund);
        if (gerund.base().equals("conj") && head != null && head.tag().equals("VBG")) {
            return prepositional(head);
        }
        boolean belongs = gerund.relation().equals("acl")
                || gerund.base().equals("advcl") && head != null && head.noun(); // "on trial for ordering"
        return belongs && scene.sentence().child(gerund, "mark") != null;
    }

    /** "warned that", "alleged that": speech that takes a stance to what it reports. */
    private boolean stance(Token token) {
        Frame frame = interpreter.frame(token);
        return frame != null && STANCES.contains(frame.act());
    }

    /** "told X to leave", "warned X of war": speech that is itself an act. */
    private static boolean addressed(Clause clause) {
        return clause.contents().stream().anyMatch(c -> c.marker().equals("to"));
    }

    /** Adds what a meaning gives; coordinated contents with the code of the first give no second event. */
    private @Nullable Event add(Meaning meaning, Set<Status> standing, List<Speaker> chain, @Nullable Event first) {
        TimeMention time = surroundings.time(meaning.clause());
        Set<Status> status = moods.status(meaning, standing, surroundings.longPast(time));
        Event event = null;
        boolean repeats = first != null
                && meaning.code() != null
                && first.code().cameo().equals(meaning.code().cameo());
        if (!repeats) {
            event = elaborates(meaning) ? null : events.event(meaning, chain, status, time);
            String idle = event == null ? null : idle(event, meaning);
            if (event == null) {
                Event statement = events.statement(meaning, chain, status, time);
                if (statement != null) {
                    statements.add(statement);
                }
                silence.add(reason(meaning));
            } else if (idle != null) {
                silence.add(idle);
                event = null;
            } else {
                boolean firm =
                        !status.contains(Status.NEGATED) && !event.status().contains(Status.CLAIMED);
                events.allegation(event, chain).ifPresent(findings::add);
                (firm ? findings : doubtful).add(event);
            }
        }
        Event carrier = event == null ? first : event;
        given(meaning, chain, status, time, carrier);
        return event;
    }

    private void given(
            Meaning meaning,
            List<Speaker> chain,
            Set<Status> status,
            @Nullable TimeMention time,
            @Nullable Event event) {
        if (told(meaning)) {
            return;
        }
        for (Commitment commitment : commitments.commitments(meaning, chain, status, time, event)) {
            if (given.add(commitment.evidence().trigger() + commitment.object())) {
                findings.add(commitment);
                words.add(commitment.evidence().trigger());
            }
        }
    }

    /** "announced that relations would be raised": what a report tells better, where nobody is named who is to do it. */
    private boolean told(Meaning meaning) {
        Clause clause = meaning.clause();
        return meaning.actor().isEmpty()
                && clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && "would".equals(clause.modal())
                && reports.tells(clause.predicate());
    }

    /** Speech that is nothing more: a statement, if the sentence holds nothing else. */
    private void comment(Token token) {
        Frame frame = interpreter.consumed(token) ? null : interpreter.frame(token);
        if (frame == null || frame.content() == null || !frame.content().startsWith("statement.")) {
            return;
        }
        for (Meaning meaning : interpreter.glance(token)) {
            TimeMention time = surroundings.time(meaning.clause());
            Event comment = events.statement(meaning, speakers.of(token), moods.status(meaning, Set.of(), false), time);
            if (comment != null) {
                comments.add(comment);
            }
        }
    }

    /** Why an event is none of politics, or null if it is one. */
    private @Nullable String idle(Event event, Meaning meaning) {
        Set<String> topics = lexicon.ordinary().topics(scene.sentence(), event);
        String predicate = "\"" + meaning.clause().predicate().form() + "\"";
        if (!topics.isEmpty()) {
            return predicate + ": " + String.join(", ", topics) + ", and nobody in it holds office (ordinary.tsv)";
        }
        boolean nobody = event.actor().isEmpty() && event.recipient().isEmpty();
        return nobody && sentenceLike() ? predicate + ": no party is named" : null;
    }

    /** Headlines may leave out who it was; sentences, which end in a stop, do not. */
    private boolean sentenceLike() {
        String last = scene.sentence().token(scene.sentence().size() - 1).form();
        return !scene.sentence().title() && (last.equals(".") || last.equals("!") || last.equals("?"));
    }

    /** "attacked a camp, killing 19": the participle tells more of the same event. */
    private boolean elaborates(Meaning meaning) {
        Token predicate = meaning.clause().predicate();
        boolean participle = predicate.tag().equals("VBG")
                && predicate.base().equals("advcl")
                && scene.sentence().child(predicate, "mark") == null;
        EventType type = meaning.code() == null ? null : meaning.code().event();
        return participle && type != null && type == types.get(predicate.head());
    }

    private static String reason(Meaning meaning) {
        String predicate = "\"" + meaning.clause().predicate().form() + "\"";
        if (meaning.code() == null) {
            return predicate + ": " + meaning.steps().get(meaning.steps().size() - 1);
        }
        return meaning.code().event() == null
                ? predicate + ": CAMEO " + meaning.code().cameo() + ", which PLOVER does not code"
                : predicate + ": no party is named";
    }

    /** Whoever spoke last in this sentence is the one that later sentences carry on. */
    private void speak(References references) {
        for (Token token : scene.sentence().tokens()) {
            if (speakers.reports(token)) {
                for (Token child : scene.sentence().children(token)) {
                    List<Speaker> chain = child.base().equals("ccomp") ? speakers.of(child) : List.of();
                    if (!chain.isEmpty()) {
                        references.speaks(chain.get(chain.size() - 1).party().actor());
                    }
                }
            }
        }
        for (Finding finding : findings) {
            if (finding instanceof Event event
                    && event.selfInclusive()
                    && !event.actor().isEmpty()) {
                references.speaks(event.actor().get(0).actor());
            }
        }
    }
}
