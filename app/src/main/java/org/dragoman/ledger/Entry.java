package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One commitment of the ledger.
 *
 * @param id made from its earliest mention
 * @param aliases the ids it would have if an earlier mention were not known; each finds it too
 * @param text who is to do what
 * @param debtors countries that are to do it
 * @param pair the countries it concerns
 * @param areas areas, the first mention's first
 * @param programme the named programme, or null
 * @param level the level of partnership it is about, as in "comprehensive strategic"; null for other matters
 * @param standing whether it is a lasting policy, which has no completion
 * @param testable whether an outsider could say that it was done
 * @param broad whether it names whole fields only
 * @param term whether it is a programme for stated years, which runs out
 * @param ruledStage the stage that a person gave it, or null
 * @param notes what people noted
 * @param links what the documents say of it, by day
 */
public record Entry(
        String id,
        List<String> aliases,
        String text,
        List<String> debtors,
        List<String> pair,
        List<String> areas,
        @Nullable String programme,
        @Nullable String level,
        boolean standing,
        boolean testable,
        boolean broad,
        boolean term,
        @Nullable String ruledStage,
        List<String> notes,
        List<Link> links) {
    public Entry {
        aliases = List.copyOf(aliases);
        debtors = List.copyOf(debtors);
        pair = List.copyOf(pair);
        areas = List.copyOf(areas);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** How it stands on a day. */
    public Standing on(LocalDate day) {
        return LifeCycle.of(this, day);
    }

    /** Whether it concerns exactly these countries. */
    public boolean between(Collection<String> countries) {
        return pair.size() == countries.size() && pair.containsAll(countries);
    }
}
