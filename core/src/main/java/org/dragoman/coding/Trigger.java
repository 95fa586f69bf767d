package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.clause.Clause;

/**
 * What a predicate must look like for a frame to match.
 *
 * <p>Written as {@code "withdraw obj=@forces from"}: the lemma; then words that must depend on it (particles, adverbs,
 * prepositions; {@code on|at} is either) and {@code role=filler} conditions. For nouns the lemma comes last: {@code "peace talk"}. Fillers are
 * lemmas separated by {@code |}, a set {@code @forces}, a content {@code ^assault}, or {@code *} for anything; {@code
 * !obj} asks that there be none.
 *
 * @param kind part of speech of the predicate
 * @param lemma its lemma
 * @param words lemmas that must depend on it, one of each set
 * @param conditions what its arguments must be
 * @param text as written, for the explanation
 */
record Trigger(Clause.Kind kind, String lemma, List<Set<String>> words, List<Condition> conditions, String text) {
    /** {@code role=filler}; without fillers the role must be absent. */
    record Condition(String role, Set<String> fillers, boolean absent) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");

    /** The names of sets keep their underscores; in words an underscore stands for a blank. */
    private static Set<String> fillers(String written) {
        return BAR.splitAsStream(written)
                .map(f -> f.startsWith("@") ? f : f.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a trigger as written. */
    static Trigger of(Clause.Kind kind, String text) {
        List<Set<String>> words = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        String lemma = "";
        for (String part : BLANKS.splitAsStream(text.strip()).toList()) {
            int equals = part.indexOf('=');
            if (part.startsWith("!")) {
                conditions.add(new Condition(role(part.substring(1)), Set.of(), true));
            } else if (equals > 0) {
                conditions.add(
                        new Condition(role(part.substring(0, equals)), fillers(part.substring(equals + 1)), false));
            } else if (kind == Clause.Kind.NOUN) {
                if (!lemma.isEmpty()) {
                    words.add(Set.of(lemma));
                }
                lemma = part;
            } else if (lemma.isEmpty()) {
                lemma = part;
            } else {
                words.add(fillers(part));
            }
        }
        return new Trigger(kind, lemma, List.copyOf(words), List.copyOf(conditions), text);
    }

    private static String role(String written) {
        return switch (written) {
            case "obj" -> "object";
            case "subj" -> "subject";
            default -> written.replace('_', ' ');
        };
    }

    /** Whether it asks for the same words and roles as another, with whatever fillers. */
    boolean asks(Trigger other) {
        return words.equals(other.words) && !conditions.isEmpty() && roles().equals(other.roles());
    }

    private List<String> roles() {
        return conditions.stream().map(c -> (c.absent() ? "!" : "") + c.role()).toList();
    }

    /** How much it asks for: the trigger that asks for most wins. */
    int weight() {
        int weight = words.size() * 4;
        for (Condition condition : conditions) {
            weight += condition.absent() || condition.fillers().contains("*") ? 1 : 3;
        }
        return weight;
    }
}
