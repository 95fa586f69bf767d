package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which states tell what matter is meant: those of which few of the matters tell that a document may speak of.
 *
 * <p>Example: where two countries speak of a hundred matters and one of them is a mission in Haiti, Haiti tells it; the two
 * themselves tell nothing.
 */
final class States {
    /** Those who fight a state, or no state, though the field's codes give them a country: al-Shabaab is not Somalia. */
    private static final Set<String> ARMED = Set.of("REB", "CRM");

    /** What such a state tells that both speak of, as a word would. */
    static final double WEIGHT = 1.2;

    /** A state tells where no more than this share of what was said names it. */
    private static final double FEW = 0.34;

    /** Of documents that name more countries than this, only matters of two of them are looked at. */
    private static final int MANY = 6;

    private final Map<Set<String>, Tally> tallies = new HashMap<>();

    /** What was said of the matters of some countries. */
    private static final class Tally {
        private int all;
        private final Map<String, Integer> naming = new HashMap<>();
    }

    /** Takes note of what was said of a matter. */
    void note(Set<String> parties, Mention mention) {
        Tally tally = tallies.computeIfAbsent(parties, p -> new Tally());
        tally.all++;
        for (String state : named(mention)) {
            tally.naming.merge(state, 1, Integer::sum);
        }
    }

    /** The states that tell which matter is meant, in a document that names some countries. */
    Set<String> telling(Set<String> countries) {
        int all = 0;
        Map<String, Integer> naming = new HashMap<>();
        for (Tally tally : some(List.copyOf(countries))) {
            all += tally.all;
            tally.naming.forEach((state, times) -> naming.merge(state, times, Integer::sum));
        }
        double few = FEW * all;
        naming.values().removeIf(times -> times > few);
        return naming.keySet();
    }

    /** One of some states that two mentions name; null without. */
    static @Nullable String both(Mention one, Mention other, Set<String> states) {
        for (String state : other.states()) {
            if (states.contains(state) && one.states().contains(state)) {
                return state;
            }
        }
        return null;
    }

    private static Set<String> named(Mention mention) {
        Set<String> named = new TreeSet<>(mention.states());
        named.addAll(mention.parties());
        return named;
    }

    /** What was said of the matters of any of some countries and no others. */
    private List<Tally> some(List<String> countries) {
        List<Tally> some = new ArrayList<>();
        boolean few = countries.size() <= MANY;
        for (int i = 0; i < countries.size(); i++) {
            add(some, Set.of(countries.get(i)));
            for (int j = i + 1; j < countries.size(); j++) {
                add(some, Set.of(countries.get(i), countries.get(j)));
                for (int k = j + 1; few && k < countries.size(); k++) {
                    add(some, Set.of(countries.get(i), countries.get(j), countries.get(k)));
                }
            }
        }
        return some;
    }

    private void add(List<Tally> some, Set<String> parties) {
        Tally tally = tallies.get(parties);
        if (tally != null) {
            some.add(tally);
        }
    }

    /** The country for which an actor stands; null where it stands for none. */
    static @Nullable String of(ActorRecord actor) {
        return Collections.disjoint(actor.sectors(), ARMED) ? actor.country() : null;
    }
}
