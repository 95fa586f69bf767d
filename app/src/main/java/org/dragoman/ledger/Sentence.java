package org.dragoman.ledger;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document's text.
 *
 * <p>Example: {@code Sentence.of("Mr. Li left.\nHe won.")} gives "Mr. Li left." at 0 and "He won." at 13.
 *
 * @param start where it begins, in UTF-16 units; -1 for the headline
 * @param text its words
 * @param behind the sentence behind it in its paragraph; null where there is none, or where that does not matter
 */
public record Sentence(int start, String text, @Nullable Sentence behind) {
    /** In an evidence: its words stand in the headline. */
    static final String TITLE = "title";

    /** Where a headline begins, which is no part of the text. */
    static final int HEADLINE = -1;

    /** What ends with a full stop and no sentence. */
    private static final Pattern SHORT = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|Rep|Sen|Gov|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\\p{Lu})\\.\\s*$");

    /** No such word is longer, with what stands before it and behind. */
    private static final int LONGEST_SHORT = 12;

    /** Where a clause ends: at a mark before a word that begins another, or at such a word. */
    private static final Pattern CLAUSE = Pattern.compile(
            "[;:—–](?= )"
                    + "|(?= as (?:(?:the |its |their |both )?(?:[\\w.'’-]+ ){1,3}?)(?:nears?|looms?|eyes|awaits?|approaches|heads?|readies|prepares?|waits?|stalls?|falters?|slips?|drags?|begins?|starts?|opens?|ends?|closes?|lands?|arrives?|visits?|signs?|seals?|faces?|seeks?|vows?|stays?|remains?|continues?)\\b)"
                    + "|,(?= (?:which|who|whose|where|while|but|although|though|and|after|before|as)\\b)"
                    + "|,(?= (?:recalling|noting|adding|stressing|saying)\\b)"
                    + "|,(?= (?:with )?(?:the |its |their |about |some |all |both |\\p{Lu}[\\w'’]* )(?:[\\w.,'’-]+ ){0,9}?(?:being|having) )"
                    + "|(?= (?:but|while|although|though|whereas)\\b)"
                    + "|(?<!\\bbetween [\\w .'’-]{1,60})(?= and (?:that|the|it|its|they|their|he|she|we|you|there|a|an|no|has|have|had|is|are|was|were|will|would)\\b)");

    /** "and the bridge at Oslo": more of the same, unless a verb follows. */
    private static final Pattern JOINED = Pattern.compile("and (?:the|its|their|an?) ");

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|did|does|do|be|remains?|goes|comes|gives|takes|makes|says|wants|hopes|plans|[a-z]{2,}ed"
                    + "|began|begun|came|went|took|gave|made|said|saw|held|met|left|got|told|brought|built|sent|won|lost|ran|rose|fell|grew|became|stood|spoke|broke|put|set|let|kept|paid|drew|flew|wrote|chose|sought|bought|sold|laid|led|read|found|felt|struck|cut|hit|shut)\\b");

    private static final Pattern RELATIVE = Pattern.compile(", (?:which|whose|where) ");

    /** What has fewer blanks than this is no clause. */
    private static final int FEW = 2;

    /** One of which it does not matter what comes behind it. */
    Sentence(int start, String text) {
        this(start, text, null);
    }

    /** The same before another. */
    Sentence before(@Nullable Sentence next) {
        return new Sentence(start, text, next);
    }

    /** The sentences of a text; a line end ends one too. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int line = 0;
        for (String words : text.split("\n", -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(words);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                String piece = words.substring(from, to);
                if (to < words.length() && shortened(piece)) {
                    continue;
                }
                int blank = piece.length() - piece.stripLeading().length();
                if (!piece.isBlank()) {
                    sentences.add(new Sentence(line + from + blank, piece.strip()));
                }
                from = to;
            }
            line += words.length() + 1;
        }
        return sentences;
    }

    private static boolean shortened(String piece) {
        Matcher end = SHORT.matcher(piece);
        return end.region(Math.max(0, piece.length() - LONGEST_SHORT), piece.length())
                .useTransparentBounds(true)
                .find();
    }

    /** The clauses of a sentence, as far as its marks and joining words part them: each says its own of its own matter. */
    static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        for (String piece : CLAUSE.splitAsStream(sentence)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList()) {
            boolean fragment = !clauses.isEmpty()
                    && (piece.chars().filter(c -> c == ' ').count() < FEW
                            || JOINED.matcher(piece).lookingAt()
                                    && !VERB.matcher(piece).find());
            if (fragment) {
                clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1) + " " + piece);
            } else {
                clauses.add(piece);
            }
        }
        return clauses;
    }

    /** What stands behind a clause of a sentence; nothing where the clause is none of it. */
    static String rest(String sentence, String clause) {
        int at = sentence.indexOf(clause);
        return at < 0 ? "" : sentence.substring(at + clause.length());
    }

    /** The relative clause right behind a clause of a sentence; nothing where there is none. */
    static String relative(String sentence, String clause) {
        String rest = rest(sentence, clause);
        return RELATIVE.matcher(rest).lookingAt() ? clauses(rest.substring(1)).get(0) : "";
    }

    /** Where it ends. */
    int end() {
        return start + text.length();
    }

    /** All its words as what something rests on, its first word before all. */
    EvidenceRecord evidence() {
        int first = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        boolean headline = start == HEADLINE;
        int from = headline ? 0 : start;
        WordsRecord trigger = new WordsRecord(text.substring(0, first), from, from + first);
        return new EvidenceRecord(from, from + text.length(), text, headline ? TITLE : null, trigger);
    }

    /** Whether some words of the text stand in it. */
    boolean covers(EvidenceRecord words) {
        return words.in() == null && words.start() < end() && start < words.end();
    }
}
