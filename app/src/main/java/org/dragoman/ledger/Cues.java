package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its words alone what a sentence says came of a matter, where no frame reads it: {@code ledger/cues.tsv}.
 *
 * <p>Example: "The audit has slipped to the spring" gives {@code delayed}; "the plant will be finished in May" gives
 * {@code scheduled}, since what is still to come is no progress; a sentence without a cue is {@code discussed}.
 */
final class Cues {
    /** What is only spoken of. */
    static final String TALK = "discussed";

    /** What goes for less than what was done: "as agreed, it has trained nurses". */
    private static final Set<String> WEAK = Set.of("scheduled", "agreed", "pledged");

    /** "has been teaching since the autumn": done, though no cue tells what. */
    private static final Pattern PERFECT =
            Pattern.compile("\\b(?:has|have|having) (?:since |now |finally )?(?:also )?(?:already )?(?:been"
                    + " )?(\\w+(?:ed|en|ing|lt|nt|wn|ught)|got(?! (?:to|out|away|over|cold|worse|nowhere|stuck)\\b)|paid|laid|sold|dug|hung|fed|spun)\\b"
                    + "(?! (?:a|the) (?:new )?(?:page|chapter|era|phase|way|door|window)\\b)");

    /** "relations that ", before "have grown": told of what stands beside the matter, and no deed of its own; but "said that the team has …". */
    private static final Pattern WHICH = Pattern.compile("(?:^|[ ,])(?:that|which|who|whom|whose [a-z'’-]+) $");

    /** "As the joint work ", before "has been finished, it was agreed": the reason or the time of what is told. */
    private static final Pattern SINCE = Pattern.compile(
            "^(?:as|since|because|after|now that|given that|seeing that|with|where|inasmuch as|considering) [^,;]*$");

    /**
     * Words that tell a relation.
     *
     * @param rank where in the table their rows of one relation stand: the first that holds counts
     * @param first the words with which they may begin
     */
    private record Cue(int rank, String relation, Pattern words, Set<String> first) {}

    /** Where words tell it. */
    private record Found(Cue cue, int start, int end) {}

    /** A row of words that others name. */
    private static final String CLASS = "@";

    /** As they stand in the table. */
    private final List<Cue> all = new ArrayList<>();

    /** Which of them need a word, or another, and which may begin with it. */
    private record Uses(BitSet needing, BitSet beginning) {
        private Uses() {
            this(new BitSet(), new BitSet());
        }
    }

    private final Map<String, Uses> byWord = new HashMap<>();

    private final Seeming seeming;

    private Cues(Seeming seeming) {
        this.seeming = seeming;
    }

    /** Reads the table; that of a user is laid over ours. */
    static Cues load(LexiconFiles files) {
        Cues cues = new Cues(Seeming.load(files));
        CueWords words = new CueWords(Inflection.load(files));
        int rank = 0;
        String above = "";
        for (Row row : files.table("ledger/cues.tsv")) {
            String relation = row.get("relation");
            if (relation.startsWith(CLASS)) {
                words.name(relation.substring(CLASS.length()), row.get("words"));
                continue;
            }
            rank += relation.equals(above) ? 0 : 1;
            above = relation;
            String written = words.written(row.get("words"));
            Set<String> first = CueWords.first(written, row);
            Set<String> needed = Needed.of(written);
            int here = cues.all.size();
            (needed.isEmpty() ? first : needed)
                    .forEach(word -> cues.uses(word).needing.set(here));
            first.forEach(word -> cues.uses(word).beginning.set(here));
            cues.all.add(new Cue(rank, relation, Pattern.compile("\\b(?:" + written + ")\\b"), first));
        }
        return cues;
    }

    private Uses uses(String word) {
        return byWord.computeIfAbsent(word, w -> new Uses());
    }

    /** What a sentence says of a matter that it names: by the first cue of the table that holds. */
    String relation(String sentence) {
        String told = told(sentence);
        return told == null ? TALK : told;
    }

    /** The same; null where no words tell anything, not even that the matter was only spoken of: "touched upon". */
    @Nullable
    String told(String sentence) {
        String lower = Lower.of(sentence);
        Found first = first(lower);
        String told = first == null ? null : first.cue.relation;
        if (told != null && told.equals("completed") && Extent.partly(lower)) {
            return "progress";
        }
        boolean weak = first == null || WEAK.contains(first.cue.relation);
        if (weak && worked(lower, first)) {
            return first == null && Extent.wholly(lower) ? "completed" : "progress";
        }
        return "progress".equals(told) && Extent.wholly(lower) ? "completed" : told;
    }

    /** Whether the perfect of any verb beside a cue tells that something was done. */
    private boolean worked(String lower, @Nullable Found cue) {
        Matcher perfect = PERFECT.matcher(lower);
        while (perfect.find()) {
            boolean beside = cue == null || cue.end <= perfect.start() || perfect.end() <= cue.start;
            String before = lower.substring(0, perfect.start());
            boolean own =
                    !WHICH.matcher(before).find() && !SINCE.matcher(before).find();
            if (beside
                    && own
                    && !seeming.idle(perfect.group(1), lower.substring(perfect.end()))
                    && Happened.holds(lower, perfect.start())) {
                return true;
            }
        }
        return false;
    }

    /** The cue that counts: of the first rank of which one holds, the first in the sentence. */
    private @Nullable Found first(String lower) {
        Map<String, List<Integer>> words = words(lower);
        Uses uses = new Uses();
        for (String word : words.keySet()) {
            Uses here = byWord.get(word);
            if (here != null) {
                uses.needing.or(here.needing);
                uses.beginning.or(here.beginning);
            }
        }
        BitSet cues = uses.needing;
        cues.and(uses.beginning);
        Found best = null;
        for (int i = cues.nextSetBit(0); i >= 0; i = cues.nextSetBit(i + 1)) {
            Cue cue = all.get(i);
            if (best != null && best.cue.rank != cue.rank) {
                return best;
            }
            for (String first : cue.first) {
                for (int start : words.getOrDefault(first, List.of())) {
                    Found found = best == null || start < best.start ? holds(cue, lower, start) : null;
                    best = found == null ? best : found;
                }
            }
        }
        return best;
    }

    /** Where each of the words of a sentence stands, in small letters from a to z. */
    private static Map<String, List<Integer>> words(String lower) {
        Map<String, List<Integer>> words = new HashMap<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
            if (!letter) {
                if (start < i) {
                    words.computeIfAbsent(lower.substring(start, i), w -> new ArrayList<>(1))
                            .add(start);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static @Nullable Found holds(Cue cue, String sentence, int at) {
        Matcher here = cue.words.matcher(sentence).region(at, sentence.length()).useTransparentBounds(true);
        return here.lookingAt() && Happened.holds(cue.relation, sentence, at, here.end())
                ? new Found(cue, at, here.end())
                : null;
    }
}
