package org.dragoman.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause.Kind;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of one sentence off its tree, each when it is asked for.
 *
 * <p>Example: in "He said the two sides should implement them" the clause at {@code implement} has the subject sides,
 * the object them and the modal should; the clause at {@code said} has it as content.
 */
public final class ClauseReader {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> CONDITION = Set.of("if", "unless", "once", "until", "provided");
    private static final Set<String> FROM_OBJECT = Set.of("of", "for", "from", "into", "over", "about", "against");
    private static final Set<String> CONTENT_PREPOSITIONS =
            Set.of("of", "for", "from", "in", "to", "on", "against", "about", "into", "over", "at", "by", "with");
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "refuse", "use", "swear", "guarantee");
    private static final Set<String> HELPED = Set.of("support", "help", "assist", "aid", "back", "join", "involve");
    private static final Set<String> PERSONAL = Set.of("NNP", "NNPS", "PRP");

    private final ParsedSentence sentence;
    private final Map<Integer, Clause> read = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    /** A reader for a sentence. */
    public ClauseReader(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The clause whose predicate stands at the token; its kind follows from the tag. */
    public Clause clause(Token token) {
        Clause clause = read.get(token.index());
        if (clause == null) {
            clause = token.verb() ? verb(token) : nominal(token);
            read.put(token.index(), clause);
        }
        return clause;
    }

    /** The head of a phrase with the heads of its conjuncts, in order. */
    public List<Token> heads(Token head) {
        List<Token> heads = new ArrayList<>();
        heads.add(head);
        for (Token child : sentence.children(head)) {
            if (child.base().equals("conj") && child.index() > head.index()) {
                heads.addAll(heads(child));
            }
        }
        return heads;
    }

    private Clause verb(Token verb) {
        boolean passive = passive(verb);
        List<Argument> arguments = new ArrayList<>();
        Argument surface = surfaceSubject(verb);
        if (surface != null) {
            arguments.add(new Argument(passive ? "object" : "subject", surface.heads()));
        }
        addArguments(verb, arguments);
        if (arguments.stream().noneMatch(a -> a.role().equals("object"))) {
            Argument common = sharedObject(verb);
            if (common != null) {
                arguments.add(common);
            }
        }
        addGap(verb, passive, arguments);
        return new Clause(
                verb,
                Kind.VERB,
                arguments,
                contents(verb),
                words(verb),
                negated(verb),
                modal(verb),
                tense(verb),
                passive,
                condition(verb));
    }

    private Clause nominal(Token token) {
        List<Argument> arguments = new ArrayList<>();
        Token subject = first(token, "nsubj");
        if (subject != null) {
            arguments.add(new Argument("subject", heads(resolve(subject, token))));
        } else if (copula(token)) {
            Argument surface = surfaceSubject(token);
            if (surface != null) {
                arguments.add(new Argument("subject", surface.heads()));
            }
        }
        addArguments(token, arguments);
        boolean predicate = copula(token);
        return new Clause(
                token,
                token.tag().startsWith("JJ") ? Kind.ADJECTIVE : Kind.NOUN,
                arguments,
                contents(token),
                words(token),
                negated(token),
                predicate ? modal(token) : null,
                predicate ? tense(token) : Tense.NONE,
                false,
                condition(token));
    }

    private boolean copula(Token token) {
        return first(token, "cop") != null;
    }

    private void addArguments(Token predicate, List<Argument> arguments) {
        for (Token child : sentence.children(predicate)) {
            String role = switch (child.relation()) {
                case "obj" -> "object";
                case "iobj" -> "indirect";
                case "obl:agent" -> "subject";
                case "nmod:poss" -> "poss";
                case "amod", "compound", "nmod:desc" -> predicate.noun() ? "adj" : "";
                case "obl:tmod", "nmod:tmod" -> "time";
                default ->
                    switch (child.base()) {
                        case "obl", "nmod" -> preposition(child);
                        default -> "";
                    };
            };
            if (!role.isEmpty()) {
                arguments.add(new Argument(role, heads(child)));
            }
        }
    }

    /** "accepted and signed the treaty": the object stands with the last of the verbs only. */
    private @Nullable Argument sharedObject(Token verb) {
        Token next = conjoined(verb);
        if (next == null || next.index() > verb.index() + 4 || passive(verb)) {
            return null;
        }
        for (int i = verb.index() + 1; i < next.index(); i++) {
            String tag = sentence.token(i).tag();
            boolean between =
                    tag.equals("CC") || tag.startsWith("RB") || tag.equals(",") || tag.equals("TO") || tag.equals("MD");
            if (!between && !sentence.token(i).verb()) {
                return null;
            }
        }
        Token object = first(next, "obj");
        return object == null ? sharedObject(next) : new Argument("object", heads(object));
    }

    private @Nullable Token conjoined(Token verb) {
        Token first = verb.base().equals("conj") ? sentence.head(verb) : verb;
        for (Token child : sentence.children(first == null ? verb : first)) {
            if (child.base().equals("conj") && child.verb() && child.index() > verb.index()) {
                return child;
            }
        }
        return null;
    }

    /** In a relative clause the noun it hangs under is the object that is missing. */
    private void addGap(Token verb, boolean passive, List<Argument> arguments) {
        Token noun = sentence.head(verb);
        boolean open = arguments.stream().noneMatch(a -> a.role().equals("object"));
        if (noun != null
                && open
                && verb.relation().equals("acl:relcl")
                && !passive
                && first(verb, "nsubj") != null
                && !relative(first(verb, "nsubj"))) {
            arguments.add(new Argument("object", List.of(noun)));
        }
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (relative(argument.head()) && noun != null && verb.base().equals("acl")) {
                arguments.set(i, new Argument(argument.role(), List.of(noun)));
            }
        }
    }

    private static boolean relative(@Nullable Token token) {
        return token != null && token.tag().startsWith("W");
    }

    /** The grammatical subject, its own or the one that coordination, control or a relative clause gives it. */
    private @Nullable Argument surfaceSubject(Token verb) {
        Token own = first(verb, "nsubj");
        own = own != null ? own : first(verb, "nsubj:pass");
        if (own != null) {
            return new Argument("subject", heads(resolve(own, verb)));
        }
        Token governor = sentence.head(verb);
        if (governor == null || !asked.add(verb.index())) {
            return null;
        }
        try {
            return switch (verb.base()) {
                case "conj" -> surfaceSubject(governor);
                case "xcomp" -> controller(verb, governor);
                case "advcl", "parataxis", "dep" -> adverbial(verb, governor);
                case "ccomp" -> verb.tag().equals("VBG") || infinitive(verb) ? controller(verb, governor) : null;
                case "acl" -> adnominal(verb, governor);
                default -> null;
            };
        } finally {
            asked.remove(verb.index());
        }
    }

    private Token resolve(Token subject, Token verb) {
        Token governor = sentence.head(verb);
        return relative(subject) && governor != null && verb.base().equals("acl") ? governor : subject;
    }

    private @Nullable Argument controller(Token verb, Token governor) {
        if (governor.verb() && !passive(governor) && !SUBJECT_CONTROL.contains(governor.lemma())) {
            Token object = first(governor, "obj");
            object = object != null ? object : first(governor, "iobj");
            if (object == null && infinitive(verb)) {
                object = oblique(governor, Set.of("on", "upon", "for", "to", "with"), verb);
            }
            if (object != null && object.index() < verb.index()) {
                return new Argument("subject", heads(object));
            }
        }
        return governor.verb() || copula(governor) ? surfaceSubject(governor) : null;
    }

    private @Nullable Token oblique(Token governor, Set<String> prepositions, Token before) {
        for (Token child : sentence.children(governor)) {
            if (child.base().equals("obl")
                    && child.index() < before.index()
                    && prepositions.contains(preposition(child))) {
                return child;
            }
        }
        return null;
    }

    private @Nullable Argument adverbial(Token verb, Token governor) {
        Token mark = first(verb, "mark");
        Token object = first(governor, "obj");
        if (governor.lemma().equals("call") && infinitive(verb)) {
            return controller(verb, governor);
        }
        if (mark != null && object != null && object.index() < verb.index() && !passive(governor)) {
            boolean fromObject = FROM_OBJECT.contains(mark.lemma())
                    || mark.lemma().equals("in") && HELPED.contains(governor.lemma());
            if (fromObject) {
                return new Argument("subject", heads(object));
            }
        }
        Token speech = speechBefore(verb, governor);
        return surfaceSubject(speech == null || infinitive(verb) ? governor : speech);
    }

    /** In "…, Xi said, calling on both sides to …" it is Xi who calls. */
    private @Nullable Token speechBefore(Token verb, Token governor) {
        for (Token child : sentence.children(governor)) {
            boolean between = child.index() > governor.index() && child.index() < verb.index();
            if (between && child.base().equals("parataxis") && child.verb() && first(child, "nsubj") != null) {
                return child;
            }
        }
        return null;
    }

    private @Nullable Argument adnominal(Token verb, Token noun) {
        boolean prepositional = verb.tag().equals("VBG") && first(verb, "mark") != null;
        if (verb.relation().equals("acl:relcl")
                || verb.tag().equals("VBN")
                || verb.tag().equals("VBG") && !prepositional
                || PERSONAL.contains(noun.tag())) {
            return new Argument("subject", heads(noun));
        }
        Token owner = first(noun, "nmod:poss");
        if (owner != null) {
            return new Argument("subject", heads(owner));
        }
        Token by = nounArgument(noun, "by");
        if (by != null) {
            return new Argument("subject", heads(by));
        }
        Token governor = sentence.head(noun);
        return governor != null && governor.verb() ? surfaceSubject(governor) : null;
    }

    private @Nullable Token nounArgument(Token noun, String preposition) {
        for (Token child : sentence.children(noun)) {
            if (child.base().equals("nmod") && preposition(child).equals(preposition)) {
                return child;
            }
        }
        return null;
    }

    private boolean infinitive(Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.tag().equals("TO") && child.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    private boolean passive(Token verb) {
        if (first(verb, "nsubj:pass") != null || first(verb, "aux:pass") != null) {
            return true;
        }
        Token governor = sentence.head(verb);
        if (!verb.tag().equals("VBN") || first(verb, "nsubj") != null || governor == null) {
            return false;
        }
        boolean perfect =
                sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("have"));
        return !perfect
                && switch (verb.base()) {
                    case "acl", "advcl", "amod" -> !verb.relation().equals("acl:relcl");
                    case "conj" -> governor.tag().equals("VBN") && passive(governor);
                    default ->
                        sentence.children(verb).stream()
                                .anyMatch(c -> c.relation().equals("obl:agent"));
                };
    }

    private List<Content> contents(Token predicate) {
        List<Content> contents = new ArrayList<>();
        for (Token child : sentence.children(predicate)) {
            String marker = marker(predicate, child);
            if (marker != null) {
                for (Token head : heads(child)) {
                    contents.add(new Content(head, marker));
                }
            } else if (child.base().equals("obj") || child.base().equals("obl")) {
                addUnder(child, contents);
            }
        }
        return contents;
    }

    /** An infinitive that the parser hung under the addressee: "called on [Iran to stop …]". */
    private void addUnder(Token noun, List<Content> contents) {
        for (Token conjunct : heads(noun)) {
            for (Token child : sentence.children(conjunct)) {
                if (child.relation().equals("acl") && infinitive(child)) {
                    heads(child).forEach(head -> contents.add(new Content(head, "to")));
                }
            }
        }
    }

    private @Nullable String marker(Token predicate, Token child) {
        Token mark = first(child, "mark");
        return switch (child.base()) {
            case "ccomp", "parataxis" -> {
                boolean saidBeside = child.base().equals("parataxis") && child.index() > predicate.index();
                if (child.base().equals("parataxis") && (!predicate.verb() || saidBeside)) {
                    yield null;
                }
                if (mark != null && !mark.tag().equals("TO")) {
                    yield mark.lemma().toLowerCase(Locale.ROOT);
                }
                if (infinitive(child)) {
                    yield "to";
                }
                yield child.tag().equals("VBG") && first(child, "aux") == null ? "ing" : "said";
            }
            case "xcomp" -> infinitive(child) ? "to" : child.tag().equals("VBG") ? "ing" : "as";
            case "advcl", "acl" -> {
                if (predicate.noun()
                        && child.relation().equals("acl")
                        && mark != null
                        && mark.lemma().equals("that")) {
                    yield "that";
                }
                if (infinitive(child) && child.index() > predicate.index()) {
                    yield "to";
                }
                yield mark != null
                                && child.tag().equals("VBG")
                                && CONTENT_PREPOSITIONS.contains(mark.lemma())
                                && child.index() > predicate.index()
                        ? mark.lemma()
                        : null;
            }
            default -> null;
        };
    }

    private Set<String> words(Token predicate) {
        Set<String> words = new LinkedHashSet<>();
        for (Token child : sentence.children(predicate)) {
            if (child.relation().equals("compound:prt")
                    || child.base().equals("advmod")
                    || child.base().equals("case")) {
                words.add(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private boolean negated(Token predicate) {
        Token head = sentence.head(predicate);
        boolean shares = predicate.verb()
                && predicate.base().equals("conj")
                && head != null
                && head.verb()
                && predicate.tag().equals("VB")
                && alternative(predicate)
                && modal(predicate) != null;
        if (shares && head != null && negated(head)) {
            return true;
        }
        for (Token child : sentence.children(predicate)) {
            boolean modifier = child.base().equals("advmod")
                    || child.base().equals("det")
                    || child.base().equals("cc:preconj");
            if (modifier && NEGATION.contains(child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (child.base().equals("nsubj") && predicate.verb()) {
                Token determiner = first(child, "det");
                if (determiner != null && NEGATION.contains(determiner.lemma().toLowerCase(Locale.ROOT))
                        || child.form().equalsIgnoreCase("nobody")
                        || child.form().equalsIgnoreCase("none")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "must not attack or threaten": what "or" joins is negated together. */
    private boolean alternative(Token conjunct) {
        return sentence.children(conjunct).stream()
                .anyMatch(c -> c.base().equals("cc") && c.lemma().equals("or"));
    }

    private @Nullable String modal(Token verb) {
        boolean finite = false;
        for (Token child : sentence.children(verb)) {
            if (child.tag().equals("MD")) {
                return child.lemma().toLowerCase(Locale.ROOT);
            }
            finite |= child.base().equals("aux") && !child.tag().equals("TO")
                    || child.base().equals("nsubj");
        }
        Token governor = sentence.head(verb);
        boolean shares = verb.base().equals("conj")
                && !finite
                && !infinitive(verb)
                && (verb.tag().equals("VB")
                        || verb.tag().equals("VBN")
                        || verb.tag().equals("VBP"));
        return shares && governor != null ? modal(governor) : null;
    }

    private Tense tense(Token verb) {
        boolean have = false;
        boolean had = false;
        boolean future = false;
        boolean finite = verb.tag().matches("VB[DZP]");
        boolean past = verb.tag().equals("VBD");
        boolean progressive = false;
        for (Token child : sentence.children(verb)) {
            if (!child.base().equals("aux") && !child.base().equals("cop")) {
                continue;
            }
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            have |= lemma.equals("have");
            had |= lemma.equals("have") && child.tag().equals("VBD");
            future |= Set.of("will", "shall", "'ll", "wo").contains(lemma);
            past |= child.tag().equals("VBD");
            finite |= child.tag().matches("VB[DZP]|MD");
            progressive |= lemma.equals("be") && verb.tag().equals("VBG");
        }
        if (future) {
            return Tense.FUTURE;
        }
        if (have) {
            return had ? Tense.PAST_PERFECT : Tense.PERFECT;
        }
        if (past) {
            return Tense.PAST;
        }
        if (finite) {
            return progressive ? Tense.PROGRESSIVE : Tense.PRESENT;
        }
        Token governor = sentence.head(verb);
        boolean lends = verb.base().equals("conj");
        return governor != null && lends && (governor.verb() || copula(governor)) ? tense(governor) : Tense.NONE;
    }

    /** Whether the predicate, or a clause it belongs to, hangs under a condition. */
    private boolean condition(Token predicate) {
        Token token = predicate;
        while (token != null) {
            Token mark = first(token, "mark");
            boolean adverbial = token.base().equals("advcl") || token.base().equals("conj");
            if (adverbial && mark != null && CONDITION.contains(mark.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (token.base().equals("ccomp") || token.base().equals("acl")) {
                return false;
            }
            token = sentence.head(token);
        }
        return false;
    }

    /** The preposition that marks a phrase, several words joined: {@code "according to"}; empty without one. */
    public String preposition(Token noun) {
        StringBuilder words = new StringBuilder();
        for (Token child : sentence.children(noun)) {
            if (child.base().equals("case")
                    && child.index() < noun.index()
                    && !child.tag().equals("POS")) {
                String word = child.tag().equals("VBG") ? child.form() : child.lemma();
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
                for (Token part : sentence.children(child)) {
                    if (part.base().equals("fixed")) {
                        words.append(' ').append(part.lemma().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return words.toString();
    }

    private @Nullable Token first(Token token, String relation) {
        return sentence.child(token, relation);
    }
}
