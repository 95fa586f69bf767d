package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of what is to be done: the verb with its particle, and the things it is to be done to. */
final class Matters {
    /** "give full play to X", "attach importance to X": it is X that is to be dealt with. */
    private static final Set<String> ABSTRACT =
            Set.of("play", "priority", "importance", "attention", "effect", "momentum", "impetus", "boost", "weight");

    /** "take part in building the dam". */
    private static final String PART = "part";

    /** Verbs of giving whose object may be whoever receives: "provide Chad with buses". */
    private static final Set<String> GIVING =
            Set.of("provide", "supply", "present", "furnish", "equip", "help", "assist", "aid", "support");

    /** Adverbs that make one word with the verb before them: "move ahead". */
    private static final Set<String> PARTICLES =
            Set.of("up", "out", "down", "on", "off", "over", "back", "ahead", "forward", "away", "together", "aside");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "between", "along", "outside");

    private final Scene scene;

    Matters(Scene scene) {
        this.scene = scene;
    }

    /** What is done, by the verb with its particle: "hand over", "give full play to". */
    String action(Clause clause, @Nullable Token object) {
        Argument grammatical = clause.argument("object");
        Argument to = clause.argument("to");
        if (object != null && grammatical != null && to != null && to.head().index() == object.index()) {
            return clause.predicate().lemma() + " "
                    + scene.extent(grammatical.head()).of(scene.original()) + " to";
        }
        boolean joined = object != null
                && grammatical != null
                && grammatical.head().index() != object.index()
                && PART.equals(grammatical.head().lemma());
        if (joined) {
            return clause.predicate().lemma() + " " + PART + " in";
        }
        StringBuilder action = new StringBuilder(clause.predicate().lemma());
        for (Token token : scene.sentence().tokens()) {
            boolean particle = token.relation().equals("compound:prt")
                    && token.head() == clause.predicate().index();
            boolean beside = token.index() == clause.predicate().index() + 1
                    && PARTICLES.contains(token.lemma())
                    && !token.base().equals("case");
            if (particle || beside) {
                action.append(' ').append(token.lemma());
            }
        }
        return action.toString();
    }

    /** The verb whose object it is: "widen" in "will work with China to widen partnership". */
    Token doing(Clause clause, @Nullable Token object) {
        Token verb = object == null ? null : scene.sentence().head(object);
        boolean below = object != null
                && verb != null
                && verb.verb()
                && Set.of("obj", "nsubj:pass").contains(object.relation())
                && scene.sentence().below(verb, clause.predicate());
        return below && verb != null ? verb : clause.predicate();
    }

    /** From the first to the last word of such a name. */
    private static final int NAME = 4;

    /** The objects that are to be dealt with: named things one by one, common nouns together. */
    List<Token> objects(Clause clause) {
        Argument object = clause.argument("object");
        Argument to = clause.argument("to");
        if (object != null
                && to != null
                && ABSTRACT.contains(object.head().lemma().toLowerCase(Locale.ROOT))) {
            object = to;
        }
        Argument in = clause.argument("in");
        if (object != null && in != null && PART.equals(object.head().lemma())) {
            object = in;
        }
        Argument with = clause.argument("with");
        if (object != null
                && with != null
                && GIVING.contains(clause.predicate().lemma())
                && scene.party(object.head())
                && !scene.party(with.head())) {
            object = with;
        }
        if (object == null) {
            return List.of();
        }
        List<Token> named = namedThings(object);
        return named.size() > 1 ? named : List.of(object.head());
    }

    /** Whether several things are named, each with a fate of its own. */
    boolean separate(Clause clause) {
        Argument object = clause.argument("object");
        return object != null && namedThings(object).size() > 1;
    }

    /** "the role of the Institutes, Workshop and Center": proper names, looked at through one "of". */
    private List<Token> namedThings(Argument object) {
        List<Token> heads = object.heads();
        if (heads.size() == 1) {
            Argument of = scene.clauses().clause(object.head()).argument("of");
            heads = of == null ? heads : of.heads();
        }
        boolean several = heads.size() > 1 && heads.stream().allMatch(this::thing) && !oneName(heads);
        return several ? heads : List.of();
    }

    /** "the Belt and Road Initiative": a lone name, "and", and a name of two words or more. */
    private boolean oneName(List<Token> heads) {
        Token first = heads.get(0);
        Token second = heads.get(heads.size() - 1);
        boolean alone = scene.sentence().children(first).stream()
                .allMatch(c -> Set.of("det", "conj", "cc", "punct", "case").contains(c.base()));
        boolean longer = scene.sentence().children(second).stream()
                .anyMatch(c -> c.base().equals("compound"));
        boolean joined = second.index() > first.index() + 1
                && second.index() - first.index() <= NAME
                && scene.sentence().token(first.index() + 1).lemma().equals("and");
        return heads.size() == 2 && alone && longer && joined;
    }

    private boolean thing(Token head) {
        var mention = scene.mentionAt(head);
        return head.proper() && (mention == null || mention.actor().country() == null);
    }

    /** The noun with what modifies it, without what it is joined to. */
    Span chunk(Token head) {
        Span span = head.span();
        for (Token child : scene.sentence().children(head)) {
            if (!Set.of("conj", "cc", "punct", "case").contains(child.base())) {
                span = span.cover(scene.extent(child));
            }
        }
        return span;
    }

    /** A name by itself; a common noun with all that it is joined to. */
    Span phrase(Token head) {
        if (!thing(head)) {
            return scene.extent(head).cover(conjuncts(head));
        }
        Span name = chunk(head);
        for (Token child : scene.sentence().children(head)) {
            name = child.base().equals("conj") && oneName(List.of(head, child)) ? name.cover(chunk(child)) : name;
        }
        return name;
    }

    /** The phrase as the matter is named: without the preposition before it, with the named place after it. */
    Span named(Token head) {
        return placed(head, bare(head, phrase(head)));
    }

    /** A noun with what belongs to it, without the preposition before it and without what it is joined to. */
    Span alone(Token head) {
        return bare(head, scene.extent(head));
    }

    private Span bare(Token head, Span phrase) {
        for (Token child : scene.sentence().children(head)) {
            if (child.base().equals("case") && child.span().start() == phrase.start() && child.index() < head.index()) {
                return new Span(scene.sentence().token(child.index() + 1).span().start(), phrase.end());
            }
        }
        return phrase;
    }

    /** "the waterworks in Tema": with the named place that follows at once, though the grammar may give it to the verb. */
    private Span placed(Token object, Span phrase) {
        for (Token token : scene.sentence().tokens()) {
            Token marker = scene.sentence().child(token, "case");
            boolean place = token.proper()
                    && marker != null
                    && PLACING.contains(marker.lemma())
                    && token.head() == object.head()
                    && marker.span().start() > phrase.end()
                    && marker.span().start() <= phrase.end() + 1;
            if (place) {
                return phrase.cover(scene.extent(token));
            }
        }
        return phrase;
    }

    private Span conjuncts(Token head) {
        Span span = head.span();
        for (Token conjunct : scene.clauses().heads(head)) {
            span = span.cover(scene.extent(conjunct));
        }
        return span;
    }
}
