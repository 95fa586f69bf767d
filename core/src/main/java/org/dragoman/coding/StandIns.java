package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.Mention;
import org.dragoman.finding.Commitment;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun in the words of a matter stands for, where the sentence or the one before it tells that plainly.
 *
 * <p>Example: "Niger's mill is short of cash. Chad will repair it" gives the repair of "Niger's mill"; "its repair" becomes
 * "repair of Niger's mill".
 */
final class StandIns {
    private static final Set<String> ONE = Set.of("it", "its");
    private static final Set<String> SEVERAL = Set.of("them", "they", "their");
    private static final Set<String> OWNED = Set.of("its", "their");

    /** The sets of nouns of what is promised and done. */
    private static final List<String> MATTERS =
            List.of("undertaking", "instrument", "built", "works", "goods_given", "funds");

    /** How a word hangs that is done something to, or does something. */
    private static final Set<String> FOREMOST = Set.of("obj", "nsubj", "nsubj:pass", "root");

    private static final Set<String> BESIDE = Set.of("nmod", "obl", "appos", "conj");

    /** What is done to a thing, told by a noun. */
    private static final Set<String> DEEDS = Set.of(
            "removal",
            "return",
            "renewal",
            "repeal",
            "release",
            "delivery",
            "construction",
            "completion",
            "restoration",
            "extension",
            "ratification",
            "implementation",
            "conclusion",
            "opening",
            "reopening",
            "lifting",
            "resumption",
            "withdrawal",
            "transfer",
            "repair",
            "signing",
            "signature",
            "abolition",
            "expansion",
            "purchase",
            "sale",
            "financing",
            "handover",
            "publication",
            "adoption",
            "extradition",
            "deportation",
            "repatriation");

    /** What no pronoun of a matter stands for. */
    private static final Set<String> EMPTY = Set.of(
            "year", "month", "week", "day", "time", "side", "country", "party", "percent", "million", "billion", "way",
            "part", "fact", "thing", "matter", "issue", "end", "hour", "decade", "dollar", "euro", "one");

    /** Who does things, and is none. */
    private static final Set<Mention.Kind> WHO =
            Set.of(Mention.Kind.PERSON, Mention.Kind.ORGANIZATION, Mention.Kind.PRONOUN, Mention.Kind.PAIR);

    private static final Set<String> SOME = Set.of(
            "half",
            "third",
            "quarter",
            "million",
            "most",
            "all",
            "both",
            "some",
            "each",
            "part",
            "rest",
            "number",
            "many",
            "sixth",
            "fifth",
            "bulk",
            "majority",
            "none",
            "few",
            "dozen",
            "percent",
            "share");

    /** Most nouns of people, and some others, which then stay untold: "manager", "negotiator", "official". */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i).*(?:er|or|ist|ian|ees?|man|woman|men|women|people|official|chief|boss|aide|critic|pupil|child|children|patient)");

    private static final int LONGEST = 14;
    private static final int FEW = 4;

    private final Scene scene;
    private final @Nullable Scene before;
    private final FrameBook reports;

    /**
     * @param before the sentence before, of the same text; null where there is none
     * @param reports with the nouns of what is promised and done: "bridge", "loan", "treaty"
     */
    StandIns(Scene scene, @Nullable Scene before, FrameBook reports) {
        this.scene = scene;
        this.before = before;
        this.reports = reports;
    }

    /** The same commitment with what its pronouns stand for; as it is where it has none, or where that is not plain. */
    Commitment named(Commitment said) {
        for (Token pronoun : scene.sentence().tokens()) {
            String form = pronoun.form().toLowerCase(Locale.ROOT);
            boolean within = said.evidence().span().contains(pronoun.span());
            boolean owner = OWNED.contains(form);
            if (!within || !(ONE.contains(form) || SEVERAL.contains(form)) || !(owner || stands(pronoun))) {
                continue;
            }
            Matcher at = Pattern.compile("(?i)\\b" + form + "\\b").matcher(said.object());
            if (!at.find()
                    || owner && !owns(said.object(), at)
                    || at.hitEnd() && said.relation() != null && at.start() == 0) {
                continue;
            }
            String meant = meant(pronoun, SEVERAL.contains(form), said.object());
            if (meant != null) {
                String rest = said.object().substring(at.end());
                return said.over(
                        owner
                                ? said.object().substring(0, at.start()) + rest.strip() + " of " + meant
                                : said.object().substring(0, at.start()) + meant + rest);
            }
        }
        return said;
    }

    /** "their removal": nothing more than what is done to what the pronoun stands for. */
    private static boolean owns(String object, Matcher at) {
        String rest = object.substring(at.end()).strip();
        return object.split(" ").length <= FEW && DEEDS.contains(rest.toLowerCase(Locale.ROOT));
    }

    /** "called for their removal": a deed by a noun, done to what its pronoun stands for. */
    static boolean deed(ParsedSentence sentence, Token noun) {
        return DEEDS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(noun).stream()
                        .anyMatch(c -> c.base().equals("nmod") && c.tag().equals("PRP$"));
    }

    /** Whether "it" stands for a thing, and is not the "it" of "it is clear that" or "make it a goal". */
    private boolean stands(Token pronoun) {
        Token above = scene.sentence().head(pronoun);
        if (above == null || !FOREMOST.contains(pronoun.relation()) && !BESIDE.contains(pronoun.base())) {
            return false;
        }
        boolean some = above.tag().equals("CD") || !above.verb() && SOME.contains(above.lemma());
        if (some) {
            return false; // "half of them"
        }
        boolean doer = pronoun.relation().equals("nsubj");
        boolean clausal = scene.sentence().children(above).stream()
                .anyMatch(c ->
                        Set.of("ccomp", "csubj").contains(c.base()) || c.base().equals("xcomp") && !c.verb());
        boolean passive = scene.sentence().children(above).stream()
                .anyMatch(c -> c.relation().equals("aux:pass"));
        return !clausal && (!doer || passive);
    }

    private @Nullable String meant(Token pronoun, boolean several, String object) {
        String own = in(scene, pronoun.index(), pronoun, several, object);
        return own == null && before != null ? in(before, before.sentence().size(), null, several, object) : own;
    }

    /** The foremost noun of a sentence that the pronoun may stand for. */
    private @Nullable String in(Scene said, int end, @Nullable Token pronoun, boolean several, String object) {
        List<Token> may = new ArrayList<>();
        for (Token noun : said.sentence().tokens()) {
            if (noun.index() < end && thing(said, noun, several) && !(pronoun != null && together(noun, pronoun))) {
                may.add(noun);
            }
        }
        List<Token> foremost =
                may.stream().filter(noun -> FOREMOST.contains(noun.relation())).toList();
        List<Token> known = foremost.stream().filter(noun -> matter(said, noun)).toList();
        List<Token> beside = may.stream()
                .filter(noun -> !noun.proper() && matter(said, noun))
                .toList();
        List<Token> likely = known.isEmpty() ? foremost.isEmpty() ? beside : foremost : known;
        return likely.stream()
                .filter(noun -> likely.size() == 1 || likely == known)
                .max(Comparator.comparingInt(Token::index))
                .map(noun -> phrase(said, noun))
                .filter(words -> !object.contains(words))
                .orElse(null);
    }

    /** "asked the bank to lend it": whoever stands beside the pronoun under the same verb is not what it stands for. */
    private boolean together(Token noun, Token pronoun) {
        Token above = scene.sentence().head(pronoun);
        return noun.head() == pronoun.head()
                || noun.index() == pronoun.head()
                || above != null && above.base().equals("xcomp") && noun.head() == above.head();
    }

    private boolean thing(Scene said, Token noun, boolean several) {
        boolean number = several ? noun.tag().endsWith("S") : !noun.tag().endsWith("S");
        Mention mention = said.mentionAt(noun);
        boolean party = mention != null
                && mention.head() == noun.index()
                && (mention.actor().country() != null || WHO.contains(mention.kind()));
        boolean somebody = !matter(said, noun)
                && (mention != null && mention.kind() == Mention.Kind.AGENT
                        || PEOPLE.matcher(noun.lemma()).matches());
        return noun.noun()
                && !somebody
                && (!noun.proper() || matter(said, noun))
                && number
                && !party
                && !EMPTY.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && !(noun.proper() && !FOREMOST.contains(noun.relation()))
                && (FOREMOST.contains(noun.relation()) || BESIDE.contains(noun.base()));
    }

    /** Whether a noun is of what is promised and done, or is a name of several words. */
    private boolean matter(Scene said, Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.proper() && titled(said, noun)
                || MATTERS.stream().anyMatch(set -> reports.set(set).contains(word));
    }

    /** "the Generalized System of Preferences": a name of several words. */
    private boolean titled(Scene said, Token noun) {
        return said.sentence().children(noun).stream()
                .anyMatch(c -> c.base().equals("nmod")
                        && said.clauses().preposition(c).equals("of")
                        && said.mentionAt(c) == null);
    }

    /** The noun with what belongs to it, up to the first clause. */
    private static String phrase(Scene said, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token token : said.sentence().tokens()) {
            if (said.sentence().below(token, head) && !behindClause(said, token, head)) {
                first = Math.min(first, token.index());
                last = Math.max(last, token.index());
            }
        }
        Token start = said.sentence().token(first);
        while (first < head.index()
                && Set.of("case", "punct", "cc").contains(start.base())
                && start.head() == head.index()) {
            start = said.sentence().token(++first);
        }
        if (last - first > LONGEST) {
            last = head.index();
        }
        Span span = start.span().cover(said.sentence().token(last).span());
        return span.of(said.original());
    }

    private static boolean behindClause(Scene said, Token token, Token head) {
        Token at = token;
        while (at != null && at.index() != head.index()) {
            if (at.index() > head.index()
                            && !Set.of("nmod", "amod", "compound", "nummod", "det", "case")
                                    .contains(at.base())
                    || Set.of("conj", "cc").contains(at.base())) {
                return true;
            }
            at = said.sentence().head(at);
        }
        return false;
    }
}
