package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that name the papers of which the one before them only said that they were signed: "Among them are a treaty on
 * water and a loan for the port", "They include …", "Another deals with renewable energy", "The first is for the bridge".
 *
 * <p>Parsers hang the members of long lists on one another, so they are told by what stands between them.
 */
final class Enumeration {
    /**
     * One of those that are named.
     *
     * @param words from its first word to the comma, semicolon or "and" before the next
     */
    record Member(Token head, Span words) {}

    private static final Set<String> INCLUDING = Set.of("include", "comprise", "cover", "embrace");
    private static final Set<String> THEY = Set.of("they", "these", "those");
    private static final Set<String> DEALING = Set.of(
            "deal", "concern", "cover", "relate", "provide", "foresee", "regulate", "govern", "address", "envisage");
    private static final Set<String> ONE_OF_THEM =
            Set.of("another", "other", "others", "one", "first", "second", "third", "fourth", "last", "rest", "latter");
    private static final Set<String> OPENING = Set.of("among", "foremost", "chief", "also", "prominent", "first");
    private static final Set<String> LISTED = Set.of("them", "these", "those", "list");
    private static final Set<String> BEFORE_HEAD =
            Set.of("det", "amod", "compound", "nummod", "advmod", "nmod:poss", "punct", "case");
    private static final Set<String> BETWEEN = Set.of(",", ";", ":", "and");
    private static final Set<String> CLAUSES = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> WRITTEN = Set.of("paper", "minute", "minutes", "text", "act", "project");
    private static final int OPENING_WORDS = 8;

    private final ParsedSentence sentence;
    private final Set<String> papers;
    private final Set<String> undertakings;

    Enumeration(ParsedSentence sentence, Set<String> papers, Set<String> undertakings) {
        this.sentence = sentence;
        this.papers = papers;
        this.undertakings = undertakings;
    }

    /** Whether a sentence speaks of one of several: "One of them binds the ministries". */
    static boolean oneOf(ParsedSentence sentence) {
        int at = ListLines.line(sentence) ? 1 : 0;
        String first = lemma(sentence.token(at));
        String next = at + 1 < sentence.size() ? lemma(sentence.token(at + 1)) : "";
        return ONE_OF_THEM.contains(first) || first.equals("the") && ONE_OF_THEM.contains(next);
    }

    /** Those that the sentence names; none where it does not go on about papers. */
    List<Member> members() {
        int from = Math.max(among(), bound());
        boolean any = from < 0;
        from = any ? dealing() : from;
        return from < 0 ? List.of() : members(from, any);
    }

    /** The place behind "Among them are", "They include"; -1 in other sentences. */
    private int among() {
        Token root = sentence.root();
        Token subject = sentence.child(root, "nsubj");
        boolean includes = INCLUDING.contains(root.lemma())
                && subject != null
                && subject.index() < root.index()
                && subject.index() <= 2
                && (THEY.contains(lemma(subject)) || subject.tag().equals("NNS") && paper(subject));
        if (includes) {
            return root.index() + 1;
        }
        boolean opens = OPENING.contains(lemma(sentence.token(start())));
        for (Token token : opens ? sentence.tokens() : List.<Token>of()) {
            if (token.index() < OPENING_WORDS && token.lemma().equals("be") && listed(token.index())) {
                return token.index() + 1;
            }
        }
        return -1;
    }

    /** Past the bullet of a line. */
    private int start() {
        return ListLines.line(sentence) ? 1 : 0;
    }

    /** "Among them", "Also on the list", "Among the documents": before the verb. */
    private boolean listed(int verb) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < verb)
                .anyMatch(t -> LISTED.contains(lemma(t)) || t.tag().equals("NNS") && paper(t));
    }

    /** The place behind "One of them binds the ministries in"; -1 in other sentences. */
    private int bound() {
        Token subject = sentence.child(sentence.root(), "nsubj");
        if (subject == null || !oneOfThem(subject) || !sentence.root().verb()) {
            return -1;
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > sentence.root().index() && paper(t))
                .filter(t -> sentence.children(t).stream()
                        .anyMatch(c -> c.base().equals("case")
                                && Set.of("in", "into", "by", "under").contains(lemma(c))))
                .map(this::edge)
                .findFirst()
                .orElse(-1);
    }

    /** The place behind "Another deals with", "The first is for"; -1 in other sentences. */
    private int dealing() {
        Token root = sentence.root();
        Token first = sentence.token(start());
        Token subject = oneOfThem(first) && first.head() == root.index() ? first : sentence.child(root, "nsubj");
        if (subject == null || subject.index() > root.index() || !oneOfThem(subject)) {
            return -1;
        }
        Token cop = sentence.child(root, "cop");
        Token marker = sentence.child(root, "case");
        if (cop != null && marker != null && Set.of("for", "on").contains(lemma(marker)) && root.noun()) {
            return marker.index() + 1;
        }
        if (!DEALING.contains(root.lemma())) {
            return -1;
        }
        int next = root.index() + 1;
        boolean preposition =
                next < sentence.size() && sentence.token(next).tag().matches("IN|TO");
        return preposition ? next + 1 : next;
    }

    private boolean oneOfThem(Token subject) {
        return ONE_OF_THEM.contains(lemma(subject))
                || paper(subject)
                        && sentence.children(subject).stream()
                                .anyMatch(c -> c.index() < subject.index() && ONE_OF_THEM.contains(lemma(c)));
    }

    /** @param any whether whatever is named counts, as behind "deals with", or only papers and works of their own */
    private List<Member> members(int from, boolean any) {
        List<Token> heads = new ArrayList<>();
        List<Integer> edges = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.index() < from) {
                continue;
            }
            if (clause(token.index())) {
                break;
            }
            int edge = edge(token);
            boolean begins = edge == from
                    || edge > from && BETWEEN.contains(sentence.token(edge - 1).form());
            boolean whole = !token.base().equals("compound") && !token.base().equals("nummod");
            boolean beside = any && token.base().equals("appos");
            if (begins && whole && !beside && (any ? token.noun() : named(token))) {
                heads.add(token);
                edges.add(edge);
            }
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int next =
                    i + 1 < edges.size() ? edges.get(i + 1) : end(heads.get(i).index());
            Token last = sentence.token(before(next, heads.get(i).index()));
            Span words = sentence.token(edges.get(i)).span().cover(last.span());
            members.add(new Member(heads.get(i), words));
        }
        return members;
    }

    /** A paper, "one on roads", or a work that stands for itself: "a solar park", "the Volta station". */
    private boolean named(Token token) {
        if (token.lemma().equals("one")) {
            return token.index() + 1 < sentence.size()
                    && Set.of("on", "for", "between", "with", "concerning")
                            .contains(lemma(sentence.token(token.index() + 1)));
        }
        boolean own = token.proper()
                || sentence.children(token).stream()
                        .anyMatch(c -> Set.of("det", "nummod").contains(c.base()) && c.index() < token.index());
        return token.noun() && (paper(token) || own && undertakings.contains(lemma(token)));
    }

    /** Where the words before a noun that belong to it begin. */
    private int edge(Token token) {
        int edge = token.index();
        while (edge > 0 && belongs(sentence.token(edge - 1), token)) {
            edge--;
        }
        return edge;
    }

    private boolean belongs(Token before, Token noun) {
        return BEFORE_HEAD.contains(before.base())
                && !BETWEEN.contains(before.form())
                && !before.base().equals("case")
                && sentence.below(before, noun);
    }

    /** Whether a clause about what was named begins here: ", under which", ", which". */
    private boolean clause(int index) {
        return index > 0 && CLAUSES.contains(sentence.token(index).tag());
    }

    /** Where the last of them ends: before such a clause, or before the stop. */
    private int end(int head) {
        for (int i = head + 1; i < sentence.size(); i++) {
            if (clause(i)) {
                int at = i;
                while (at > head + 1 && sentence.token(at - 1).tag().equals("IN")) {
                    at--;
                }
                return at;
            }
        }
        return sentence.size();
    }

    /** The last word before a place that is no comma or "and". */
    private int before(int next, int head) {
        int at = next - 1;
        while (at > head
                && (BETWEEN.contains(sentence.token(at).form())
                        || sentence.token(at).form().matches("[.!?]"))) {
            at--;
        }
        return at;
    }

    private boolean paper(Token noun) {
        return papers.contains(lemma(noun)) || WRITTEN.contains(lemma(noun));
    }

    private static String lemma(@Nullable Token token) {
        return token == null ? "" : token.lemma().toLowerCase(Locale.ROOT);
    }
}
