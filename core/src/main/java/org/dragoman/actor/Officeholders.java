package org.dragoman.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a surname alone may mean: of all who bear it, the one in the highest office on the day. "Putin" in 2024 is
 * Russia's president.
 */
record Officeholders(ActorBook book) {
    /** Who held an office on the day under this surname; null for nobody, and for names of several words. */
    @Nullable
    Actor bySurname(String name, @Nullable LocalDate day) {
        if (PhraseTrie.pieces(name).size() > 1 && !name.contains("-")) {
            return null;
        }
        Entry.Person best = null;
        for (Entry.Person person : book.bySurname(name)) {
            Entry.Holding holding = person.on(day);
            Entry.Holding rival = best == null ? null : best.on(day);
            if (holding != null && (rival == null || rank(holding) < rank(rival))) {
                best = person;
            }
        }
        return best == null ? null : TableActor.of(best, day, false).by("surname");
    }

    /** The rank of the highest office that somebody ever held; 0 is the highest. */
    static int rank(Entry.Person person) {
        return person.holdings().stream().mapToInt(Officeholders::rank).min().orElse(Integer.MAX_VALUE);
    }

    /** Heads of state and government before their ministers, those before all others. */
    private static int rank(Entry.Holding holding) {
        return switch (holding.office()) {
            case "President", "Prime Minister", "Chancellor", "King", "Supreme Leader", "Emir", "Premier" -> 0;
            case "Foreign Minister", "Secretary of State", "Defence Minister", "Secretary-General" -> 1;
            default -> 2;
        };
    }
}
