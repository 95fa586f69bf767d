package org.dragoman.nlp4j;

import java.util.Arrays;
import java.util.List;

/**
 * A line of places.tsv: a text and where its event took place, or a phrase in brackets and the place that it names.
 *
 * <p>The place is {@code Goma, COD}, a state alone {@code COD}, a place of no state its name; {@code none} says that no
 * place may be told. {@code " or "} stands between answers that are both right.
 *
 * @param rule what must have told it: the words on the clause, or the dateline; empty where that is open
 * @param wrong why it is known to come out wrong; empty where it must be right
 */
record PlaceCase(String difficulty, String text, String place, String rule, String wrong) {
    static PlaceCase of(String line) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), 5);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] == null ? "" : cells[i].strip();
        }
        return new PlaceCase(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    /** Whether the text is a phrase of its own. */
    boolean bare() {
        return text.startsWith("[");
    }

    /** The text without the brackets. */
    String plain() {
        return bare() ? text.substring(1, text.length() - 1) : text;
    }

    /** Whether every answer is one that is wanted; an answer may end in the rule, after a semicolon. */
    boolean right(List<String> answers) {
        List<String> wanted = Arrays.asList(place.split(" or ", -1));
        boolean silent = answers.isEmpty() && place.equals("none");
        return silent || !answers.isEmpty() && answers.stream().allMatch(a -> right(a.split("; ", -1), wanted));
    }

    private boolean right(String[] answer, List<String> wanted) {
        boolean told = rule.isEmpty() || answer.length > 1 && answer[1].equals(rule);
        return wanted.contains(answer[0]) && told;
    }

    @Override
    public String toString() {
        return difficulty + ": " + text + ": " + place + (rule.isEmpty() ? "" : "; " + rule);
    }
}
