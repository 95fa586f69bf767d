package org.dragoman.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Plover;

/**
 * How right the coding of a set of gold records is.
 *
 * @param verdicts record by record
 * @param modes whether PLOVER knows the mode of a category; others are no fault of the coder
 */
public record Scores(List<Verdict> verdicts, Plover modes) {
    public Scores {
        verdicts = List.copyOf(verdicts);
    }

    /** Shares by name, in the order in which they are shown. */
    public Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("covered", share(v -> !v.events().isEmpty()));
        boolean marked = verdicts.stream().anyMatch(v -> v.gold().marked() != null);
        if (marked) {
            shares.put("paired", share(v -> !v.paired().isEmpty()));
            shares.put("accuracy", share(v -> v.answer().equals(v.gold().event())));
            return shares;
        }
        shares.put("category any", share(Verdict::met));
        shares.put("category first", share(v -> v.answer().equals(v.gold().event())));
        if (parties()) {
            shares.put("joint", share(v -> v.events().stream().anyMatch(v::wholly)));
            int written = verdicts.stream().mapToInt(v -> v.events().size()).sum();
            int right = verdicts.stream()
                    .mapToInt(v -> (int) v.events().stream().filter(v::wholly).count())
                    .sum();
            shares.put("wholly right", new Share(right, written));
        }
        int moded = (int)
                verdicts.stream().filter(v -> v.met() && knownMode(v.gold())).count();
        int right = (int) verdicts.stream()
                .filter(v -> v.met() && knownMode(v.gold()) && v.modeMet())
                .count();
        if (moded > 0) {
            shares.put("mode", new Share(right, moded));
        }
        return shares;
    }

    private boolean knownMode(GoldRecord gold) {
        String mode = gold.mode();
        if (mode == null) {
            return false;
        }
        for (EventType type : EventType.values()) {
            if (modes.hasMode(type, mode)) {
                return true;
            }
        }
        return false;
    }

    private Share share(Predicate<Verdict> right) {
        return new Share((int) verdicts.stream().filter(right).count(), verdicts.size());
    }

    /** Whether gold names countries at all: headlines do not. */
    public boolean parties() {
        return verdicts.stream().anyMatch(v -> !v.gold().actors().isEmpty());
    }

    /** Countries on the actors' and the recipients' side. */
    public Map<String, Tally> sides() {
        Tally actors = Tally.NONE;
        Tally recipients = Tally.NONE;
        for (Verdict verdict : verdicts) {
            Set<String> acting = new HashSet<>();
            Set<String> receiving = new HashSet<>();
            verdict.events().forEach(e -> acting.addAll(Verdict.actors(e)));
            verdict.events().forEach(e -> receiving.addAll(Verdict.recipients(e)));
            actors = added(actors, acting, verdict.gold().actors());
            recipients = added(recipients, receiving, verdict.gold().recipients());
        }
        Map<String, Tally> sides = new LinkedHashMap<>();
        sides.put("actor", actors);
        sides.put("recipient", recipients);
        return sides;
    }

    private static Tally added(Tally tally, Set<String> coded, Set<String> wanted) {
        int found = (int) coded.stream().filter(wanted::contains).count();
        return tally.plus(found, coded.size() - found, wanted.size() - found);
    }

    /** How each category fared, by the record's answer. */
    public SortedMap<String, Tally> categories() {
        SortedMap<String, Tally> categories = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            String gold = verdict.gold().event();
            String coded = verdict.answer();
            boolean right = gold.equals(coded);
            Tally tally = categories.getOrDefault(gold, Tally.NONE);
            categories.put(gold, right ? tally.plus(1, 0, 0) : tally.plus(0, 0, 1));
            if (!right && !coded.equals(Verdict.NOTHING)) {
                categories.put(coded, categories.getOrDefault(coded, Tally.NONE).plus(0, 1, 0));
            }
        }
        return categories;
    }

    /** The mean of the F1 of the categories that gold has. */
    public double macroF1() {
        return categories().values().stream()
                .filter(tally -> tally.gold() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    /** How often a gold category (the outer key) was answered by a category (the inner), NONE for nothing. */
    public SortedMap<String, SortedMap<String, Integer>> confusion() {
        SortedMap<String, SortedMap<String, Integer>> confusion = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            confusion
                    .computeIfAbsent(verdict.gold().event(), g -> new TreeMap<>())
                    .merge(verdict.answer(), 1, Integer::sum);
        }
        return confusion;
    }

    /** Whether the confidence of the answers is kept. */
    public List<Reliability> reliability() {
        return Reliability.of(verdicts);
    }

    /** Records without one wholly right event; of marked sentences, those with another category. */
    public List<Verdict> misses() {
        return verdicts.stream()
                .filter(v -> v.gold().marked() == null
                        ? v.events().stream().noneMatch(v::wholly)
                        : !v.answer().equals(v.gold().event()))
                .toList();
    }
}
