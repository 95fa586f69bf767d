package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What may fill the role of a trigger's condition, sorted by kind once so that each kind is asked in its own way.
 *
 * @param written as the trigger has them
 * @param anything {@code *}
 * @param actor {@code @actor}, whoever is a party
 * @param state {@code @state}, a state by its own name
 * @param plain the nouns that are written out
 * @param sets the nouns of each set: {@code @forces}
 * @param contents {@code ^assault}, without the mark
 */
record Fillers(
        Set<String> written,
        boolean anything,
        boolean actor,
        boolean state,
        Nouns plain,
        List<Nouns> sets,
        List<String> contents) {
    /** @param set gives the nouns of a set by its name */
    static Fillers of(Set<String> written, Function<String, Nouns> set) {
        List<String> plain = new ArrayList<>();
        List<Nouns> sets = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (String filler : written) {
            switch (filler.charAt(0)) {
                case '*' -> {}
                case '^' -> contents.add(filler.substring(1));
                case '@' -> {
                    if (!filler.equals("@actor") && !filler.equals("@state")) {
                        sets.add(set.apply(filler.substring(1)));
                    }
                }
                default -> plain.add(filler);
            }
        }
        return new Fillers(
                written,
                written.stream().anyMatch(f -> f.charAt(0) == '*'),
                written.contains("@actor"),
                written.contains("@state"),
                new Nouns(plain),
                List.copyOf(sets),
                List.copyOf(contents));
    }

    /** Whether a word is written among them, as itself and not as the name of a set. */
    boolean says(String word) {
        return written.contains(word);
    }
}
