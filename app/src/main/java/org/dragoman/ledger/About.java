package org.dragoman.ledger;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a matter is about, as far as it can be recognised by it.
 *
 * @param core its own words and how much each tells
 * @param words these, and all words of the sentences that tell of it
 * @param figures the figures of those sentences
 * @param sums large figures of the matter itself
 * @param names those of its own words that are proper names
 * @param beside the proper names that stand beside those words, in the sentences that frames read
 * @param papers the treaties and declarations that it is or is about
 * @param routes from where to where it goes
 * @param states the countries that those sentences name
 */
record About(
        Map<String, Double> core,
        Map<String, Double> words,
        Set<String> figures,
        Set<String> sums,
        Set<String> names,
        Set<String> beside,
        Set<String> papers,
        Set<String> routes,
        Set<String> states) {
    /** What words of the sentence beside those of the matter weigh. */
    private static final double AROUND = 0.5;

    /** The same of names. */
    private static final double NAMED = 0.8;

    /** A matter of which nothing is known yet. */
    static About nothing() {
        return new About(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    /** Takes in what a mention says of it; a sentence that no frame reads and a figure say nothing of what it is about. */
    void add(Mention mention) {
        if (mention.telling() || mention.volume()) {
            return;
        }
        Topic own = mention.thin() ? mention.topic() : mention.core();
        own.words().forEach((word, weight) -> {
            core.merge(word, weight, Math::max);
            words.merge(word, weight, Math::max);
        });
        names.addAll(own.names());
        names.addAll(own.places());
        papers.addAll(mention.papers());
        Topic around = mention.around();
        beside.addAll(around.names());
        around.words().forEach((word, weight) -> {
            double part = around.names().contains(word) ? NAMED : AROUND;
            words.merge(word, weight * part, Math::max);
        });
        figures.addAll(mention.figures());
        sums.addAll(mention.sums());
        routes.addAll(mention.routes());
        states.addAll(mention.states());
    }
}
