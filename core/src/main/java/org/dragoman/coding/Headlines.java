package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.ActorBook;
import org.dragoman.text.CleanText;
import org.dragoman.text.Passage;
import org.dragoman.time.TimeReader;

/**
 * Writes headlines as sentences are written, since parsers learn from sentences: "Hundreds Rally in Capital over Recent
 * Vote" becomes "Hundreds rally in capital over recent vote". Words that the actor tables know as names keep their
 * capitals, and so does a word after "in", "at" or "near".
 */
final class Headlines {
    private static final double CAPITALISED = 0.8;
    private static final int FEWEST = 3;
    private static final int LONGEST = 250;
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "outside");

    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "by", "since", "until", "from", "last", "next", "this");

    /** Words that headlines write small, whatever else they capitalise. */
    private static final Set<String> SMALL = Set.of(
            "from",
            "with",
            "over",
            "into",
            "amid",
            "after",
            "than",
            "that",
            "upon",
            "near",
            "against",
            "before",
            "between",
            "during",
            "under",
            "without",
            "through",
            "towards",
            "toward",
            "following",
            "despite",
            "about",
            "until",
            "onto");

    /** Short words that headlines write small; any other small word shows that a line is a sentence: "met", "hit". */
    private static final Set<String> SHORT = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "as", "at", "by", "for", "in", "of", "off", "on", "out", "per",
            "so", "to", "up", "via", "vs", "yet", "it", "its", "is", "no", "not");

    private Headlines() {}

    /** The text with its headlines, in the title or on lines of their own, written as sentences. */
    static CleanText lowered(CleanText text, ActorBook actors) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : text.passages()) {
            passages.add(lowered(passage, actors));
        }
        return new CleanText(text.document(), passages, text.published(), text.dateline());
    }

    private static Passage lowered(Passage passage, ActorBook actors) {
        String text = passage.text();
        StringBuilder lowered = null;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start < LONGEST && titleCase(text, start, end)) {
                lowered = lowered == null ? new StringBuilder(text) : lowered;
                lower(lowered, start, end, actors);
            }
            start = end + 1;
        }
        return lowered == null ? passage : new Passage(lowered.toString(), passage.offsets(), passage.title());
    }

    private record Word(int start, int end) {}

    private static List<Word> words(CharSequence text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(from, at));
            }
        }
        return words;
    }

    private static boolean titleCase(String text, int start, int end) {
        int capitals = 0;
        int all = 0;
        List<Word> words = words(text, start, end);
        for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
            char first = text.charAt(word.start);
            boolean small = SMALL.contains(text.substring(word.start, word.end));
            if (word.end - word.start > 3 && Character.isLetter(first) && !small) {
                all++;
                capitals += Character.isUpperCase(first) && hasLower(text, word) ? 1 : 0;
            }
        }
        double needed = sentence(text, end) ? 1 : CAPITALISED;
        boolean told = sentence(text, end) && words.stream().anyMatch(w -> smallVerb(text.substring(w.start, w.end)));
        return !told && all >= FEWEST && capitals >= needed * all;
    }

    private static boolean smallVerb(String word) {
        return word.length() < 4 && word.chars().allMatch(Character::isLowerCase) && !SHORT.contains(word);
    }

    /** Whether it ends as sentences do and headlines do not. */
    private static boolean sentence(String text, int end) {
        return text.substring(0, end).stripTrailing().endsWith(".");
    }

    private static boolean hasLower(String text, Word word) {
        for (int i = word.start; i < word.end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void lower(StringBuilder text, int start, int end, ActorBook actors) {
        List<Word> words = words(text, start, end);
        List<String> plain = new ArrayList<>();
        List<String> owning = new ArrayList<>();
        for (Word word : words) {
            String stripped = stripped(text, word);
            owning.add(stripped);
            plain.add(unowned(stripped));
        }
        int i = 0;
        while (i < words.size()) {
            // "the People's Republic of China" is one name, "China's Envoy" begins with one
            int known = may(plain, i) ? 0 : Math.max(actors.nameAt(plain, i), actors.nameAt(owning, i));
            if (known > 0) {
                i += known;
                continue;
            }
            boolean place = i > 0
                    && BEFORE_PLACES.contains(plain.get(i - 1).toLowerCase(java.util.Locale.ROOT))
                    && plain.get(i).length() > 3;
            if (i > 0 && !place && !calendar(plain, i) && hasLower(text.toString(), words.get(i))) {
                Word word = words.get(i);
                for (int at = word.start; at < word.end; at++) {
                    text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
                }
            }
            i++;
        }
    }

    /** "Spain May Recall Envoy": the modal, and not the month or the name, since a plain verb may follow it. */
    private static boolean may(List<String> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        return i > 0
                && words.get(i).equals("May")
                && next.matches("\\p{Lu}\\p{L}+")
                && !next.matches(".*(s|ed|ing|'s)")
                && !BEFORE_PLACES.contains(words.get(i - 1).toLowerCase(java.util.Locale.ROOT));
    }

    /** Weekdays and months keep their capitals, "May" and "March" only beside a number or a preposition. */
    private static boolean calendar(List<String> words, int i) {
        String word = unowned(words.get(i));
        boolean unsure = word.equals("May") || word.equals("March");
        boolean numbered = i + 1 < words.size() && words.get(i + 1).matches("\\d+");
        return TimeReader.capitalised(word)
                && (!unsure
                        || numbered
                        || BEFORE_MONTHS.contains(words.get(i - 1).toLowerCase(java.util.Locale.ROOT)));
    }

    /** Without the 's of an owner. */
    private static String unowned(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String stripped(StringBuilder text, Word word) {
        int from = word.start;
        int to = word.end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
            to--;
        }
        return text.substring(from, to);
    }
}
