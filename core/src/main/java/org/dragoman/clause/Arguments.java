package org.dragoman.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Collects the participants of a predicate.
 *
 * <p>Example: "Aid was sent to Cuba by Spain" gives {@code send} the object aid, {@code to} Cuba and the subject Spain.
 */
final class Arguments {
    private static final Set<String> ABOUT = Set.of("up to", "close to", "upwards of", "well over");

    /** "came close to $5 million": what is near a sum, and not done to it. */
    private static final Set<String> COMING = Set.of(
            "come", "get", "stand", "stay", "remain", "draw", "move", "run", "go", "be", "bring", "rise", "fall");

    private static final Set<String> CURRENCIES =
            Set.of("dollar", "euro", "pound", "yen", "yuan", "rupee", "shilling", "ruble", "franc", "crown", "krone");

    private final Grammar grammar;
    private final Subjects subjects;

    Arguments(Grammar grammar, Subjects subjects) {
        this.grammar = grammar;
        this.subjects = subjects;
    }

    /** A verb's participants, deep subject and object: those of a passive are turned round. */
    List<Argument> ofVerb(Token verb) {
        boolean passive = grammar.passive(verb);
        List<Argument> arguments = new ArrayList<>();
        Argument surface = subjects.of(verb);
        if (surface != null) {
            arguments.add(new Argument(passive ? "object" : "subject", surface.heads()));
        }
        addArguments(verb, arguments);
        if (passive && arguments.stream().noneMatch(a -> a.role().equals("subject"))) {
            addAgent(verb, arguments);
        }
        if (arguments.stream().noneMatch(a -> a.role().equals("object"))) {
            Argument common = sharedObject(verb);
            if (common != null) {
                arguments.add(common);
            }
        }
        addGap(verb, passive, arguments);
        return arguments;
    }

    /** The participants of a noun or an adjective; a subject if it is a predicate: "Iran is ready". */
    List<Argument> ofNominal(Token token) {
        List<Argument> arguments = new ArrayList<>();
        Token subject = grammar.first(token, "nsubj");
        if (subject != null) {
            arguments.add(new Argument("subject", grammar.heads(subjects.resolve(subject, token))));
        } else if (grammar.copula(token)) {
            Argument surface = subjects.of(token);
            if (surface != null) {
                arguments.add(new Argument("subject", surface.heads()));
            }
        }
        addArguments(token, arguments);
        return arguments;
    }

    /** Adds those that depend on the predicate itself, except its subject. */
    private void addArguments(Token predicate, List<Argument> arguments) {
        for (Token child : grammar.children(predicate)) {
            String role = switch (child.relation()) {
                case "obj" -> "object";
                case "iobj" -> "indirect";
                case "obl:agent" -> "subject";
                case "nmod:poss" -> "poss";
                case "amod", "compound", "nmod:desc" -> predicate.noun() ? "adj" : "";
                case "obl:tmod", "nmod:tmod" -> "time";
                default ->
                    switch (child.base()) {
                        case "obl", "nmod" -> limit(predicate, child) ? "object" : grammar.preposition(child);
                        default -> "";
                    };
            };
            if (!role.isEmpty()) {
                arguments.add(new Argument(role, grammar.heads(child)));
            }
        }
    }

    /** "pledged up to $5 million", "close to $5 million": a sum that the parser took for a phrase of place. */
    private boolean limit(Token predicate, Token sum) {
        return predicate.verb()
                && (sum.tag().equals("CD") || CURRENCIES.contains(sum.lemma()))
                && ABOUT.contains(grammar.preposition(sum))
                && !COMING.contains(predicate.lemma())
                && grammar.first(predicate, "obj") == null;
    }

    /** "picked up by police" in a headline, "beaten and robbed by soldiers": who does it. */
    private void addAgent(Token verb, List<Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.role().equals("by") && grammar.first(argument.head(), "nummod") == null) {
                arguments.set(i, new Argument("subject", argument.heads()));
                return;
            }
        }
        Token next = conjoined(verb);
        Token agent = next == null || next.index() > verb.index() + 4 ? null : grammar.first(next, "obl:agent");
        if (next != null && agent != null && grammar.passive(next)) {
            arguments.add(new Argument("subject", grammar.heads(agent)));
        }
    }

    /** "accepted and signed the treaty": the object stands with the last of the verbs only. */
    private @Nullable Argument sharedObject(Token verb) {
        Token next = conjoined(verb);
        if (next == null || next.index() > verb.index() + 4 || grammar.passive(verb)) {
            return null;
        }
        for (int i = verb.index() + 1; i < next.index(); i++) {
            String tag = grammar.token(i).tag();
            boolean between =
                    tag.equals("CC") || tag.startsWith("RB") || tag.equals(",") || tag.equals("TO") || tag.equals("MD");
            if (!between && !grammar.token(i).verb()) {
                return null;
            }
        }
        Token object = grammar.first(next, "obj");
        return object == null ? sharedObject(next) : new Argument("object", grammar.heads(object));
    }

    /** The next verb after this one in the same coordination. */
    private @Nullable Token conjoined(Token verb) {
        Token first = verb.base().equals("conj") ? grammar.head(verb) : verb;
        for (Token child : grammar.children(first == null ? verb : first)) {
            if (child.base().equals("conj") && child.verb() && child.index() > verb.index()) {
                return child;
            }
        }
        return null;
    }

    /** In a relative clause the noun it hangs under is the object that is missing. */
    private void addGap(Token verb, boolean passive, List<Argument> arguments) {
        Token noun = grammar.head(verb);
        boolean open = arguments.stream().noneMatch(a -> a.role().equals("object"));
        if (noun != null
                && open
                && verb.relation().equals("acl:relcl")
                && !passive
                && grammar.first(verb, "nsubj") != null
                && !Grammar.relative(grammar.first(verb, "nsubj"))) {
            arguments.add(new Argument("object", List.of(noun)));
        }
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (Grammar.relative(argument.head()) && noun != null && verb.base().equals("acl")) {
                arguments.set(i, new Argument(argument.role(), List.of(noun)));
            }
        }
    }
}
