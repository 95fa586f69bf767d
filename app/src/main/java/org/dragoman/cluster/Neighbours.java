package org.dragoman.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reports are worth comparing.
 *
 * <p>Reports are put on shelves by family and party, and by family, party and a word or place, in the order of their
 * days. On a shelf each is compared with a fixed number of those after it and within a few days. So the comparisons grow
 * as the number of reports, and the sorting as n log n, however many reports there are of one day.
 */
final class Neighbours {
    /** So many after it on the shelf of a party. */
    private static final int ON_PARTY = 24;

    /** So many after it on the shelf of a party and a word. */
    private static final int ON_WORD = 12;

    /** At most so many parties of a report have a shelf: a summit of thirty has enough to be found by. */
    private static final int PARTIES = 6;

    /** The same for words, those that tell most. */
    private static final int WORDS = 10;

    private static final int DAYS = 33;

    private Neighbours() {}

    /** For each report, by its place, the places of later ones with which it is to be compared. */
    static List<Set<Integer>> of(List<Profile> sorted) {
        Map<String, List<Integer>> shelves = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (String key : keys(sorted.get(i))) {
                shelves.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            neighbours.add(new HashSet<>());
        }
        shelves.forEach((key, shelf) -> pairs(sorted, shelf, key.indexOf('\n') < 0 ? ON_PARTY : ON_WORD, neighbours));
        return neighbours;
    }

    private static void pairs(List<Profile> sorted, List<Integer> shelf, int most, List<Set<Integer>> neighbours) {
        for (int i = 0; i < shelf.size(); i++) {
            Profile one = sorted.get(shelf.get(i));
            for (int j = i + 1; j < shelf.size() && j <= i + most; j++) {
                Profile other = sorted.get(shelf.get(j));
                if (other.from().isAfter(one.from().plusDays(DAYS))) {
                    break;
                }
                if (Compatible.days(one, other)) {
                    neighbours.get(shelf.get(i)).add(shelf.get(j));
                }
            }
        }
    }

    private static List<String> keys(Profile profile) {
        List<String> keys = new ArrayList<>();
        List<String> words = profile.words().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
        int parties = 0;
        for (String party : profile.all().parties()) {
            if (parties++ == PARTIES) {
                break;
            }
            String key = profile.family() + "\t" + party;
            keys.add(key);
            words.forEach(word -> keys.add(key + "\n" + word));
            if (profile.place() != null) {
                keys.add(key + "\n@" + profile.place().name());
            }
        }
        return keys;
    }
}
