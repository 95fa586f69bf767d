package org.dragoman.ledger;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence in small letters, as cues are held against it: without adverbs between the parts of a verb, with "not" for "n't".
 *
 * <p>Example: "It wasn't quietly dropped in May" gives "it was not dropped in month".
 */
final class Lower {
    /** The month, which leaves nothing open. */
    private static final Pattern MAY = Pattern.compile("(?<=\\w )May\\b|\\bMay(?= \\d)");

    /** "you will recall that": nothing is to come. */
    private static final Pattern RECALL =
            Pattern.compile(" (?:will|would|may|might) (recall|remember|know|be aware|have noticed|have seen) ");

    private static final Pattern WONT = Pattern.compile("\\bwon['’]t\\b");

    /** "isn't", which says the same as "is not". */
    private static final Pattern NOT = Pattern.compile("\\b([a-z]+)n['’]t\\b");

    /** "has been quietly dropped": what stands in between changes nothing. */
    private static final Pattern ADVERB = Pattern.compile(
            "\\b(has|have|had|was|were|is|are|been|being|not) (?:(?!only|likely|unlikely|barely|hardly|scarcely"
                    + "|early|nearly|partly|partially|mostly|largely|newly)[a-z]+ly|also|meanwhile|therefore|indeed) ");

    /** Of which a sentence has one where it has an adverb: most have none. */
    private static final List<String> ADVERBS = List.of("ly ", "also ", "meanwhile ", "therefore ", "indeed ");

    private Lower() {}

    static String of(String sentence) {
        String may = sentence.contains("May") ? MAY.matcher(sentence).replaceAll("month") : sentence;
        String lower = may.toLowerCase(Locale.ROOT);
        if (lower.contains("n't") || lower.contains("n’t")) {
            lower = NOT.matcher(WONT.matcher(lower).replaceAll("will not")).replaceAll("$1 not");
        }
        lower = RECALL.matcher(lower).replaceAll(" $1 ");
        return ADVERBS.stream().anyMatch(lower::contains)
                ? ADVERB.matcher(lower).replaceAll("$1 ")
                : lower;
    }
}
