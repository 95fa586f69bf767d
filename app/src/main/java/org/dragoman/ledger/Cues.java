package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
            Pattern.compile("\\b(?:has|have|had|having) (?:since )?(?:also )?(?:already )?(?:been"
                    + " )?(\\w+(?:ed|en|ing|lt|nt|wn|ught))\\b"
                    + "(?! (?:a|the) (?:new )?(?:page|chapter|era|phase|way|door|window)\\b)");

    /**
     * Words that tell a relation.
     *
     * @param rank where in the table their rows of one relation stand: the first that holds counts
     * @param number where in the table they stand
     * @param first the words with which they may begin
     */
    private record Cue(int rank, int number, String relation, Pattern words, Set<String> first) {}

    /** Where in a sentence a cue may hold: among those of one rank the first in the sentence counts. */
    private record Place(Cue cue, int start) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt((Place p) -> p.cue.rank)
                .thenComparingInt(Place::start)
                .thenComparingInt(p -> p.cue.number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where words tell it. */
    private record Found(Cue cue, int start, int end) {}

    private static final Pattern FIRST = Pattern.compile("[a-z]+");

    /** A row of words that others name. */
    private static final String CLASS = "@";

    /** By the words of which each needs one. */
    private final Map<String, List<Cue>> byWord = new HashMap<>();

    private final Seeming seeming;

    private Cues(Seeming seeming) {
        this.seeming = seeming;
    }

    /** Reads the table; that of a user is laid over ours. */
    static Cues load(LexiconFiles files) {
        Cues cues = new Cues(Seeming.load(files));
        CueWords words = new CueWords(Inflection.load(files));
        int rank = 0;
        int number = 0;
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
            Cue cue = new Cue(rank, number++, relation, Pattern.compile("\\b(?:" + written + ")\\b"), first);
            Set<String> needed = Needed.of(written);
            for (String word : needed.isEmpty() ? first : needed) {
                cues.byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(cue);
            }
        }
        return cues;
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
            told = "progress";
        }
        return "progress".equals(told) && Extent.wholly(lower) ? "completed" : told;
    }

    /** Whether the perfect of any verb beside a cue tells that something was done. */
    private boolean worked(String lower, @Nullable Found cue) {
        Matcher perfect = PERFECT.matcher(lower);
        while (perfect.find()) {
            boolean beside = cue == null || cue.end <= perfect.start() || perfect.end() <= cue.start;
            if (beside
                    && !seeming.idle(perfect.group(1), lower.substring(perfect.end()))
                    && Happened.holds(lower, perfect.start())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found first(String lower) {
        Map<String, List<Integer>> words = new HashMap<>();
        Matcher word = FIRST.matcher(lower);
        while (word.find()) {
            words.computeIfAbsent(word.group(), w -> new ArrayList<>(1)).add(word.start());
        }
        Set<Cue> cues = Collections.newSetFromMap(new IdentityHashMap<>());
        words.keySet().forEach(some -> cues.addAll(byWord.getOrDefault(some, List.of())));
        List<Place> places = new ArrayList<>();
        for (Cue cue : cues) {
            for (String first : cue.first) {
                words.getOrDefault(first, List.of()).forEach(start -> places.add(new Place(cue, start)));
            }
        }
        places.sort(null);
        for (Place place : places) {
            Found found = holds(place.cue, lower, place.start);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found holds(Cue cue, String sentence, int at) {
        Matcher here = cue.words.matcher(sentence).region(at, sentence.length()).useTransparentBounds(true);
        return here.lookingAt() && Happened.holds(cue.relation, sentence, at, here.end())
                ? new Found(cue, at, here.end())
                : null;
    }
}
