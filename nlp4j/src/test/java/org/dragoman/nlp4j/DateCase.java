package org.dragoman.nlp4j;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A line of dates.tsv: time words in brackets within a sentence, and the EDTF that they mean on the day of publication.
 *
 * <p>{@code none} says that the words are no time, {@code -} that they are a time without EDTF ("every year"); {@code " or "}
 * stands between answers that are both right. An event recalled is {@code historical} as well.
 *
 * @param wrong why it is known to come out wrong; empty where it must be right
 */
record DateCase(String difficulty, LocalDate day, String text, String edtf, String wrong) {
    static DateCase of(String line) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), 5);
        return new DateCase(
                cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4] == null ? "" : cells[4].strip());
    }

    /** The text without the brackets. */
    String plain() {
        return text.replace("[", "").replace("]", "");
    }

    int from() {
        return text.indexOf('[');
    }

    int to() {
        return text.indexOf(']') - 1;
    }

    /** Whether every answer is the one that is wanted, and there is one. */
    boolean right(List<String> answers) {
        List<String> wanted = Arrays.asList(edtf.split(" or ", -1));
        return !answers.isEmpty() && wanted.containsAll(answers);
    }

    @Override
    public String toString() {
        return difficulty + ": " + text + " (" + day + "): " + edtf;
    }
}
