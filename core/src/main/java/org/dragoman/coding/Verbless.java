package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.finding.Party;
import org.dragoman.ontology.Act;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * Sentences without a verb, as fact sheets and lists of outcomes have them: "Security: decision to hold a naval
 * dialogue", "Health: memorandum on the training of nurses".
 */
final class Verbless {
    private static final Map<String, Act> WORDS = Map.of(
            "agreement", Act.AGREE,
            "decision", Act.DECIDE,
            "commitment", Act.PROMISE,
            "pledge", Act.PROMISE,
            "promise", Act.PROMISE,
            "plan", Act.INTEND,
            "intention", Act.INTEND);

    private static final Map<String, Act> MINUTED = Map.of(
            "agree", Act.AGREE,
            "agreed", Act.AGREE,
            "decide", Act.DECIDE,
            "decided", Act.DECIDE,
            "promise", Act.PROMISE,
            "promised", Act.PROMISE,
            "pledge", Act.PROMISE,
            "pledged", Act.PROMISE);

    /** Papers that are there only once they are signed. */
    private static final Set<String> PAPERS = Set.of(
            "agreement",
            "memorandum",
            "mou",
            "moc",
            "treaty",
            "protocol",
            "arrangement",
            "exchange",
            "declaration",
            "letter",
            "contract",
            "convention",
            "accord",
            "pact");

    private static final Pattern OUTCOMES = Pattern.compile(
            "(?i).*\\b(outcomes?|deliverables|fact ?sheet|results of|(list of|key) (documents|agreements|mous|outcomes|announcements)"
                    + "|(documents|agreements|accords|papers|texts|memoranda|mous|deals|contracts|what) (that )?(was|were|have been|has been)?"
                    + " ?(signed|concluded|exchanged|initialled|agreed|adopted|settled))\\b.*");

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    private final Scene scene;
    private final Interpreter interpreter;
    private final Parties parties;

    Verbless(Scene scene, Interpreter interpreter) {
        this.scene = scene;
        this.interpreter = interpreter;
        this.parties = new Parties(scene);
    }

    /** Whether a document says by its title that it lists what came of a meeting. */
    static boolean outcomes(String title) {
        return OUTCOMES.matcher(title).matches();
    }

    /** Whether a sentence only names a paper: in a list of outcomes it has been signed. */
    static boolean paper(ParsedSentence sentence) {
        Token root = sentence.root();
        boolean notes = !root.lemma().equalsIgnoreCase("exchange")
                || sentence.children(root).stream()
                        .anyMatch(c -> Set.of("note", "letter").contains(c.lemma()));
        return bare(sentence)
                && notes
                && PAPERS.contains(root.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(root).stream().noneMatch(c -> infinitive(sentence, c));
    }

    /** Whether a sentence is a noun with what belongs to it, and has no verb of its own. */
    static boolean bare(ParsedSentence sentence) {
        Token root = sentence.root();
        return root.noun()
                && sentence.child(root, "cop") == null
                && sentence.children(root).stream()
                        .noneMatch(c -> FINITE.contains(c.tag()) && !c.base().equals("acl"));
    }

    private static boolean infinitive(ParsedSentence sentence, Token token) {
        return token.base().equals("acl")
                && sentence.children(token).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    /** "Agreed: a plant to desalinate water", as minutes put it. */
    private List<Meaning> minuted(Token root) {
        Token first = scene.sentence().token(0);
        Act act = MINUTED.get(first.lemma().toLowerCase(Locale.ROOT));
        boolean headed = act != null
                && scene.sentence().size() > 3
                && scene.sentence().token(1).form().equals(":")
                && root.noun()
                && root.index() > 1
                && scene.pair().size() == 2;
        return headed && act != null
                ? List.of(Meaning.word(
                        act,
                        scene.clauses().clause(root),
                        scene.both(),
                        interpreter.open(scene.clauses().clause(root)),
                        "minutes give a word by \"" + first.form() + ":\""))
                : List.of();
    }

    /** The words that the sentence gives by its noun: one for each thing that is to be done. */
    List<Meaning> words() {
        List<Meaning> words = new ArrayList<>();
        Token root = scene.sentence().root();
        Act act = bare(scene.sentence()) ? WORDS.get(root.lemma().toLowerCase(Locale.ROOT)) : null;
        if (act == null) {
            return minuted(root);
        }
        Clause clause = scene.clauses().clause(root);
        List<Party> owner = parties.first(clause, List.of("poss", "by", "adj"));
        boolean state = owner.stream().anyMatch(p -> p.actor().country() != null);
        List<Party> giver = state ? owner : scene.both();
        for (Content content : giver.isEmpty() ? List.<Content>of() : clause.contents()) {
            if (content.marker().equals("to") && content.head().verb()) {
                Meaning deed = interpreter.open(scene.clauses().clause(content.head()));
                words.add(Meaning.word(
                        act,
                        clause,
                        giver,
                        deed,
                        "a sentence without a verb gives a word by its noun \"" + root.form() + "\""));
            }
        }
        return words;
    }
}
