package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Lists, whose lines say only half of it: "The two sides agreed to:" stands above "- set up a joint committee", "the
 * following were signed:" above "- a protocol on fish".
 */
final class ListLines {
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "▪", "--");
    /** Words that are given; what is only hoped, praised or asked for stays with its own sentence. */
    private static final Set<Act> GIVEN =
            Set.of(Act.PROMISE, Act.WILLING, Act.AGREE, Act.DECIDE, Act.INTEND, Act.SUPPORT);

    private static final Set<String> GOING_ON = Set.of("include", "be", "comprise", "follow", "they", "these");

    private static final String END = ".?!;,";
    private static final Set<String> MAKING = Set.of("sign", "initial", "exchange", "conclude", "adopt", "ink");
    private static final Pattern EMPTY = Pattern.compile("(?i)(the |[a-z]+ )?(following|acts|texts|papers)");

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    private static final Set<String> BEFORE_HEAD =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod", "punct", "case", "dep");

    private final Scene scene;
    private final Set<String> papers;
    private final Interpreter interpreter;
    private final Parties parties;
    private final FirstPerson first;

    /** @param papers what is signed: "agreement", "memorandum" */
    ListLines(Scene scene, Interpreter interpreter, Set<String> papers) {
        this.scene = scene;
        this.papers = papers;
        this.interpreter = interpreter;
        this.parties = new Parties(scene);
        this.first = new FirstPerson(scene);
    }

    /** Whether a sentence is a line of a list: it begins with a dash, a bullet or a number and a full stop. */
    static boolean line(ParsedSentence sentence) {
        String mark = sentence.token(0).form();
        return sentence.size() > 2
                && (BULLETS.contains(mark)
                        || Character.isDigit(mark.charAt(0))
                                && mark.matches("\\d{1,2}[.)]?")
                                && (mark.matches(".*[.)]")
                                        || sentence.token(1).form().matches("[.)]")));
    }

    /** The noun that a line without a verb of its own is about; null where it is a sentence, or tells what to do. */
    static @Nullable Token noun(ParsedSentence sentence) {
        Token root = sentence.root();
        if (root.noun()) {
            return root;
        }
        if (root.tag().equals("VB") || sentence.tokens().stream().anyMatch(ListLines::finite)) {
            return null;
        }
        // "a loan for the bridge, to be built by Chad": the parser makes it the subject of what follows
        return sentence.tokens().stream()
                .filter(t -> t.noun() && !t.base().equals("compound"))
                .findFirst()
                .filter(t -> sentence.tokens().stream()
                        .limit(t.index())
                        .allMatch(b -> BEFORE_HEAD.contains(b.base()) || b.head() == t.index()))
                .orElse(null);
    }

    private static boolean finite(Token token) {
        return FINITE.contains(token.tag());
    }

    /** What a sentence that ends in a colon, or names papers and has no end, says of the list that follows; null for nothing. */
    @Nullable
    ListLead lead(List<Finding> findings) {
        ParsedSentence sentence = scene.sentence();
        String last = sentence.token(sentence.size() - 1).form();
        if (END.contains(last)) {
            return null;
        }
        boolean colon = last.equals(":");
        boolean signed = papersSigned();
        ListLead report = ListLead.reported(findings, relation -> !(signed && relation.equals("recalled")));
        if (report != null) {
            return colon ? report : null;
        }
        if (signed) {
            return ListLead.of("paper.signed", "signed");
        }
        return colon ? given(sentence.root()) : null;
    }

    /** Whose word the lines are, of which sort, by the verb above them. */
    private @Nullable ListLead given(Token root) {
        Act act = act(root);
        Clause clause = scene.clauses().clause(root);
        if (act == null || !GIVEN.contains(act) || clause.negated()) {
            return null;
        }
        List<Party> giver = parties.in(clause, "subject");
        giver = giver.isEmpty() ? first.subject(clause, act, null) : giver;
        boolean state = giver.stream().anyMatch(p -> p.actor().country() != null);
        giver = state ? giver : scene.both();
        return giver.isEmpty() ? null : new ListLead(null, act, giver);
    }

    /** "List of documents signed during the visit", "The agreements concluded are:". */
    private boolean papersSigned() {
        ParsedSentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            boolean made = token.tag().equals("VBN") && token.base().equals("acl") && MAKING.contains(token.lemma());
            Token paper = made ? sentence.head(token) : null;
            if (paper != null
                    && paper.tag().equals("NNS")
                    && papers.contains(paper.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "They include:", "These are:": a sentence that only goes on about what the one before it reported. */
    static boolean goesOn(ParsedSentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":")
                && GOING_ON.contains(sentence.root().lemma());
    }

    /** "The following were signed:" tells nothing but that lines follow. */
    static boolean empty(Finding finding) {
        return finding instanceof Commitment report
                && report.relation() != null
                && EMPTY.matcher(report.object()).matches();
    }

    /** "will:" is a promise, "resolved to:" a decision. */
    private @Nullable Act act(Token root) {
        if (root.tag().equals("MD")) {
            return root.lemma().equals("will") ? Act.PROMISE : null;
        }
        Frame frame = root.verb() ? interpreter.frame(root) : null;
        return frame == null ? null : frame.act();
    }

    /** The word that a line gives under its lead; none where it has a subject of its own. */
    List<Meaning> words(ListLead lead) {
        Act act = lead.act();
        Token root = scene.sentence().root();
        List<Meaning> words = new ArrayList<>();
        if (act == null) {
            return words;
        }
        Token noun = noun(scene.sentence());
        if (noun != null) {
            words.add(word(act, lead, noun));
        } else if (root.tag().equals("VB") && scene.sentence().child(root, "nsubj") == null) {
            scene.joint(root).forEach(verb -> words.add(word(act, lead, verb)));
        }
        return words;
    }

    private Meaning word(Act act, ListLead lead, Token predicate) {
        Clause clause = scene.clauses().clause(predicate);
        String step = "a line of a list, the lead of which gives a word: "
                + act.name().toLowerCase(Locale.ROOT);
        return Meaning.word(act, clause, lead.giver(), interpreter.open(clause), step);
    }
}
