package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables know under a phrase. */
sealed interface Entry {
    /** A state by name, adjective, demonym, capital or seat of power. */
    record State(String code, String name, List<String> sectors, Form form, Term term) implements Entry {
        enum Form {
            NAME,
            ADJECTIVE,
            DEMONYM,
            CAPITAL,
            SEAT
        }
    }

    /** A person with all offices held. */
    record Person(String name, String country, List<Holding> holdings) implements Entry {
        /** The holding on a day, or the latest one where no day is given; null before and after. */
        @Nullable
        Holding on(@Nullable LocalDate day) {
            Holding best = null;
            for (Holding holding : holdings) {
                if (day == null
                        ? best == null || holding.term().startsAfter(best.term())
                        : holding.term().covers(day)) {
                    best = holding;
                }
            }
            return best;
        }

        /** Whether some holding began on or before the day. */
        boolean known(LocalDate day) {
            return holdings.stream().anyMatch(h -> h.term().begun(day));
        }
    }

    /** An office held for a time. */
    record Holding(String office, List<String> sectors, Term term) {}

    /** An organization, party, group or movement. */
    record Body(String country, String name, List<String> sectors, Term term, boolean group) implements Entry {}

    /** A phrase that names nobody, though a part of it would: "Indo-Pacific". */
    record Nobody() implements Entry {}

    /** An agent noun. */
    record Agent(String phrase, List<String> sectors, String kind) implements Entry {
        /** Whether whose agent it is tells more than the noun: "Hamas militants" are Hamas's, "union leader" a union's. */
        boolean open() {
            return sectors.isEmpty() || sectors.equals(List.of("UAF")) || phrase.startsWith("spokes");
        }
    }
}
