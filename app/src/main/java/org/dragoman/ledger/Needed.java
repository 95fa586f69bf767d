package org.dragoman.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of which a sentence must have one for a pattern to hold in it, so that most patterns need not be tried.
 *
 * <p>Example: "(?:is|was) out of (?:service|use)\b" needs "service" or "use"; "transport(?:s|ed)" needs nothing that can be told. Words are
 * runs of the letters a to z.
 */
final class Needed {
    /** Words that most sentences have. */
    private static final Set<String> FREQUENT = Set.of(
            ("a an the of to in on at by for from with as and or it its not no out up off be been is are was were has have"
                            + " had will")
                    .split(" "));

    private static final int OFTEN = 50;

    private final String pattern;
    private int at;

    /** Whether a word may begin here; also where the group before is left out. */
    private boolean edge = true;

    private @Nullable Set<String> best;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** The rarest such words, any of which will do; empty where none can be told. */
    static Set<String> of(String pattern) {
        return ofChoices(pattern, true, true);
    }

    /** Those of all choices; empty where one needs none. */
    private static Set<String> ofChoices(String pattern, boolean begins, boolean ends) {
        Set<String> all = new HashSet<>();
        for (String choice : CueWords.pieces(pattern)) {
            Set<String> one = of(choice, begins, ends);
            if (one.isEmpty()) {
                return Set.of();
            }
            all.addAll(one);
        }
        return all;
    }

    /** @param begins whether words begin where the pattern does; {@code ends} the same of its end */
    private static Set<String> of(String pattern, boolean begins, boolean ends) {
        Needed needed = new Needed(pattern);
        needed.edge = begins;
        while (needed.at < pattern.length()) {
            needed.part(ends);
        }
        return needed.best == null ? Set.of() : needed.best;
    }

    private void part(boolean ends) {
        char c = pattern.charAt(at);
        if (letter(c)) {
            word(ends);
        } else if (c == '(') {
            group(ends);
        } else if (c == '\\') {
            boolean boundary = at + 1 < pattern.length() && pattern.charAt(at + 1) == 'b';
            at += 2;
            edge = !quantified(at) && (boundary || !Character.isLetter(pattern.charAt(at - 1)));
            quantifier();
        } else {
            at = c == '[' ? pattern.indexOf(']', at + 1) + 1 : at + 1;
            edge = (c == ' ' || c == '-') && !quantified(at);
            quantifier();
        }
    }

    private void word(boolean ends) {
        int from = at;
        while (at < pattern.length() && letter(pattern.charAt(at))) {
            at++;
        }
        if (edge && ended(at, ends)) {
            offer(Set.of(pattern.substring(from, at)));
        }
        edge = false;
        quantifier();
    }

    private void group(boolean ends) {
        int close = at + CueWords.closing(pattern.substring(at));
        String inside = pattern.substring(at + 1, close);
        at = close + 1;
        boolean looks = inside.startsWith("?") && !inside.startsWith("?:");
        if (looks) {
            return;
        }
        String choices = inside.startsWith("?:") ? inside.substring(2) : inside;
        boolean blank = CueWords.pieces(choices).stream().allMatch(choice -> choice.endsWith(" "));
        if (optional(at)) {
            edge &= blank;
        } else {
            boolean repeated = quantified(at);
            Set<String> words = ofChoices(choices, edge && !repeated, !repeated && ended(at, ends));
            if (!words.isEmpty()) {
                offer(words);
            }
            edge = blank;
        }
        quantifier();
    }

    /** Whether no letter can follow what ends here. */
    private boolean ended(int end, boolean ends) {
        if (end == pattern.length()) {
            return ends;
        }
        char next = pattern.charAt(end);
        boolean looks =
                pattern.startsWith("(?!", end) || pattern.startsWith("(?<", end) || pattern.startsWith("(?=", end);
        return looks
                ? ended(end + CueWords.closing(pattern.substring(end)) + 1, ends)
                : (next == ' ' || next == '-') && !optional(end + 1) || pattern.startsWith("\\b", end);
    }

    private boolean quantified(int place) {
        return place < pattern.length() && "?*+{".indexOf(pattern.charAt(place)) >= 0;
    }

    private boolean optional(int place) {
        return quantified(place) && pattern.charAt(place) != '+' && !pattern.startsWith("{1", place);
    }

    private void quantifier() {
        if (quantified(at)) {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        }
    }

    private void offer(Set<String> words) {
        if (best == null || Comparator.comparingInt(Needed::cost).compare(words, best) <= 0) {
            best = words;
        }
    }

    /** How often a sentence will have one of them, roughly. */
    private static int cost(Set<String> words) {
        return words.stream()
                .mapToInt(word -> FREQUENT.contains(word) ? OFTEN : 1)
                .sum();
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
