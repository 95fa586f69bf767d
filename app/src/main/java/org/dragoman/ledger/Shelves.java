package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts by a word, a figure or a paper together with a country that they concern: what belongs to others is never looked at. */
final class Shelves {
    private final Map<String, Map<String, List<Draft>>> byWord = new HashMap<>();
    private int search;

    /** Puts a draft where each of some words leads to it, with each of some countries. */
    void put(Draft draft, Collection<String> words, Set<String> countries) {
        for (String country : countries) {
            for (String word : words) {
                if (draft.shelved(country, word)) {
                    byWord.computeIfAbsent(word, w -> new HashMap<>(2))
                            .computeIfAbsent(country, c -> new ArrayList<>(2))
                            .add(draft);
                }
            }
        }
    }

    /** The drafts of a word and a country. */
    List<Draft> of(String word, String country) {
        return byWord.getOrDefault(word, Map.of()).getOrDefault(country, List.of());
    }

    /** The drafts of any of some words and any of some countries, those of the rarest first, so many at most. */
    List<Draft> near(Collection<String> words, Set<String> countries, int most) {
        List<Map<String, List<Draft>>> known = new ArrayList<>();
        for (String word : words) {
            Map<String, List<Draft>> shelves = byWord.get(word);
            if (shelves != null) {
                known.add(shelves);
            }
        }
        List<List<Draft>> found = new ArrayList<>();
        for (String country : countries) {
            for (Map<String, List<Draft>> shelves : known) {
                List<Draft> shelf = shelves.get(country);
                if (shelf != null) {
                    found.add(shelf);
                }
            }
        }
        found.sort(Comparator.comparingInt(List::size));
        search++;
        List<Draft> near = new ArrayList<>();
        for (List<Draft> shelf : found) {
            for (int i = shelf.size() - 1; i >= 0 && near.size() < most; i--) {
                Draft draft = shelf.get(i);
                if (draft.foundBy(search)) {
                    near.add(draft);
                }
            }
        }
        return near;
    }
}
