package org.dragoman.coding;

import java.util.ArrayList;
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

    /** Verbs whose matter stands behind "for". */
    private static final Set<String> PAYING = Set.of("pay", "care", "provide", "apply", "cater", "compensate");

    /** "2017 will be celebrated as the Year of Culture": what it is called is the matter. */
    private static final Set<String> NAMING =
            Set.of("celebrate", "designate", "declare", "mark", "proclaim", "observe", "name");

    /** Verbs of giving whose object may be whoever receives: "provide Chad with buses". */
    private static final Set<String> GIVING =
            Set.of("provide", "supply", "present", "furnish", "equip", "help", "assist", "aid", "support");

    /** Adverbs that make one word with the verb before them: "move ahead". */
    private static final Set<String> PARTICLES =
            Set.of("up", "out", "down", "on", "off", "over", "back", "ahead", "forward", "away", "together", "aside");

    /** "set aside $300 million for the mission": what a sum is for. */
    private static final Set<String> SPENDING = Set.of("for", "to", "towards", "toward", "in", "into", "on");

    /** What somebody is who has given his word. */
    private static final Set<String> MINDED = Set.of("commit", "dedicate");

    /** "money for a dam and a port": what it is for is the matter. */
    private static final Set<String> MONEY =
            Set.of("money", "loan", "credit", "grant", "fund", "funding", "financing", "finance");

    private static final Set<String> USES = Set.of("for", "towards", "toward", "into", "to");

    private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "decade", "period", "time");

    private static final Set<String> SUMS = Set.of(
            "million",
            "billion",
            "trillion",
            "dollar",
            "euro",
            "pound",
            "yen",
            "yuan",
            "rupee",
            "crore",
            "aid",
            "assistance");

    /** What says little without what it is to do. */
    private static final Set<String> SERVING = Set.of(
            "group",
            "committee",
            "commission",
            "force",
            "taskforce",
            "team",
            "panel",
            "mechanism",
            "step",
            "measure",
            "effort",
            "body",
            "office",
            "council");

    /** What says little without what it is on. */
    private static final Set<String> STUDYING = Set.of(
            "study", "survey", "assessment", "analysis", "review", "tender", "consultation", "negotiation", "talk");

    private static final Set<String> RAISING = Set.of(
            "raise",
            "lift",
            "elevate",
            "upgrade",
            "increase",
            "bring",
            "expand",
            "extend",
            "cut",
            "reduce",
            "lower",
            "double",
            "widen");

    private static final Set<String> TOPIC =
            Set.of("for", "on", "of", "into", "about", "concerning", "regarding", "towards", "toward");

    private static final Set<String> ONE = Set.of("a", "an", "another");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "between", "along", "outside");

    /** How the words hang that tell which of several a thing is. */
    private static final Set<String> TELLING_APART = Set.of("amod", "compound", "nmod");

    private static final Set<String> SAYING_LITTLE = Set.of("det", "nummod", "case");

    private static final Set<String> SITING = Set.of("at", "near", "between", "along", "outside");

    private static final Set<String> ON = Set.of(
            "ban",
            "suspension",
            "embargo",
            "moratorium",
            "restriction",
            "limit",
            "cap",
            "quota",
            "tariff",
            "duty",
            "tax",
            "levy",
            "talk",
            "talks",
            "negotiation",
            "consultation",
            "agreement",
            "memorandum",
            "accord",
            "pact",
            "treaty",
            "convention",
            "protocol",
            "deal",
            "understanding",
            "declaration");

    /** "at the end of May", "at a cost of": no place. */
    private static final Set<String> NO_SITE = Set.of(
            "end",
            "beginning",
            "start",
            "time",
            "moment",
            "cost",
            "price",
            "pace",
            "rate",
            "level",
            "request",
            "invitation",
            "date",
            "day",
            "week",
            "month",
            "year",
            "expense",
            "margin");

    private final Scene scene;
    private final JoinedNames joined;

    Matters(Scene scene) {
        this.scene = scene;
        this.joined = new JoinedNames(scene);
    }

    /** What is done, by the verb with its particle: "hand over", "give full play to". */
    String action(Clause clause, @Nullable Token object) {
        Token above = scene.sentence().head(clause.predicate());
        if (minded(clause) && above != null) {
            return above.lemma() + " " + clause.predicate().form() + " to";
        }
        if (clause.passive() && MINDED.contains(clause.predicate().lemma()) && clause.argument("to") != null) {
            return "be " + clause.predicate().form() + " to";
        }
        Argument grammatical = clause.argument("object");
        Argument to = clause.argument("to");
        if (object != null && grammatical != null && to != null && to.head().index() == object.index()) {
            return clause.predicate().lemma() + " "
                    + scene.extent(grammatical.head()).of(scene.original()) + " to";
        }
        boolean part = object != null
                && grammatical != null
                && grammatical.head().index() != object.index()
                && PART.equals(grammatical.head().lemma());
        if (part) {
            return clause.predicate().lemma() + " " + PART + " in";
        }
        if (object != null && grammatical == null && paying(clause) && clause.argument("for") != null) {
            return clause.predicate().lemma() + " for";
        }
        StringBuilder action = new StringBuilder(clause.predicate().lemma());
        for (Token token : scene.sentence().tokens()) {
            boolean particle = token.relation().equals("compound:prt")
                    && !upTo(token)
                    && token.head() == clause.predicate().index();
            boolean beside = token.index() == clause.predicate().index() + 1
                    && PARTICLES.contains(token.lemma())
                    && !upTo(token)
                    && !token.base().equals("case");
            if (particle || beside) {
                action.append(' ').append(token.lemma());
            }
        }
        return action.toString();
    }

    /** "lend up to $5 million" is no "lend up"; "set up to draw a plan" is "set up". */
    private boolean upTo(Token token) {
        int next = token.index() + 2;
        boolean close = token.lemma().equals("close")
                && next < scene.sentence().size()
                && scene.sentence().token(next).form().matches(".*\\d.*");
        return (close || token.lemma().equals("up"))
                && next < scene.sentence().size()
                && scene.sentence().token(next - 1).lemma().equals("to")
                && (close
                        || scene.sentence().token(next).tag().equals("CD")
                        || scene.sentence().token(next).form().matches("[$€£¥].*|US\\$|\\d.*"));
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

    /** The object, and not whoever is given it: "the workers will be given protection"; "pay for the harm". */
    static @Nullable Argument thing(Clause clause) {
        List<Argument> objects = clause.all("object");
        if (objects.isEmpty() && paying(clause)) {
            return clause.argument("for");
        }
        return clause.passive() && objects.size() > 1
                ? objects.stream()
                        .filter(o -> o.head().base().equals("obj"))
                        .findFirst()
                        .orElse(objects.get(0))
                : clause.argument("object");
    }

    /** "pay for the harm", "care for the wounded": with what it is for as its object. */
    private static boolean paying(Clause clause) {
        return clause.kind() == Clause.Kind.VERB
                && !clause.passive()
                && PAYING.contains(clause.predicate().lemma());
    }

    /** The objects that are to be dealt with: named things one by one, common nouns together. */
    List<Token> objects(Clause clause) {
        Argument object = thing(clause);
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
        Argument as = object != null && NAMING.contains(clause.predicate().lemma()) ? clause.argument("as") : null;
        if (object != null
                && as != null
                && as.head().noun()
                && (as.head().proper() || object.head().tag().equals("CD"))) {
            object = as;
        }
        if (object == null) {
            Token late = belated(clause);
            return minded(clause) && to != null ? List.of(to.head()) : late == null ? List.of() : List.of(late);
        }
        List<Token> named = namedThings(object);
        return named.size() > 1 ? named : List.of(object.head());
    }

    /**
     * "bring into effect at an early date the accord signed in May", "build, together with Chad, a new harbour": an
     * object behind a phrase, which the parser hangs elsewhere; null where there is none.
     */
    private @Nullable Token belated(Clause clause) {
        Token verb = clause.predicate();
        if (!verb.tag().equals("VB") || clause.passive()) {
            return null;
        }
        for (Token token : scene.sentence().tokens()) {
            Token above = scene.sentence().head(token);
            if (above == null || !token.noun() || token.index() < verb.index() + 3) {
                continue;
            }
            boolean told = token.base().equals("nsubj")
                    && above.tag().equals("VBN")
                    && above.index() == token.index() + behind(token)
                    && Set.of("acl", "advcl").contains(above.base())
                    && scene.sentence().child(above, "aux") == null
                    && near(above, verb);
            Token marker = scene.sentence().child(above, "case");
            boolean aside = token.base().equals("appos")
                    && marker != null
                    && marker.index() == verb.index() + 2
                    && scene.sentence().token(verb.index() + 1).form().equals(",");
            if (told || aside || set(token, verb)) {
                return token;
            }
        }
        return null;
    }

    /** "lead, jointly with it, a summit": a noun right behind a phrase between commas. */
    private boolean set(Token noun, Token verb) {
        int first = scene.sentence().tokens().stream()
                .filter(t -> t.equals(noun)
                        || scene.sentence().below(t, noun) && !t.base().equals("punct"))
                .mapToInt(Token::index)
                .min()
                .orElse(0);
        return noun.base().equals("appos")
                && scene.sentence().token(verb.index() + 1).form().equals(",")
                && first > verb.index() + 3
                && scene.sentence().token(first - 1).form().equals(",")
                && scene.sentence().tokens().stream()
                        .filter(t -> t.index() > verb.index() + 1 && t.index() < first - 1)
                        .noneMatch(t -> t.form().equals(",") || t.verb());
    }

    /** How far the word behind a noun and all that belongs to it is. */
    private int behind(Token noun) {
        Span phrase = scene.extent(noun);
        return 1
                + (int) scene.sentence().tokens().stream()
                        .filter(t -> t.index() > noun.index() && phrase.contains(t.span()))
                        .count();
    }

    /** Whether a participle hangs on a verb or on what the verb hangs on. */
    private static boolean near(Token participle, Token verb) {
        return participle.head() == verb.index() || participle.head() == verb.head();
    }

    /** "remains committed to the project": a mind that somebody is of, with a verb above it. */
    private boolean minded(Clause clause) {
        Token predicate = clause.predicate();
        Token above = scene.sentence().head(predicate);
        return predicate.tag().startsWith("JJ")
                && predicate.relation().equals("xcomp")
                && above != null
                && above.verb();
    }

    /** "committed to being a reliable supplier": what the mind is set on; null where the clause tells of no mind. */
    @Nullable
    Span minding(Clause clause) {
        Span whole = scene.extent(clause.predicate());
        Token after = scene.sentence()
                .token(Math.min(clause.predicate().index() + 2, scene.sentence().size() - 1));
        boolean tells = minded(clause)
                && after.span().start() > clause.predicate().span().end();
        return tells && after.span().start() < whole.end()
                ? new Span(after.span().start(), whole.end())
                : null;
    }

    /** Whether several things are named, each with a fate of its own. */
    boolean separate(Clause clause) {
        if (clause.kind() == Clause.Kind.NOUN) {
            return each(clause.predicate()).size() > 1;
        }
        Argument object = clause.argument("object");
        return object != null && namedThings(object).size() > 1;
    }

    /** A noun and those that it is joined to, where each is told as a thing of its own; else the noun alone. */
    List<Token> each(Token head) {
        List<Token> heads = scene.clauses().heads(head);
        return heads.size() > 1 && heads.stream().allMatch(this::single) ? heads : List.of(head);
    }

    /** "the role of the Institutes, Workshop and Center": proper names, looked at through one "of". */
    private List<Token> namedThings(Argument object) {
        List<Token> heads = object.heads();
        if (heads.size() == 1) {
            Clause thing = scene.clauses().clause(object.head());
            Argument of = thing.argument(MONEY.contains(object.head().lemma()) ? "for" : "of");
            heads = of == null ? besides(object.head()) : of.heads();
        }
        boolean several = heads.size() > 1
                && (heads.stream().allMatch(this::thing) && !joined.one(heads)
                        || heads.stream().allMatch(this::single));
        return several ? heads : List.of();
    }

    /** "a clinic in Tema and a road to Ho": a road is joined to the clinic, though the grammar may join it to Tema. */
    private List<Token> besides(Token head) {
        List<Token> heads = new ArrayList<>(List.of(head));
        for (Token place : scene.sentence().tokens()) {
            boolean under = place.base().equals("nmod") && place.head() == head.index()
                    || place.base().equals("obl") && place.head() == head.head();
            if (under && place.proper() && place.index() > head.index()) {
                scene.clauses().heads(place).stream()
                        .filter(other -> !other.proper() && single(other))
                        .forEach(heads::add);
            }
        }
        return heads;
    }

    /** "a clinic in Tema and a road to Ho", "two trains and the new depot": each is told as a thing of its own. */
    private boolean single(Token head) {
        boolean told = false;
        boolean which = false;
        boolean definite = false;
        for (Token child : scene.sentence().children(head)) {
            told |= ONE.contains(child.lemma().toLowerCase(Locale.ROOT))
                    || child.base().equals("nummod");
            definite |= child.base().equals("det") && child.lemma().equalsIgnoreCase("the");
            which |= TELLING_APART.contains(child.base());
        }
        return head.noun() && !head.lemma().endsWith("illion") && (told || definite && which);
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
        List<Token> heads = joined.around(head);
        return heads.isEmpty() ? name : name.cover(chunk(heads.get(0))).cover(chunk(joined.last(heads)));
    }

    /** The phrase as the matter is named: without the preposition before it, with the named place after it. */
    Span named(Token head) {
        return placed(head, bare(head, phrase(head)));
    }

    /** The same of one of several things, each with a fate of its own. */
    Span apart(Token head) {
        return thing(head) ? named(head) : placed(head, bare(head, chunk(head)));
    }

    /** A noun with what belongs to it, without the preposition before it and without what it is joined to. */
    Span alone(Token head) {
        return unheaded(bare(head, joined.around(head).isEmpty() ? scene.extent(head) : phrase(head)));
    }

    /** "Agreed: a plant at Tema": without the word before the colon. */
    private Span unheaded(Span phrase) {
        boolean headed = scene.sentence().size() > 2
                && scene.sentence().token(1).form().equals(":")
                && phrase.start() == scene.sentence().token(0).span().start()
                && phrase.end() > scene.sentence().token(2).span().end();
        return headed ? new Span(scene.sentence().token(2).span().start(), phrase.end()) : phrase;
    }

    private Span bare(Token head, Span phrase) {
        for (Token child : scene.sentence().children(head)) {
            boolean marker = child.base().equals("case") && !upTo(child);
            if (marker && child.span().start() == phrase.start() && child.index() < head.index()) {
                return new Span(scene.sentence().token(child.index() + 1).span().start(), phrase.end());
            }
        }
        return phrase;
    }

    /** "works at the four sites": a noun that says little without the place that follows it. */
    private boolean bare(Token noun) {
        return noun.noun()
                && !noun.proper()
                && scene.sentence().children(noun).stream().allMatch(c -> SAYING_LITTLE.contains(c.base()));
    }

    /** "lift the suspension on imports of beef", "hold talks on a port": what such a noun is on. */
    private static boolean subject(Token noun, Token on, Token marker) {
        return marker.lemma().equals("on")
                && ON.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && on.noun()
                && !on.proper()
                && !NO_SITE.contains(on.lemma().toLowerCase(Locale.ROOT));
    }

    /** "security for the workers", "help for the victims": whom it is for, which belongs to it. */
    private static boolean served(Token noun, Token whom, Token marker) {
        return marker.lemma().equals("for")
                && noun.noun()
                && !SUMS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && whom.noun()
                && whom.index() > noun.index()
                && !whom.lemma().endsWith("illion")
                && !NO_SITE.contains(whom.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean site(Token place, Token marker) {
        return place.noun()
                && SITING.contains(marker.lemma())
                && !NO_SITE.contains(place.lemma().toLowerCase(Locale.ROOT));
    }

    /** "the waterworks in Tema": with the named place that follows at once, though the grammar may give it to the verb. */
    private Span placed(Token object, Span phrase) {
        for (Token token : scene.sentence().tokens()) {
            Token marker = scene.sentence().child(token, "case");
            boolean sum = object.lemma().endsWith("illion");
            boolean near =
                    (token.proper() || sum) && marker != null && (sum ? SPENDING : PLACING).contains(marker.lemma());
            boolean place = marker != null
                    && (near
                            || bare(object) && site(token, marker)
                            || subject(object, token, marker)
                            || served(object, token, marker))
                    && token.head() == object.head()
                    && marker.span().start() > phrase.end()
                    && marker.span().start() <= phrase.end() + 1;
            if (place) {
                return phrase.cover(scene.extent(token));
            }
        }
        return phrase;
    }

    /** The phrase as the matter is named, with what it is for where it says little itself. */
    Span withPurpose(Clause clause, Token object) {
        Span purpose = purpose(clause, object);
        Argument receiver = clause.argument("object");
        boolean given = clause.passive() && receiver != null && receiver.head().index() != object.index();
        Span thing = given && receiver != null ? chunk(receiver.head()).cover(named(object)) : named(object);
        thing = raised(clause, object, thing);
        return purpose == null ? thing : thing.cover(purpose);
    }

    /** "to 3 billion euros", "to 5,000": how much is told beside the matter. */
    private boolean figure(Token head) {
        return head.tag().equals("CD")
                || SUMS.contains(head.lemma().toLowerCase(Locale.ROOT))
                || scene.sentence().child(head, "nummod") != null;
    }

    /** "raise relations to a partnership", "lift the embassy to a mission": with what it is raised to. */
    private Span raised(Clause clause, Token object, Span thing) {
        Argument to = clause.argument("to");
        boolean raises = RAISING.contains(clause.predicate().lemma())
                && to != null
                && to.head().index() > object.index()
                && !scene.party(to.head());
        Argument from = clause.argument("from");
        boolean both = RAISING.contains(clause.predicate().lemma())
                && from != null
                && from.head().index() > object.index()
                && scene.clauses().clause(from.head()).argument("to") != null;
        Argument goal = both ? from : raises ? to : null;
        return goal == null || figure(goal.head()) ? thing : thing.cover(scene.extent(goal.head()));
    }

    /**
     * "provide a grant to found a school", "set up a group to look into fares", "$5 million (3 million pounds) for
     * schools": what the money or the body is for; null where the words do not tell, or where the object says enough.
     */
    @Nullable
    Span purpose(Clause clause, Token object) {
        String noun = object.lemma().toLowerCase(Locale.ROOT);
        boolean needs = MONEY.contains(noun) || SUMS.contains(noun) || SERVING.contains(noun);
        if (STUDYING.contains(noun)) {
            return topic(clause, object);
        }
        if (!needs || scene.clauses().clause(object).argument("of") != null && !SUMS.contains(noun)) {
            return null;
        }
        for (Token token : scene.sentence().tokens()) {
            boolean near = token.head() == clause.predicate().index()
                    || token.head() == object.index()
                    || SUMS.contains(noun) && token.head() == object.head();
            boolean infinitive = token.tag().equals("VB")
                    && Set.of("advcl", "acl", "xcomp").contains(token.base())
                    && scene.sentence().children(token).stream()
                            .anyMatch(c -> c.tag().equals("TO"));
            if (near && infinitive && token.index() > object.index()) {
                return scene.extent(token);
            }
        }
        if (SUMS.contains(noun)) {
            Span use = use(clause, object);
            return use == null ? bracketed(object) : use;
        }
        Span topic = SERVING.contains(noun) ? topic(clause, object) : null;
        return topic == null ? bracketed(object) : topic;
    }

    /** "40 million euros over four years for the plan": what a sum is for, whatever that hangs on; null without it. */
    private @Nullable Span use(Clause clause, Token sum) {
        for (Token token : scene.sentence().tokens()) {
            Token marker = token.noun() && token.index() > sum.index()
                    ? scene.sentence().child(token, "case")
                    : null;
            boolean near = token.head() == clause.predicate().index()
                    || token.head() == sum.index()
                    || token.head() == sum.head();
            boolean spent = marker != null
                    && near
                    && USES.contains(marker.lemma().toLowerCase(Locale.ROOT))
                    && marker.index() > sum.index()
                    && !PERIODS.contains(token.lemma().toLowerCase(Locale.ROOT))
                    && !token.lemma().endsWith("illion")
                    && !scene.party(token);
            if (spent) {
                return scene.extent(token);
            }
        }
        return null;
    }

    /** "A study will be made for the rebuilding of the line": what it is on, behind the verb. */
    private @Nullable Span topic(Clause clause, Token object) {
        Clause noun = scene.clauses().clause(object);
        if (TOPIC.stream().anyMatch(role -> noun.argument(role) != null)) {
            return null;
        }
        for (Argument argument : clause.arguments()) {
            Token head = argument.head();
            boolean behind = TOPIC.contains(argument.role())
                    && head.noun()
                    && head.index() > clause.predicate().index()
                    && !NO_SITE.contains(head.lemma().toLowerCase(Locale.ROOT));
            if (behind) {
                return scene.extent(head);
            }
        }
        return null;
    }

    /** "$5 million (3 million pounds) for schools": with what follows the bracket. */
    private @Nullable Span bracketed(Token object) {
        Span phrase = phrase(object);
        for (Token token : scene.sentence().tokens()) {
            Token marker = scene.sentence().child(token, "case");
            boolean next = marker != null
                    && marker.index() >= 2
                    && SPENDING.contains(marker.lemma())
                    && scene.sentence().token(marker.index() - 1).form().matches("\\)|-RRB-")
                    && scene.sentence().token(marker.index() - 1).span().start() <= phrase.end() + 1
                    && marker.span().start() > phrase.end();
            if (next) {
                return scene.extent(token);
            }
        }
        return null;
    }

    private Span conjuncts(Token head) {
        Span span = head.span();
        for (Token conjunct : scene.clauses().heads(head)) {
            span = span.cover(scene.extent(conjunct));
        }
        return span;
    }
}
