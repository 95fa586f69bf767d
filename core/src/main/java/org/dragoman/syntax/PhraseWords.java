package org.dragoman.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Span;

/**
 * The words of a short phrase, with the tag that a word's form and place give it.
 *
 * <p>Example: {@code "Iran's ex-president (retired)"} has the words {@code Iran 's ex-president ( retired )}.
 */
final class PhraseWords {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "some", "any", "each", "every", "all", "both", "no",
            "several", "many", "few", "other", "another", "such");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "from",
            "for",
            "by",
            "at",
            "on",
            "to",
            "with",
            "against",
            "near",
            "under",
            "over",
            "between",
            "among",
            "within",
            "without",
            "outside",
            "inside",
            "across",
            "around",
            "behind",
            "before",
            "after",
            "about",
            "into",
            "toward",
            "towards",
            "through",
            "throughout",
            "during",
            "beyond",
            "alongside",
            "as",
            "since",
            "until",
            "off",
            "via",
            "like",
            "upon",
            "amid",
            "despite");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");
    private static final Set<String> NUMBERS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "scores",
            "million",
            "millions");
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "should",
            "must", "said", "says", "did", "does");
    /** Small words inside names: "Osama bin Laden". */
    private static final Set<String> PARTICLES = Set.of(
            "bin", "bint", "ibn", "al", "el", "ul", "de", "da", "do", "dos", "del", "la", "van", "von", "der", "den",
            "ten");

    private static final Set<String> IRREGULAR = Set.of("led", "held", "sent", "born", "taken", "known", "driven");
    private static final String OPENING = "([{\"“”‘'«<";
    private static final String CLOSING = ")]}\"“”’'»>,;:!?.";

    private final String phrase;
    private final List<Word> words = new ArrayList<>();

    /** A word with its tag and place. */
    record Word(String form, String tag, Span span) {
        boolean is(String lower) {
            return form.equalsIgnoreCase(lower);
        }

        boolean noun() {
            return tag.startsWith("NN");
        }
    }

    private PhraseWords(String phrase) {
        this.phrase = phrase;
    }

    /** All words of a phrase; none where it holds neither letters nor digits. */
    static List<Word> of(String phrase) {
        PhraseWords reader = new PhraseWords(phrase);
        int from = 0;
        while (from < phrase.length()) {
            while (from < phrase.length() && blank(phrase.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < phrase.length() && !blank(phrase.charAt(to))) {
                to++;
            }
            reader.piece(from, to);
            from = to;
        }
        boolean some = reader.words.stream().anyMatch(w -> w.form().codePoints().anyMatch(Character::isLetterOrDigit));
        return some ? List.copyOf(reader.words) : List.of();
    }

    private static boolean blank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00A0';
    }

    /** Splits what stands between blanks: punctuation around it, and a possessive's "'s". */
    private void piece(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && OPENING.indexOf(phrase.charAt(from)) >= 0) {
            add(from, from + 1);
            from++;
        }
        int core = to;
        while (core > from && CLOSING.indexOf(phrase.charAt(core - 1)) >= 0 && !abbreviation(from, core)) {
            core--;
        }
        boolean owning = core > from
                && core < to
                && apostrophe(phrase.charAt(core))
                && Character.toLowerCase(phrase.charAt(core - 1)) == 's'
                && to < phrase.length();
        if (core - from > 2
                && apostrophe(phrase.charAt(core - 2))
                && Character.toLowerCase(phrase.charAt(core - 1)) == 's') {
            add(from, core - 2);
            add(core - 2, core);
        } else if (core > from) {
            parts(from, core);
        }
        for (int i = core; i < to; i++) {
            words.add(new Word(phrase.substring(i, i + 1), owning && i == core ? "POS" : mark(i), new Span(i, i + 1)));
        }
    }

    /** Two names with a stroke between are two words: "Turkey/Syria". */
    private void parts(int from, int to) {
        int stroke = phrase.indexOf('/', from);
        if (stroke > from && stroke < to - 1) {
            add(from, stroke);
            words.add(new Word("/", "CC", new Span(stroke, stroke + 1)));
            parts(stroke + 1, to);
        } else {
            add(from, to);
        }
    }

    private static boolean apostrophe(char unit) {
        return unit == '\'' || unit == '’';
    }

    /** "U.S.", "Gen.", "N.": a full stop that belongs to its word. */
    private boolean abbreviation(int from, int to) {
        if (phrase.charAt(to - 1) != '.') {
            return false;
        }
        String body = phrase.substring(from, to - 1);
        return !body.isEmpty()
                && (body.indexOf('.') > 0 && body.indexOf('/') < 0
                        || body.length() <= 4 && Character.isUpperCase(body.codePointAt(0)) && to < phrase.length());
    }

    private String mark(int at) {
        return switch (phrase.charAt(at)) {
            case '(', '[', '{', '<' -> "-LRB-";
            case ')', ']', '}', '>' -> "-RRB-";
            case '.', '!', '?' -> ".";
            case ',' -> ",";
            case ';', ':' -> ":";
            default -> "''";
        };
    }

    private void add(int from, int to) {
        String form = phrase.substring(from, to);
        boolean one = to - from == 1 && !Character.isLetterOrDigit(form.charAt(0));
        words.add(new Word(form, one ? single(from) : tag(form), new Span(from, to)));
    }

    private String single(int at) {
        char unit = phrase.charAt(at);
        return unit == '&' ? "CC" : unit == '-' || unit == '–' || unit == '—' || unit == '/' ? ":" : mark(at);
    }

    private String tag(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean first = words.isEmpty();
        if (lower.equals("'s") || lower.equals("’s")) {
            return "POS";
        }
        if (lower.equals("and") || lower.equals("or")) {
            return "CC";
        }
        if (POSSESSIVES.contains(lower)) {
            return "PRP$";
        }
        if (RELATIVES.contains(lower) && !first) {
            return lower.equals("whose") ? "WP$" : "WDT";
        }
        if (DETERMINERS.contains(lower)) {
            return "DT";
        }
        if (PREPOSITIONS.contains(lower)) {
            return lower.equals("to") ? "TO" : "IN";
        }
        if (VERBS.contains(lower) && !first && !Character.isUpperCase(form.codePointAt(0))) {
            return lower.equals("said") ? "VBD" : "VBZ";
        }
        if (NUMBERS.contains(lower) || Character.isDigit(form.charAt(0)) && form.indexOf('-') < 0) {
            return "CD";
        }
        if (PARTICLES.contains(lower)
                && !first
                && words.get(words.size() - 1).tag().startsWith("NNP")) {
            return "NNP";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        if (Character.isUpperCase(form.codePointAt(0))) {
            return plural ? "NNPS" : "NNP";
        }
        boolean participle =
                IRREGULAR.contains(lower) || lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
        return participle ? "VBN" : plural ? "NNS" : "NN";
    }
}
