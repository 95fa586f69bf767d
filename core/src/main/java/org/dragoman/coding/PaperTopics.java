package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/**
 * What several papers are on, where each is told by a preposition of its own: "agreements on fish, on a dairy in Kumasi and on the
 * training of pilots". Parsers hang the later ones on whatever they like, so they are told by what stands before them.
 */
final class PaperTopics {
    private static final Set<String> MARKERS = Set.of("on", "for", "concerning", "regarding", "about");
    private static final Set<String> BEFORE = Set.of(",", ";", "and", "also", ":");
    /** What may stand between papers and the first of these: "memoranda of understanding were also signed on". */
    private static final Set<String> WITHIN = Set.of("aux", "advmod", "punct");

    private static final Set<String> CLAUSES = Set.of("WDT", "WP", "WP$", "WRB", "VBD", "VBZ", "VBP", "MD");

    private static final Set<String> FIRST = Set.of("one", "first");
    private static final Set<String> FURTHER =
            Set.of("one", "other", "another", "second", "third", "fourth", "latter", "last");
    private static final Set<String> LEADING =
            Set.of("the", "a", "an", "one", "other", "another", "second", "third", "fourth", "latter", "last", "and");

    private final ParsedSentence sentence;
    private final Predicate<Token> timed;

    /** @param timed whether a word belongs to a time: "on Monday" is no topic */
    PaperTopics(ParsedSentence sentence, Predicate<Token> timed) {
        this.sentence = sentence;
        this.timed = timed;
    }

    /** The words of each, without its preposition, in order; none where there are not several papers, or one topic of all. */
    List<Span> of(Token papers, Token predicate) {
        int first = (papers.tag().endsWith("S") || papers.form().equalsIgnoreCase("memoranda"))
                ? first(papers, predicate)
                : -1;
        if (first < 0) {
            return apart(papers);
        }
        String marker = form(first);
        List<Integer> markers = new ArrayList<>(List.of(first));
        int end = first + 1;
        for (int i = first + 1; i < sentence.size() && !ends(i); i++) {
            boolean another = form(i).equals(marker)
                    && BEFORE.contains(form(i - 1))
                    && i + 1 < sentence.size()
                    && !timed.test(sentence.token(i + 1));
            if (another) {
                markers.add(i);
            }
            end = i + 1;
        }
        List<Span> topics = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            int from = markers.get(i) + 1;
            boolean last = i + 1 == markers.size();
            int to = last ? end : markers.get(i + 1);
            while (to > from + 1 && BEFORE.contains(form(to - 1))) {
                to--;
            }
            to = last ? near(from, to) : to;
            topics.add(sentence.token(from).span().cover(sentence.token(to - 1).span()));
        }
        return topics.size() > 1 ? topics : List.of();
    }

    /** "two agreements, one on fish, the other on the training of pilots", "one a protocol on a dairy". */
    private List<Span> apart(Token papers) {
        boolean several = papers.tag().endsWith("S") || papers.form().equalsIgnoreCase("memoranda");
        List<Integer> starts = new ArrayList<>();
        int end = sentence.size();
        for (int i = papers.index() + 1; several && i + 2 < sentence.size() && end == sentence.size(); i++) {
            boolean counts = starts.isEmpty() ? FIRST.contains(form(i)) : FURTHER.contains(form(i));
            boolean list = BEFORE.contains(form(i - 1))
                    || form(i - 1).equals("the")
                    || form(i - 1).equals("a");
            int next = form(i + 1).matches("is|was|of") ? i + 2 : i + 1;
            boolean topic =
                    MARKERS.contains(form(next)) || sentence.token(next).tag().equals("DT");
            if (counts && list && topic && !timed.test(sentence.token(next))) {
                starts.add(MARKERS.contains(form(next)) ? next + 1 : next);
            }
            end = form(i).matches("[.!?\"”]") ? i : end;
        }
        List<Span> topics = new ArrayList<>();
        for (int i = 0; starts.size() > 1 && i < starts.size(); i++) {
            int from = starts.get(i);
            int to = from + 1;
            int limit = i + 1 < starts.size() ? starts.get(i + 1) - 1 : end;
            while (to < limit && !form(to).matches("[.!?;\"”]") && !(form(to).equals(",") && stops(to, limit))) {
                to++;
            }
            while (to > from + 1 && (LEADING.contains(form(to - 1)) || BEFORE.contains(form(to - 1)))) {
                to--;
            }
            topics.add(sentence.token(from).span().cover(sentence.token(to - 1).span()));
        }
        return topics;
    }

    /** Whether a comma ends a topic: before the next paper, or before a clause of its own. */
    private boolean stops(int comma, int limit) {
        return comma + 1 >= limit
                || LEADING.contains(form(comma + 1))
                || CLAUSES.contains(sentence.token(comma + 1).tag())
                || sentence.token(comma + 1).tag().equals("VBG")
                || comma + 2 < sentence.size() && timed.test(sentence.token(comma + 2));
    }

    /** The last of them goes no further than the comma behind it. */
    private int near(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (form(i).equals(",")) {
                return i;
            }
        }
        return to;
    }

    /** Where the first preposition stands that tells what the papers are on; -1 without. */
    private int first(Token papers, Token predicate) {
        for (int i = papers.index() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean marks = MARKERS.contains(form(i)) && i + 1 < sentence.size() && !timed.test(sentence.token(i + 1));
            if (marks) {
                return i;
            }
            boolean within = WITHIN.contains(token.base())
                    || token.equals(predicate)
                    || form(i).equals("of")
                    || form(i - 1).equals("of")
                    || timed.test(token)
                    || MARKERS.contains(form(i));
            if (!within) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the list ends before a word: a stop, or a clause of its own. */
    private boolean ends(int at) {
        return CLAUSES.contains(sentence.token(at).tag()) || form(at).matches("[.!?;:\"”]");
    }

    private String form(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
