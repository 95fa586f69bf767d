package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How well a sentence names a matter: by the words and figures that both have, the more the rarer they are among the
 * documents, whatever else the sentence speaks of.
 */
final class Naming {
    /** What words of the sentence beside those of the matter weigh. */
    private static final double AROUND = 0.5;

    private static final double LARGE_FIGURE = 1.2;
    private static final double SMALL_FIGURE = 0.4;
    private static final double COMMON = 0.3;

    /** Documents of other matters that are thought of beside those at hand: few documents tell little of how rare a word is. */
    private static final double UNSEEN = 10;

    private static final double LEAST_RARE = 0.2;

    /** What a word adds by which no other matter of the same countries goes. */
    private static final double ALONE = 0.5;

    private static final double TELLING = 0.8;
    private static final double ENOUGH = 1.4;
    private static final double OF_CORE = 0.3;
    private static final double MOST_CORE = 3;

    private final Map<String, Integer> documents = new HashMap<>();
    private final int all;
    private final Vocabulary vocabulary;

    /** What a matter is about: its own words, all words of the sentences that tell of it, and their figures. */
    private record About(Map<String, Double> core, Map<String, Double> words, Set<String> figures) {
        static About of(Draft draft) {
            About about = new About(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
            for (Mention mention : draft.mentions()) {
                if (!mention.telling() && !mention.volume()) {
                    Topic own = mention.thin() ? mention.topic() : mention.core();
                    own.words().forEach((word, weight) -> about.core.merge(word, weight, Math::max));
                    mention.around()
                            .words()
                            .forEach((word, weight) -> about.words.merge(word, weight * AROUND, Math::max));
                    about.figures.addAll(mention.figures());
                }
            }
            about.core.forEach((word, weight) -> about.words.merge(word, weight, Math::max));
            return about;
        }
    }

    /** @param mentions all, whose sentences tell how rare each word is */
    Naming(Collection<Mention> mentions, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Set<String>> words = new HashMap<>();
        for (Mention mention : mentions) {
            words.computeIfAbsent(mention.document(), d -> new HashSet<>())
                    .addAll(mention.around().words().keySet());
        }
        words.values().forEach(some -> some.forEach(word -> documents.merge(word, 1, Integer::sum)));
        all = words.size();
    }

    /** 1 for a word of one or two documents, less for one of many. */
    private double rarity(String word) {
        if (vocabulary.common(word)) {
            return COMMON;
        }
        int with = Math.max(2, documents.getOrDefault(word, 1));
        double rarity = Math.log((all + UNSEEN) / with) / Math.log((all + UNSEEN) / 2);
        return Math.max(LEAST_RARE, Math.min(1, rarity));
    }

    /**
     * How well the sentence of a mention names a matter; 0 where not well enough.
     *
     * @param alone whether no other matter of the same countries goes by a word
     */
    Affinity of(Draft draft, Mention sentence, Predicate<String> alone) {
        About about = About.of(draft);
        Map<String, Double> there = sentence.around().words();
        List<String> shared = new ArrayList<>();
        double score = 0;
        double core = 0;
        double wholeCore = 0;
        boolean only = false;
        for (Map.Entry<String, Double> entry : about.words.entrySet()) {
            String word = entry.getKey();
            double rarity = rarity(word);
            double own = about.core.getOrDefault(word, 0.0);
            wholeCore += own * rarity;
            Double weight = there.get(word);
            if (weight != null) {
                score += Math.min(weight, entry.getValue()) * rarity;
                core += Math.min(weight, own) * rarity;
                shared.add(word);
                only |= own >= TELLING && !vocabulary.common(word) && alone.test(word);
            }
        }
        for (String figure : about.figures) {
            if (sentence.figures().contains(figure)) {
                double weight = Figures.large(figure) ? LARGE_FIGURE : SMALL_FIGURE;
                score += weight;
                core += weight;
                shared.add(figure);
            }
        }
        score += only ? ALONE : 0;
        boolean little = shared.size() < (only ? 1 : 2) || core == 0 || core < OF_CORE * Math.min(wholeCore, MOST_CORE);
        if (little || score < ENOUGH) {
            return new Affinity(0, List.of());
        }
        return new Affinity(
                Math.min(0.9, Affinity.ENOUGH + (score - ENOUGH) / 5),
                List.of(String.format(Locale.ROOT, "names it, %.2f: %s", score, String.join(" ", shared))));
    }
}
