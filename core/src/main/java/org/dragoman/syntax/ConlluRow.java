package org.dragoman.syntax;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a CoNLL-U sentence.
 *
 * @param first its number, from 1; 0 for an empty node
 * @param last the same, or the last number of a range {@code 1-2}
 * @param head the governor's number, 0 at the root
 * @param relation its Universal Dependencies v2 relation
 * @param spaced whether a blank follows
 * @param place file and line
 */
record ConlluRow(
        int first,
        int last,
        String form,
        String lemma,
        String universalTag,
        String tag,
        String features,
        int head,
        String relation,
        boolean spaced,
        String place) {
    private static final int COLUMNS = 10;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6})|(\\.\\d+))?");

    /** Relations of version 1, which older models write. */
    private static final Map<String, String> VERSION_1 = Map.of(
            "dobj",
            "obj",
            "nsubjpass",
            "nsubj:pass",
            "csubjpass",
            "csubj:pass",
            "auxpass",
            "aux:pass",
            "neg",
            "advmod",
            "mwe",
            "fixed",
            "name",
            "flat",
            "foreign",
            "flat:foreign",
            "remnant",
            "orphan");

    /** Relations of ClearNLP's scheme, in which prepositions are heads: another tree, not another name. */
    private static final Set<String> CLEAR = Set.of("pobj", "prep", "attr", "acomp", "pcomp", "dative", "oprd");

    /** Reads a line; {@code place} is where it stands. */
    static ConlluRow of(String line, String place) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new SyntaxInputException(
                    place, columns.length + " columns instead of " + COLUMNS, "separate the columns by tabs");
        }
        Matcher number = NUMBER.matcher(columns[0]);
        if (!number.matches()) {
            throw new SyntaxInputException(
                    place, "\"" + columns[0] + "\" is no word number", "number the words from 1, ranges as 1-2");
        }
        int first = number.group(3) != null ? 0 : Integer.parseInt(number.group(1));
        boolean range = number.group(2) != null;
        boolean word = first > 0 && !range;
        if (columns[1].isBlank()) {
            throw new SyntaxInputException(place, "a word without form", "write the word in the second column");
        }
        return new ConlluRow(
                first,
                range ? Integer.parseInt(number.group(2)) : first,
                columns[1].strip(),
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                word ? head(columns[6], place) : 0,
                word ? relation(columns[7], place) : "",
                !columns[9].contains("SpaceAfter=No"),
                place);
    }

    private static int head(String column, String place) {
        if (!column.matches("\\d{1,6}")) {
            throw new SyntaxInputException(
                    place, "\"" + column + "\" is no head", "parse the file for dependencies first");
        }
        return Integer.parseInt(column);
    }

    private static String relation(String column, String place) {
        if (CLEAR.contains(column)) {
            throw new SyntaxInputException(
                    place,
                    "\"" + column + "\" is no relation of Universal Dependencies",
                    "parse with a model trained on Universal Dependencies, as Stanza's and UDPipe's are");
        }
        return VERSION_1.getOrDefault(column, column);
    }

    /** Whether it is a word, not a range or an empty node. */
    boolean word() {
        return first > 0 && first == last;
    }

    /** Whether it is a range such as {@code 1-2}. */
    boolean range() {
        return last > first;
    }
}
