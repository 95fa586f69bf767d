package org.dragoman.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;

/**
 * The forms of a verb that tell of what is or was done; those that do not follow the rules are in {@code ledger/verbs.tsv}.
 *
 * <p>Example: "throw" gives threw, thrown and throws; "cancel", in both spellings, canceled, cancelled and cancels.
 */
final class Inflection {
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    /** "plan", "cancel": the last letter may be written twice. */
    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiou][aeiou][bdglmnprt]");

    private final Map<String, List<String>> irregular = new HashMap<>();

    private Inflection() {}

    /** Reads the table. */
    static Inflection load(LexiconFiles files) {
        Inflection inflection = new Inflection();
        for (Row row : files.table("ledger/verbs.tsv", "verb")) {
            inflection.irregular.put(row.get("verb"), List.of(row.get("past"), row.get("participle")));
        }
        return inflection;
    }

    /** All of its finite forms but the bare one, and the participle of the past. */
    Set<String> told(String verb) {
        Set<String> forms = past(verb);
        forms.add(present(verb));
        return forms;
    }

    /** The past and its participle alone: "shipped", not "ships", which may be vessels. */
    Set<String> past(String verb) {
        List<String> own = irregular.get(verb);
        if (own != null) {
            return new TreeSet<>(own);
        }
        Set<String> forms = new TreeSet<>();
        if (verb.endsWith("e")) {
            forms.add(verb + "d");
        } else if (CONSONANT_Y.matcher(verb).matches()) {
            forms.add(stem(verb) + "ied");
        } else {
            forms.add(verb + "ed");
        }
        if (DOUBLED.matcher(verb).matches()) {
            forms.add(verb + verb.charAt(verb.length() - 1) + "ed");
        }
        return forms;
    }

    private static String present(String verb) {
        if (CONSONANT_Y.matcher(verb).matches()) {
            return stem(verb) + "ies";
        }
        return verb + (HISSING.matcher(verb).matches() ? "es" : "s");
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
