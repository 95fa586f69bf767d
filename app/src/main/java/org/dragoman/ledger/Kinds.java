package org.dragoman.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether words name kinds of things and none in particular, as a call to build "roads, dams and railways" does: a
 * railway that is built later is no more that call's than any other.
 *
 * <p>Example: {@code Kinds.only("its building of roads, dams and bridges")} is true, {@code Kinds.only("the roads and
 * bridges of Tema")} is false.
 */
final class Kinds {
    private static final Pattern TAIL = Pattern.compile(
            " (?:in|on|at|for|from|to|with|between|by|under|across|through|among|as|which|that|who)\\b");
    private static final Pattern JOINED = Pattern.compile(",? and |, ");
    private static final Pattern PLURAL = Pattern.compile("(?:\\p{Ll}[\\p{Ll}'-]* ){0,2}\\p{Ll}[\\p{Ll}-]+(?<![su])s");
    private static final Set<String> DEFINITE = Set.of(
            "the", "these", "those", "its", "their", "his", "her", "our", "both", "two", "three", "four", "five", "six",
            "several", "some", "many", "all");

    private Kinds() {}

    /** Whether the words are a list of kinds, all in the plural and none of them told apart. */
    static boolean only(String object) {
        Matcher tail = TAIL.matcher(object);
        String near = tail.find() ? object.substring(0, tail.start()) : object;
        int of = near.lastIndexOf(" of ");
        List<String> parts = JOINED.splitAsStream(
                        near.substring(of < 0 ? 0 : of + 4).strip())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(Kinds::kind);
    }

    private static boolean kind(String part) {
        String first = part.substring(0, part.indexOf(' ') < 0 ? part.length() : part.indexOf(' '));
        return PLURAL.matcher(part).matches() && !DEFINITE.contains(first.toLowerCase(Locale.ROOT));
    }
}
