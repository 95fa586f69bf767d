package org.dragoman.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words. Words are compared without case, diacritics and hyphens, but a phrase written with a capital
 * is only met by capitals: {@code Turkey} is not {@code turkey}, {@code WHO} is not {@code who}.
 */
final class PhraseTrie<T> {
    private static final Pattern BREAK = Pattern.compile("[\\s\\-\u2010\u2011\u2013_]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable List<Filed<T>> values;
    }

    private record Filed<T>(List<String> form, T value) {}

    /** A match: how many pieces it took, and what stands there. */
    record Match<T>(int length, List<T> values) {}

    void add(String phrase, T value) {
        List<String> pieces = pieces(phrase);
        if (pieces.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (String piece : pieces) {
            node = node.next.computeIfAbsent(key(piece), k -> new Node<>());
        }
        if (node.values == null) {
            node.values = new ArrayList<>(1);
        }
        node.values.add(new Filed<>(pieces, value));
    }

    /** The longest phrase that begins at a piece, or null. */
    @Nullable
    Match<T> longest(List<String> pieces, List<String> keys, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < keys.size(); i++) {
            node = node.next.get(keys.get(i));
            if (node == null) {
                break;
            }
            if (node.values != null) {
                List<T> met = new ArrayList<>();
                for (Filed<T> filed : node.values) {
                    if (sameCase(filed.form, pieces, from)) {
                        met.add(filed.value);
                    }
                }
                if (!met.isEmpty()) {
                    best = new Match<>(i - from + 1, met);
                }
            }
        }
        return best;
    }

    private static boolean sameCase(List<String> form, List<String> pieces, int from) {
        for (int i = 0; i < form.size(); i++) {
            String want = form.get(i);
            String have = pieces.get(from + i);
            boolean wantCapital = Character.isUpperCase(want.codePointAt(0));
            if (wantCapital && !Character.isUpperCase(have.codePointAt(0))) {
                return false;
            }
            if (wantCapital && acronym(want) && !acronym(have)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    /** The words of a phrase, hyphens and blanks apart; a possessive 's is a word of its own. */
    static List<String> pieces(String phrase) {
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
        String plain = piece;
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) > 127) {
                plain = MARKS.matcher(Normalizer.normalize(piece, Normalizer.Form.NFD))
                        .replaceAll("");
                break;
            }
        }
        plain = plain.toLowerCase(Locale.ROOT);
        return plain.length() > 1 && plain.indexOf('.') >= 0 ? plain.replace(".", "") : plain;
    }
}
