package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * Tells one name with an "and" in it, "the Trade and Investment Partnership", from two names, "the Tema Road and Volta
 * Bridge".
 */
final class JoinedNames {
    /** Between the first word of a lone name and the last of the longer one. */
    private static final int NEAR = 4;

    /** What a name says that its bearer is; a name that ends in none is only a part of one. */
    private static final Set<String> KINDS = Set.of(
            "academy",
            "accord",
            "act",
            "agency",
            "agreement",
            "airport",
            "alliance",
            "arrangement",
            "association",
            "authority",
            "bank",
            "bill",
            "board",
            "bridge",
            "campaign",
            "canal",
            "center",
            "centre",
            "charter",
            "college",
            "commission",
            "committee",
            "community",
            "compact",
            "company",
            "complex",
            "conference",
            "contract",
            "convention",
            "cooperation",
            "corporation",
            "corridor",
            "council",
            "dam",
            "declaration",
            "department",
            "dialogue",
            "exercise",
            "exhibition",
            "expo",
            "expressway",
            "facility",
            "fair",
            "festival",
            "forum",
            "framework",
            "fund",
            "group",
            "highway",
            "hospital",
            "hub",
            "initiative",
            "institute",
            "law",
            "line",
            "mechanism",
            "memorandum",
            "ministry",
            "mission",
            "museum",
            "network",
            "office",
            "organisation",
            "organization",
            "pact",
            "park",
            "partnership",
            "pipeline",
            "plan",
            "plant",
            "policy",
            "port",
            "programme",
            "program",
            "project",
            "protocol",
            "railway",
            "road",
            "roadmap",
            "scheme",
            "school",
            "service",
            "statement",
            "station",
            "strategy",
            "summit",
            "system",
            "terminal",
            "treaty",
            "tunnel",
            "union",
            "university",
            "vision",
            "workshop",
            "zone");

    private final Scene scene;
    private final ParsedSentence sentence;

    JoinedNames(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** All heads of the name that a word is the first or a later head of; none where that is no such name. */
    List<Token> around(Token head) {
        Token above = sentence.head(head);
        List<Token> heads = scene.clauses().heads(head.base().equals("conj") && above != null ? above : head);
        return heads.contains(head) && one(heads) ? heads : List.of();
    }

    /** Whether the heads, in their order, are parts of one name. */
    boolean one(List<Token> heads) {
        return heads.size() == 2 && lone(heads.get(0), heads.get(1)) || heads.size() > 1 && shared(heads);
    }

    /** "the Belt and Road Initiative": a lone name, "and", and a name of two words or more. */
    private boolean lone(Token first, Token second) {
        boolean alone = sentence.children(first).stream()
                .allMatch(c -> Set.of("det", "conj", "cc", "punct", "case").contains(c.base()));
        boolean longer =
                sentence.children(second).stream().anyMatch(c -> c.base().equals("compound"));
        boolean joined = second.index() > first.index() + 1
                && second.index() - first.index() <= NEAR
                && sentence.token(first.index() + 1).lemma().equals("and");
        return alone && longer && joined;
    }

    /** "the Peace, Security and Cooperation Framework": only the last says what it is, and capitals run through. */
    private boolean shared(List<Token> heads) {
        Token last = last(heads);
        boolean ends = last.proper() && kind(last) && heads.stream().noneMatch(h -> kind(h) && !h.equals(last));
        return ends
                && sentence.tokens().stream()
                        .filter(t -> t.index() >= heads.get(0).index() && t.index() < last.index())
                        .allMatch(t -> Character.isUpperCase(t.form().charAt(0))
                                || Set.of("and", "&", ",", "-").contains(t.form()));
    }

    /** The word that ends the name; the parser may have hung it elsewhere: "the Growth and Opportunity | Act". */
    Token last(List<Token> heads) {
        Token last = heads.get(heads.size() - 1);
        while (!kind(last)
                && last.index() + 1 < sentence.size()
                && sentence.token(last.index() + 1).proper()) {
            last = sentence.token(last.index() + 1);
        }
        return kind(last) ? last : heads.get(heads.size() - 1);
    }

    private static boolean kind(Token token) {
        return KINDS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
