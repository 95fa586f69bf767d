package org.dragoman.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a surname alone may mean: of all who bear it, the one in the highest office on the day, else who led a state
 * or government in the five years before. "Putin" in 2024 is Russia's president, "Mubarak" in 2012 a former one.
 */
record Officeholders(ActorBook book) {
    private static final int REMEMBERED = 5;

    /** Who of this surname held an office on the day or led a country shortly before; null for nobody, and for names of several words. */
    @Nullable
    Actor bySurname(String name, @Nullable LocalDate day) {
        if (PhraseTrie.pieces(name).size() > 1 && !name.contains("-")) {
            return null;
        }
        Entry.Person best = null;
        Entry.Person past = null;
        for (Entry.Person person : book.bySurname(name)) {
            Entry.Holding holding = person.on(day);
            Entry.Holding rival = best == null ? null : best.on(day);
            if (holding != null && (rival == null || rank(holding) < rank(rival))) {
                best = person;
            }
            if (day != null && led(person, day) && (past == null || later(person, past, day))) {
                past = person;
            }
        }
        Entry.Person meant = best == null ? past : best;
        return meant == null ? null : TableActor.of(meant, day, false).by("surname");
    }

    /** Whether somebody led a state or government at some time of the last years. */
    private static boolean led(Entry.Person person, LocalDate day) {
        return person.holdings().stream()
                .anyMatch(h -> rank(h) == 0
                        && h.term().begun(day)
                        && (h.term().to() == null || h.term().to().isAfter(day.minusYears(REMEMBERED))));
    }

    private static boolean later(Entry.Person one, Entry.Person other, LocalDate day) {
        return one.latest(day).startsAfter(other.latest(day));
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
