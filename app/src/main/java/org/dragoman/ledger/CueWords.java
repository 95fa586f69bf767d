package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.lexicon.Row;

/**
 * Writes out what the table of cues says in short: <code>{paper}</code> stands for the words of the row {@code @paper} above it, <code>{scrap}</code>
 * for the forms of that verb, <code>{ship:ed}</code> for those of the past alone.
 *
 * <p>Example: <code>{throw} open</code> gives "(?:threw|thrown|throws) open".
 */
final class CueWords {
    private static final Pattern BRACED = Pattern.compile("\\{([a-z-]+)(:ed)?\\}");
    private static final Pattern CHOICE = Pattern.compile("\\(\\?:");

    /** "[sz]". */
    private static final Pattern LETTERS = Pattern.compile("\\[[a-z]+\\]");

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

    /** The words with which a cue may begin: "a", "b" of "(?:a|b) c", "want", "wants" of "wants? more". */
    static Set<String> first(String cue, Row row) {
        Set<String> first = new TreeSet<>();
        for (String word : begin(cue)) {
            first.add(word.strip());
        }
        if (first.contains("")) {
            throw row.fault(
                    "\"" + cue + "\" does not begin with a word in small letters, nor with a choice of such words");
        }
        return first;
    }

    /** The same, each with a blank behind it where the word ends in what is given. */
    private static Set<String> begin(String cue) {
        Set<String> words = new TreeSet<>(Set.of(""));
        int at = 0;
        while (at < cue.length()) {
            int end = atom(cue, at);
            if (end == at) {
                return ended(words);
            }
            Set<String> more = more(cue.substring(at, end));
            if (end < cue.length() && cue.charAt(end) == '?') {
                more.add("");
                end++;
            }
            words = joined(words, more);
            at = end;
        }
        return words;
    }

    /** Where the letter, the choice of letters or of words ends that begins there; there, where none does. */
    private static int atom(String cue, int at) {
        char c = cue.charAt(at);
        Matcher choice = CHOICE.matcher(cue).region(at, cue.length());
        Matcher letters = LETTERS.matcher(cue).region(at, cue.length());
        return Character.isLowerCase(c)
                ? at + 1
                : choice.lookingAt() ? at + closing(cue.substring(at)) + 1 : letters.lookingAt() ? letters.end() : at;
    }

    private static Set<String> more(String atom) {
        Set<String> more = new TreeSet<>();
        if (atom.charAt(0) == '(') {
            pieces(atom.substring("(?:".length(), atom.length() - 1)).forEach(piece -> more.addAll(begin(piece)));
        } else {
            atom.chars().filter(Character::isLowerCase).forEach(c -> more.add(Character.toString(c)));
        }
        return more;
    }

    private static Set<String> joined(Set<String> words, Set<String> more) {
        Set<String> joined = new TreeSet<>();
        for (String word : words) {
            if (word.endsWith(" ")) {
                joined.add(word);
            } else {
                more.forEach(next -> joined.add(word + next));
            }
        }
        return joined;
    }

    private static Set<String> ended(Set<String> words) {
        return words.stream()
                .map(word -> word.endsWith(" ") ? word : word + " ")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the parenthesis closes with which some words begin. */
    static int closing(String words) {
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
