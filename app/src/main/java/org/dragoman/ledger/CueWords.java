package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.lexicon.Row;

/**
 * Writes out what the table of cues says in short: <code>{paper}</code> stands for the words of the row {@code @paper} above it, <code>{scrap}</code>
 * for the forms of that verb, <code>{ship:ed}</code> for those of the past alone.
 *
 * <p>Example: <code>{throw} open</code> gives "(?:threw|thrown|throws) open".
 */
final class CueWords {
    private static final Pattern BRACED = Pattern.compile("\\{([a-z-]+)(:ed)?\\}");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern CHOICE = Pattern.compile("\\(\\?:");

    private final Inflection inflection;
    private final Map<String, String> classes = new HashMap<>();

    CueWords(Inflection inflection) {
        this.inflection = inflection;
    }

    /** Takes note of the words of a class. */
    void name(String name, String words) {
        classes.put(name, written(words));
    }

    /** Words with all that stands in braces written out. */
    String written(String words) {
        Matcher braced = BRACED.matcher(words);
        StringBuilder out = new StringBuilder();
        while (braced.find()) {
            String name = braced.group(1);
            String known = classes.get(name);
            String forms = known != null
                    ? known
                    : String.join("|", braced.group(2) == null ? inflection.told(name) : inflection.past(name));
            braced.appendReplacement(out, Matcher.quoteReplacement("(?:" + forms + ")"));
        }
        return braced.appendTail(out).toString();
    }

    /** The pieces between the bars that stand in no parentheses. */
    static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                pieces.add(words.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(words.substring(from));
        return pieces;
    }

    /** The words with which a cue may begin: "a", "b" of "(?:a|b) c". */
    static Set<String> first(String cue, Row row) {
        Set<String> first = new TreeSet<>();
        Matcher word = WORD.matcher(cue);
        Matcher choice = CHOICE.matcher(cue);
        if (word.lookingAt()) {
            first.add(word.group());
        } else if (choice.lookingAt()) {
            pieces(cue.substring(choice.end(), closing(cue))).forEach(piece -> first.addAll(first(piece, row)));
        } else {
            throw row.fault(
                    "\"" + cue + "\" does not begin with a word in small letters, nor with a choice of such words");
        }
        return first;
    }

    /** Where the parenthesis closes with which some words begin. */
    private static int closing(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.length();
    }
}
