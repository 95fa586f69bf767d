package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.text.Accents;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words. Words are compared without case, diacritics and hyphens, but a phrase written with a capital
 * is only met by capitals: {@code Turkey} is not {@code turkey}, {@code WHO} is not {@code who}, {@code LeT} is not
 * {@code Let}.
 */
final class PhraseTrie<T> {
    private static final Pattern BREAK = Pattern.compile("[\\s\\-\u2010\u2011\u2013_]+");

    /** How many words may stand between two of a phrase where it lets some. */
    private static final int GAP = 3;

    /** No longer than this is a short form, in which each capital counts. */
    private static final int SHORT = 4;

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable Node<T> gap;
        private @Nullable List<Filed<T>> values;
    }

    private record Filed<T>(List<String> form, T value) {}

    /** A match: how many pieces it took, and what stands there. */
    record Match<T>(int length, List<T> values) {}

    void add(String phrase, T value) {
        List<String> pieces = pieces(phrase);
        if (!pieces.isEmpty()) {
            at(pieces, List.of()).add(new Filed<>(pieces, value));
        }
    }

    /**
     * Files a phrase before all others that are written so, and in place of some of them.
     *
     * @param gaps for each word, whether up to three others may stand before it; the first has none
     * @param replaced which values go
     */
    void put(List<String> words, List<Boolean> gaps, T value, Predicate<T> replaced) {
        List<String> pieces = new ArrayList<>();
        List<Boolean> gapped = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String piece : pieces(words.get(i))) {
                gapped.add(gaps.get(i) && gapped.size() == pieces.size() && !pieces.isEmpty());
                pieces.add(piece);
            }
        }
        if (!pieces.isEmpty()) {
            List<Filed<T>> filed = at(pieces, gapped);
            filed.removeIf(f -> replaced.test(f.value));
            filed.add(0, new Filed<>(pieces, value));
        }
    }

    private List<Filed<T>> at(List<String> pieces, List<Boolean> gaps) {
        Node<T> node = root;
        for (int i = 0; i < pieces.size(); i++) {
            if (i < gaps.size() && gaps.get(i)) {
                Node<T> gap = node.gap == null ? new Node<>() : node.gap;
                node.gap = gap;
                node = gap;
            }
            node = node.next.computeIfAbsent(key(pieces.get(i)), k -> new Node<>());
        }
        List<Filed<T>> values = node.values == null ? new ArrayList<>(1) : node.values;
        node.values = values;
        return values;
    }

    /** The longest phrase that begins at a piece, or null. */
    @Nullable
    Match<T> longest(List<String> pieces, List<String> keys, int from) {
        return longest(root, pieces, keys, from, from, List.of());
    }

    /**
     * The longest phrase that goes on from a node.
     *
     * @param from the piece it began at
     * @param at the piece that comes next
     * @param met the pieces met so far, where some were passed over; else empty
     */
    private @Nullable Match<T> longest(
            Node<T> start, List<String> pieces, List<String> keys, int from, int at, List<String> met) {
        Node<T> node = start;
        Match<T> best = null;
        for (int i = at; i < keys.size(); i++) {
            if (node.gap != null) {
                best = longer(best, gapped(node.gap, pieces, keys, from, i, met(met, pieces, from, at, i)));
            }
            node = node.next.get(keys.get(i));
            if (node == null) {
                break;
            }
            if (node.values != null) {
                List<String> words = met.isEmpty() ? pieces.subList(from, i + 1) : met(met, pieces, from, at, i + 1);
                List<T> found = new ArrayList<>();
                for (Filed<T> filed : node.values) {
                    if (sameCase(filed.form, words)) {
                        found.add(filed.value);
                    }
                }
                if (!found.isEmpty()) {
                    best = longer(best, new Match<>(i - from + 1, found));
                }
            }
        }
        return best;
    }

    private @Nullable Match<T> gapped(
            Node<T> gap, List<String> pieces, List<String> keys, int from, int at, List<String> met) {
        Match<T> best = null;
        for (int i = at; i < Math.min(keys.size(), at + GAP + 1); i++) {
            best = longer(best, longest(gap, pieces, keys, from, i, met));
        }
        return best;
    }

    private static List<String> met(List<String> met, List<String> pieces, int from, int at, int to) {
        List<String> all = new ArrayList<>(met.isEmpty() ? pieces.subList(from, at) : met);
        all.addAll(pieces.subList(at, to));
        return all;
    }

    private static <T> @Nullable Match<T> longer(@Nullable Match<T> one, @Nullable Match<T> other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    private static boolean sameCase(List<String> form, List<String> words) {
        for (int i = 0; i < form.size(); i++) {
            String want = form.get(i);
            String have = words.get(i);
            boolean wantCapital = Character.isUpperCase(want.codePointAt(0));
            if (wantCapital && !Character.isUpperCase(have.codePointAt(0))) {
                return false;
            }
            if (wantCapital && acronym(want) && !acronym(have)) {
                return false;
            }
            if (want.length() <= SHORT && capitalWithin(want) && !capitalWithin(have)) {
                return false;
            }
        }
        return true;
    }

    /** "LeT", which "Let" is not. */
    private static boolean capitalWithin(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean acronym(String word) {
        if (word.length() < 2 || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (unit >= 'a' && unit <= 'z') {
                return false;
            }
        }
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The words of a phrase, hyphens and blanks apart; a possessive 's is a word of its own. */
    static List<String> pieces(String phrase) {
        return plain(phrase) ? List.of(phrase) : split(phrase);
    }

    /** Whether it is one word of letters and digits, as nearly all are: then there is nothing to split. */
    private static boolean plain(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char unit = phrase.charAt(i);
            boolean letter = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
            if (!letter) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }

    private static List<String> split(String phrase) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BREAK.splitAsStream(phrase.replace('’', '\'')).toList()) {
            String rest = piece;
            if (rest.endsWith("'s")) {
                pieces.add(rest.substring(0, rest.length() - 2));
                rest = "'s";
            }
            if (rest.length() > 1 && rest.endsWith("'")) {
                rest = rest.substring(0, rest.length() - 1);
            }
            if (!rest.isEmpty() && !rest.equals(",") && !rest.equals("'")) {
                pieces.add(rest);
            }
        }
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** A word as compared: lower case, no diacritics, no full stops. */
    static String key(String piece) {
        String plain = Accents.marksOff(piece).toLowerCase(Locale.ROOT);
        return plain.length() > 1 && plain.indexOf('.') >= 0 ? plain.replace(".", "") : plain;
    }
}
