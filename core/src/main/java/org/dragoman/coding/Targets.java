package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Aims that are set or kept to: "set a goal of 20 billion dollars", "stick to the aim of doubling trade". */
final class Targets {
    private static final Set<String> SETTING = Set.of(
            "set",
            "fix",
            "adopt",
            "announce",
            "agree",
            "establish",
            "reiterate",
            "reaffirm",
            "confirm",
            "restate",
            "repeat",
            "keep",
            "raise",
            "lift",
            "revise",
            "endorse",
            "maintain",
            "retain",
            "uphold");

    /** "held to the aim of doubling trade". */
    private static final Set<String> KEEPING = Set.of("hold", "stick", "keep", "stand", "adhere", "cling", "return");

    private static final List<String> KEPT = List.of("to", "by");

    /** What is aimed at, and not there yet. */
    private static final Set<String> NOUNS = Set.of("target", "goal", "objective", "aim", "ambition");
    /** "set the task of doubling trade". */
    private static final String TASK = "task";

    private Targets() {}

    /** Whether a noun says that something is aimed at. */
    static boolean names(Token noun) {
        return NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** The target that a clause sets or keeps to; null without one. */
    @Nullable
    static Token of(Clause clause) {
        String verb = clause.predicate().lemma();
        if (SETTING.contains(verb) && clause.argument("object") != null) {
            // "set themselves the aim" has two objects.
            return clause.all("object").stream()
                    .map(Argument::head)
                    .filter(noun -> names(noun) || noun.lemma().equalsIgnoreCase(TASK) && verb.equals("set"))
                    .findFirst()
                    .orElse(null);
        }
        for (String role : KEEPING.contains(verb) ? KEPT : List.<String>of()) {
            Argument kept = clause.argument(role);
            if (kept != null && names(kept.head())) {
                return kept.head();
            }
        }
        return null;
    }
}
