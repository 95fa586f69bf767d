package org.dragoman.ledger;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What words are about: each canonical word with its weight.
 *
 * @param words canonical words and how much each tells, in order
 * @param specific those of the words that name no whole field
 * @param names those of the words that are proper names
 * @param places those of the words that are proper names of where something lies
 * @param years years named: {@code 2015, 2020} of "a programme for 2015-2020"
 * @param ordinals "first", "second": which stage, section or round
 * @param sum how much all the words tell
 */
record Topic(
        Map<String, Double> words,
        Set<String> specific,
        Set<String> names,
        Set<String> places,
        Set<Integer> years,
        Set<Integer> ordinals,
        double sum) {
    static final Topic NONE = new Topic(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Topic(
            Map<String, Double> words,
            Set<String> specific,
            Set<String> names,
            Set<String> places,
            Set<Integer> years,
            Set<Integer> ordinals) {
        this(words, specific, names, places, years, ordinals, sum(words));
    }

    private static double sum(Map<String, Double> words) {
        double sum = 0;
        for (double weight : words.values()) {
            sum += weight;
        }
        return sum;
    }

    /**
     * How much all the words tell beside another's: a word that both have weighs what it weighs where it weighs less, so
     * that "the Tema port" is no further from "the port in Tema" than "the port" would be.
     */
    double beside(Topic other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            sum += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), word.getValue()));
        }
        return sum;
    }

    /** How much both say. */
    double shared(Topic other) {
        double shared = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            Double there = other.words.get(word.getKey());
            shared += there == null ? 0 : Math.min(there, word.getValue());
        }
        return shared;
    }

    /** How much both say by words that name no whole field. */
    double sharedSpecific(Topic other) {
        double shared = 0;
        for (String word : specific) {
            if (other.specific.contains(word)) {
                shared += Math.min(words.getOrDefault(word, 0.0), other.words.getOrDefault(word, 0.0));
            }
        }
        return shared;
    }

    /** Whether a word is a proper name here, also one of where something lies. */
    boolean named(String word) {
        return names.contains(word) || places.contains(word);
    }

    /** This without some words. */
    Topic without(Set<String> some) {
        if (some.isEmpty() || words.keySet().stream().noneMatch(some::contains)) {
            return this;
        }
        TreeMap<String, Double> rest = new TreeMap<>(words);
        rest.keySet().removeAll(some);
        TreeSet<String> named = new TreeSet<>(names);
        named.removeAll(some);
        TreeSet<String> telling = new TreeSet<>(specific);
        telling.removeAll(some);
        TreeSet<String> located = new TreeSet<>(places);
        located.removeAll(some);
        return new Topic(rest, telling, named, located, years, ordinals);
    }

    /** This without some of its proper names. */
    Topic withoutNames(Predicate<String> some) {
        if (names.stream().noneMatch(some) && places.stream().noneMatch(some)) {
            return this;
        }
        Set<String> found = new TreeSet<>(union(names, places));
        found.removeIf(some.negate());
        return without(found);
    }

    /** The same words, none of which counts as a name, and no years. */
    Topic nameless() {
        return new Topic(words, specific, Set.of(), Set.of(), Set.of(), Set.of(), sum);
    }

    /** This and, with part of its weight, another. */
    Topic with(Topic other, double part) {
        TreeMap<String, Double> all = new TreeMap<>(words);
        other.words.forEach((word, weight) -> all.merge(word, weight * part, Math::max));
        return new Topic(
                all,
                union(specific, other.specific),
                union(names, other.names),
                union(places, other.places),
                union(years, other.years),
                union(ordinals, other.ordinals));
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        TreeSet<T> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
