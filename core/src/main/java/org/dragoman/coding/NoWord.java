package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.clause.Clause;
import org.dragoman.ontology.Act;
import org.dragoman.syntax.Token;

/**
 * What reads like a word that is given and is none: questions, what sources ask of whoever quotes them, idioms, what bystanders
 * hope of others, what has not been done yet.
 */
final class NoWord {
    private static final Set<String> AWAITING = Set.of("still", "yet");

    private static final Set<String> ASKED_HOW = Set.of("how", "why", "where", "when");

    private static final Set<String> ASKING = Set.of(
            "ask", "wonder", "question", "doubt", "debate", "query", "unclear", "know", "puzzle", "dispute", "guess");

    /** What sources ask of whoever quotes them. */
    private static final Set<String> NAMING = Set.of("name", "identify", "quote", "cite", "mention", "attribute");

    /** Who hopes that others will do something, and has no word in it. */
    private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "LEG", "PTY", "IGO", "JUD", "COP");

    /** Modals of what was not done: "should have begun". */
    private static final Set<String> MISSED = Set.of("should", "could", "might", "ought");

    private static final Set<String> PEOPLE = Set.of(
            "national",
            "citizen",
            "traveller",
            "traveler",
            "tourist",
            "resident",
            "compatriot",
            "voter",
            "reader",
            "cook");

    private final Scene scene;

    NoWord(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whether it is none.
     *
     * @param meaning the act by which a word would be given
     * @param content what it would be on
     */
    boolean is(Meaning meaning, Meaning content) {
        Clause clause = content.clause();
        return question(clause)
                || asked(clause.predicate())
                || anonymous(clause)
                || idiom(meaning, content)
                || bystanders(meaning, content)
                || assured(meaning, content)
                || awaited(clause)
                || unreal(clause)
                || nothing(clause)
                || predicative(meaning, content)
                || domestic(meaning)
                || ground(clause);
    }

    /** "asked if the border would be opened": a question gives no word. */
    private boolean question(Clause content) {
        return scene.questioned(content.predicate());
    }

    /** "ask how Chad will pay", "How Chad is going to pay is another matter": what is not known. */
    private boolean asked(Token verb) {
        for (Token how : scene.sentence().tokens()) {
            Token above =
                    how.tag().equals("WRB") && ASKED_HOW.contains(how.lemma().toLowerCase(Locale.ROOT))
                            ? scene.sentence().head(how)
                            : null;
            boolean within = false;
            while (above != null && above.base().equals("xcomp")) {
                within |= above.equals(verb);
                above = scene.sentence().head(above);
            }
            Token asking = above == null ? null : scene.sentence().head(above);
            boolean open = asking != null
                    && above != null
                    && (above.base().equals("csubj")
                            || above.base().equals("ccomp")
                                    && ASKING.contains(asking.lemma().toLowerCase(Locale.ROOT)));
            if (open && above != null && (within || above.equals(verb))) {
                return true;
            }
        }
        return false;
    }

    /** "an official who asked not to be named", "on condition that he not be identified". */
    private static boolean anonymous(Clause content) {
        return content.passive()
                        && content.negated()
                        && NAMING.contains(content.predicate().lemma())
                || content.predicate().lemma().equals("anonymity");
    }

    /** "went to plan"; "told them the aim was to help"; "a country that is about to devalue", which only tells which country is meant. */
    private boolean idiom(Meaning meaning, Meaning content) {
        Token word = meaning.clause().predicate();
        Token deed = content.clause().predicate();
        boolean plan = word.lemma().equals("go") && deed.lemma().equals("plan");
        boolean told = word.lemma().equals("tell") && scene.sentence().child(deed, "cop") != null;
        return plan || told || word.lemma().equals("about") && word.relation().equals("acl:relcl");
    }

    /** "Hoteliers hope that visitors will come": what people wish of others. */
    private boolean bystanders(Meaning meaning, Meaning content) {
        return meaning.act() == Act.HOPE
                && !meaning.actor().isEmpty()
                && meaning.apart(content)
                && content.clause().predicate().base().equals("ccomp")
                && meaning.actor().stream()
                        .allMatch(p -> !p.actor().sectors().isEmpty()
                                && p.actor().sectors().stream().noneMatch(PUBLIC::contains));
    }

    /** "had assurances that it understood": what is so already is no promise. */
    private static boolean assured(Meaning meaning, Meaning content) {
        return meaning.act() == Act.PROMISE
                && meaning.apart(content)
                && content.clause().kind() == Clause.Kind.VERB
                && content.clause().tense() == Clause.Tense.PAST
                && content.clause().modal() == null
                && content.clause().predicate().tag().equals("VBD");
    }

    /** "a developer was still to be chosen", "has yet to be agreed": what has not been done is not promised by that. */
    private boolean awaited(Clause content) {
        Token verb = content.predicate();
        Token above = scene.sentence().head(verb);
        boolean still = Stream.of(verb, above == null ? verb : above)
                .flatMap(t -> scene.sentence().children(t).stream())
                .anyMatch(c -> c.base().equals("advmod") && AWAITING.contains(c.lemma()) && c.index() < verb.index());
        boolean has =
                above != null && above.lemma().equals("have") && verb.base().equals("xcomp");
        boolean to =
                scene.sentence().children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
        boolean is = scene.sentence().children(verb).stream()
                .anyMatch(c -> c.base().equals("aux") && c.lemma().equals("be"));
        return still && to && (has || is);
    }

    /** "was to have flown on", "should never have begun": it is not so. */
    private boolean unreal(Clause content) {
        List<Token> children = scene.sentence().children(content.predicate());
        return children.stream()
                        .anyMatch(c -> c.base().equals("aux") && c.lemma().equals("have"))
                && children.stream().anyMatch(c -> c.tag().equals("TO") || MISSED.contains(c.lemma()));
    }

    /** "told its citizens to stay indoors": what a state asks of its own people is no matter between states. */
    private static boolean domestic(Meaning meaning) {
        Token asked = meaning.act() == Act.CALL || meaning.act() == Act.DEMAND
                ? meaning.clause().object()
                : null;
        return asked != null && PEOPLE.contains(asked.lemma().toLowerCase(Locale.ROOT));
    }

    /** "made no promises", "will give no guarantee". */
    private boolean nothing(Clause content) {
        Token object =
                content.kind() == Clause.Kind.NOUN ? content.predicate() : content.passive() ? null : content.object();
        return object != null
                && scene.sentence().children(object).stream()
                        .anyMatch(c -> c.base().equals("det") && c.lemma().equals("no"));
    }

    /** "It will be his fourth trip": what something will be called is no word given. */
    private boolean predicative(Meaning meaning, Meaning content) {
        Token noun = content.clause().predicate();
        return meaning.inner() != null
                && content.clause().kind() == Clause.Kind.NOUN
                && scene.sentence().child(noun, "cop") != null
                && meaning.clause().predicate().index() == noun.index();
    }

    /** "ground will be broken for a dam": what is told of the dam, see the reports. */
    private static boolean ground(Clause clause) {
        Token object = clause.object();
        return clause.predicate().lemma().equals("break")
                && object != null
                && object.lemma().equals("ground");
    }
}
