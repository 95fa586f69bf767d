package org.dragoman.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a CoNLL-U sentence into tokens with spans.
 *
 * <p>Where the stated text and the words do not agree, the words are the text.
 */
final class ConlluSentence {
    private static final Set<String> NO_AGENTS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "year",
            "month",
            "week",
            "day",
            "end",
            "time",
            "percent");

    private ConlluSentence() {}

    /** The sentence's text: as stated if the words are found in it, else the words joined as {@code SpaceAfter} says. */
    static String text(List<ConlluRow> rows, @Nullable String stated) {
        if (stated != null && align(surface(rows), stated) != null) {
            return stated;
        }
        StringBuilder words = new StringBuilder();
        List<ConlluRow> surface = surface(rows);
        for (int i = 0; i < surface.size(); i++) {
            words.append(surface.get(i).form());
            words.append(surface.get(i).spaced() && i + 1 < surface.size() ? " " : "");
        }
        return words.toString();
    }

    /** Its tokens; {@code start} is where {@code text} begins in the document. */
    static List<Token> tokens(List<ConlluRow> rows, String text, int start) {
        List<ConlluRow> surface = surface(rows);
        List<Span> places = align(surface, text);
        if (places == null) {
            throw new IllegalStateException("words that are not in the text made of them: " + text);
        }
        List<ConlluRow> words = rows.stream().filter(ConlluRow::word).toList();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < surface.size(); i++) {
            ConlluRow row = surface.get(i);
            Span place = new Span(
                    start + places.get(i).start(), start + places.get(i).end());
            spans.addAll(row.range() ? parts(row, words, spans.size(), place) : List.of(place));
        }
        check(words, spans.size());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            ConlluRow row = words.get(i);
            String tag = PennTags.of(row);
            tokens.add(
                    new Token(i, row.form(), lemma(row, tag), tag, row.head() - 1, relation(row, words), spans.get(i)));
        }
        return tokens;
    }

    /** What is printed: ranges instead of the words in them. */
    private static List<ConlluRow> surface(List<ConlluRow> rows) {
        List<ConlluRow> surface = new ArrayList<>();
        int covered = 0;
        for (ConlluRow row : rows) {
            if (row.range()) {
                covered = row.last();
                surface.add(row);
            } else if (row.word() && row.first() > covered) {
                surface.add(row);
            }
        }
        return surface;
    }

    private static void check(List<ConlluRow> words, int spans) {
        for (int i = 0; i < words.size(); i++) {
            ConlluRow row = words.get(i);
            if (row.first() != i + 1) {
                throw new SyntaxInputException(
                        row.place(),
                        "word number " + row.first() + " instead of " + (i + 1),
                        "number the words from 1");
            }
            if (row.head() > words.size()) {
                throw new SyntaxInputException(
                        row.place(),
                        "head " + row.head() + " of " + words.size() + " words",
                        "name a word of the sentence");
            }
        }
        if (spans != words.size()) {
            throw new SyntaxInputException(
                    words.get(0).place(),
                    "a range that does not cover its words",
                    "write the line 1-2 before the lines 1 and 2");
        }
    }

    /** Where each printed word stands in the text, or null if the text is another. */
    private static @Nullable List<Span> align(List<ConlluRow> surface, String text) {
        List<Span> spans = new ArrayList<>(surface.size());
        int at = 0;
        for (ConlluRow row : surface) {
            while (at < text.length() && blank(text.charAt(at))) {
                at++;
            }
            int end = match(row.form(), text, at);
            String printed = PennTags.printed(row.form());
            if (end < 0 && !printed.equals(row.form())) {
                end = match(printed, text, at);
            }
            if (end < 0) {
                return null;
            }
            spans.add(new Span(at, end));
            at = end;
        }
        return text.substring(at).isBlank() ? spans : null;
    }

    private static int match(String form, String text, int start) {
        int at = start;
        for (int i = 0; i < form.length(); i++, at++) {
            boolean same = at < text.length()
                    && (text.charAt(at) == form.charAt(i) || (blank(text.charAt(at)) && blank(form.charAt(i))));
            if (!same) {
                return -1;
            }
        }
        return at;
    }

    private static boolean blank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** The words of a range, each where it stands if they make it up ("do", "n't"), else all at the whole. */
    private static List<Span> parts(ConlluRow range, List<ConlluRow> words, int from, Span whole) {
        int to = Math.min(words.size(), from + range.last() - range.first() + 1);
        List<Span> spans = new ArrayList<>();
        int at = whole.start();
        StringBuilder made = new StringBuilder();
        for (ConlluRow word : words.subList(Math.min(from, to), to)) {
            made.append(word.form());
            spans.add(new Span(at, at + word.form().length()));
            at += word.form().length();
        }
        if (!made.toString().equalsIgnoreCase(range.form())) {
            spans.replaceAll(span -> whole);
        }
        return spans;
    }

    private static String lemma(ConlluRow row, String tag) {
        boolean none = row.lemma().isEmpty() || row.lemma().equals("_");
        String stated = none ? row.form() : row.lemma();
        return tag.startsWith("NNP") ? stated : stated.toLowerCase(Locale.ROOT);
    }

    /** The relation; a passive's agent is told from other obliques, which older models do not. */
    private static String relation(ConlluRow row, List<ConlluRow> words) {
        if (row.head() == 0) {
            return "root";
        }
        boolean nominal = row.relation().equals("obl") || row.relation().equals("nmod");
        boolean agent = nominal
                && !row.universalTag().equals("NUM")
                && !NO_AGENTS.contains(row.form().toLowerCase(Locale.ROOT))
                && dependent(words, row.first(), "case", "by")
                && (dependent(words, row.head(), "aux:pass", "") || dependent(words, row.head(), "nsubj:pass", ""));
        return agent ? "obl:agent" : row.relation();
    }

    private static boolean dependent(List<ConlluRow> words, int head, String relation, String form) {
        return words.stream()
                .anyMatch(word -> word.head() == head
                        && word.relation().equals(relation)
                        && (form.isEmpty() || word.form().equalsIgnoreCase(form)));
    }
}
