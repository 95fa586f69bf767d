package org.dragoman.ledger;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is called, in the words of its document.
 *
 * <p>Example: "to build a bridge" is "build a bridge"; of "which was opened in May" the whole sentence tells more.
 */
final class Wording {
    private static final int LONGEST = 160;
    private static final int LONGEST_SENTENCE = 300;
    private static final double THIN = 1.0;

    /** What stands before these words in their sentence tells what they are about. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(?:of|for|with|in|on|under|by|to|from|at|through) )?(?:which|whom|whose|that|who|it|they|this) ");

    /** "protocols for which", "the first phase of which": so too where these come a few words later. */
    private static final Pattern LATER =
            Pattern.compile("(?:[\\p{L}\\d-]+ ){1,5}(?:of|for|on|under|in|to) (?:which|whom) .*");

    /** "when supplies are provided", "how much it will buy": a clause that says little without the one above it. */
    private static final Pattern CLAUSE = Pattern.compile("(?:when|where|how|what|as|if|whether|because|while) ");

    /** "to the visit", "of the accords": of a preposition at the beginning the verb is missing. */
    private static final Pattern STRAY = Pattern.compile(
            "^(?:to|of|for|on|in|with|at) (?=(?:the|an?|its|their|his|her|this|these) )|^(?:of|to) (?=\\p{Ll})");

    /** "In this regard, agents of …", "On July 11, the treaty …": when or where, before what is told. */
    private static final Pattern FRONTED = Pattern.compile(
            "^(?:In|On|At|Under|With|During|After|For|By|From|Upon|As|To)(?: [^\\s,;.]+){1,5}, (?!(?:which|who|whose|where|when|and|but) )(?=\\p{L}[^,]{12})");

    /** "and to support each other", ", to overtake them": what joins it to the words before. */
    private static final Pattern JOINING = Pattern.compile("^(?:[,;:–-]\\s*|(?:and|but|or|as well)\\s+)+");

    /** "an agreement on trade," "the first and": what would join it to the words behind. */
    private static final Pattern OPEN_END =
            Pattern.compile("(?:\\s*[,;:–-]|\\s+(?:and|or|of|the|to|for|in|with|as|that|which|by|from))+\\s*$");

    private static final Pattern REFERRING = Pattern.compile(" (?:it|them|this|that|these|those|so)$");

    /** What only the beginning of a sentence writes with a capital: "The money will be paid". */
    private static final Pattern BEGUN =
            Pattern.compile("(?:The|An?|Its|Their|Both|All|This|These|Another|Some|Two|Three|Four|Five) ");

    private static final Pattern MARKER = Pattern.compile("(for|on|to|with|into|against|about|upon) ");

    private Wording() {}

    /**
     * The words of the earliest mention: what is to be done to what; all its words where those tell too little, and its
     * sentence where these only say "which was opened".
     */
    static String of(Mention mention, @Nullable Source source) {
        String told = words(mention, source);
        boolean thing = mention.report() || !told.startsWith(mention.record().action());
        boolean more = tooLittle(told, thing);
        String words = JOINING.matcher(more ? sentence(mention.record(), source, told) : told)
                .replaceFirst("");
        String fronted = FRONTED.matcher(words).replaceFirst("");
        String begun = STRAY.matcher(fronted).replaceFirst("");
        return closed(OPEN_END.matcher(begun).replaceFirst(""));
    }

    /** "the Trade Partnership (TIP": with the bracket that closes it. */
    private static String closed(String words) {
        int open = words.lastIndexOf('(');
        return open >= 0 && words.indexOf(')', open) < 0 ? words + ")" : words;
    }

    /** Whether words refer to others that stand before or above them in their sentence. */
    private static boolean refers(String words) {
        String begun = JOINING.matcher(words).replaceFirst("");
        return RELATIVE.matcher(begun).lookingAt()
                || CLAUSE.matcher(begun).lookingAt()
                || LATER.matcher(begun + " ").matches();
    }

    private static String words(Mention mention, @Nullable Source source) {
        CommitmentRecord c = mention.record();
        String object = mention.meant().isEmpty() ? c.object().strip() : mention.meant();
        boolean whole = mention.core().sum() < THIN;
        if (mention.report()) {
            return whole || refers(object) ? inSentence(c, source) : object;
        }
        boolean said = object.startsWith("to ")
                || object.contains(c.action())
                        && object.chars().filter(blank -> blank == ' ').count() > 2;
        if (whole || said || refers(object)) {
            return bare(inSentence(c, source), c.action());
        }
        return joined(c.action(), mention.meant().isEmpty() ? inFull(c) : object);
    }

    /** The words that a finding rests on; the sentence they stand in where they refer to what stands before them there. */
    private static String inSentence(CommitmentRecord c, @Nullable Source source) {
        String quote = c.evidence().quote();
        return refers(quote) ? sentence(c, source, quote) : quote;
    }

    /** The sentence in which the words of a finding stand; other words where it is not at hand or very long. */
    private static String sentence(CommitmentRecord c, @Nullable Source source, String otherwise) {
        return source == null
                ? otherwise
                : source.sentences().stream()
                        .filter(sentence ->
                                sentence.covers(c.evidence()) && sentence.text().length() <= LONGEST_SENTENCE)
                        .map(Sentence::text)
                        .findFirst()
                        .orElse(otherwise);
    }

    /** "in force", "Puno", "build it": too few words to tell a reader anything; "improve connectivity" is a word given. */
    private static boolean tooLittle(String words, boolean thing) {
        long blanks = words.chars().filter(blank -> blank == ' ').count();
        return blanks < (thing ? 2 : 1)
                || blanks == 1 && REFERRING.matcher(words).find();
    }

    /** "to widen that partnership" without its "to". */
    private static String bare(String words, String action) {
        return words.startsWith("to " + action + " ") || words.startsWith("to be ")
                ? words.substring("to ".length())
                : words;
    }

    /** "take back" and "back more of its citizens" have one "back". */
    private static String joined(String action, String object) {
        String last = action.substring(action.lastIndexOf(' ') + 1) + " ";
        String rest = object.startsWith(last) ? object.substring(last.length()) : object;
        return action + " "
                + (BEGUN.matcher(rest).lookingAt()
                        ? rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1)
                        : rest);
    }

    /** What is to be done in the document's own words from the object on: "bilateral trade to $3 billion by 2019". */
    private static String inFull(CommitmentRecord c) {
        String quote = c.evidence().quote();
        String object = c.object().strip();
        int from = Math.max(0, c.evidence().trigger().end() - c.evidence().start());
        int at = quote.indexOf(object, from);
        if (at < 0) {
            return marker(quote.substring(0, Math.max(0, quote.indexOf(object))), c.action()) + object;
        }
        String rest = quote.substring(at);
        return marker(quote.substring(from, at), c.action()) + (rest.length() > LONGEST ? object : rest);
    }

    /** "for" of "for the early conclusion", which goes with the verb of a call; nothing where another word stands before. */
    private static String marker(String between, String action) {
        Matcher marker = MARKER.matcher(between.stripLeading());
        return marker.matches() && !action.endsWith(" " + marker.group(1)) ? marker.group(1) + " " : "";
    }
}
