package org.dragoman.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a phrase names on a day, and why.
 *
 * <p>Example: "German soldiers" names one party, DEU MIL, since "German" is Germany's adjective and "soldiers" an agent
 * noun.
 *
 * @param phrase the phrase as it came
 * @param parties who is named, in order; one without country and sectors is known to no table; empty where nobody is
 * @param reasons what the tables know of the phrase's words, one sentence each
 */
public record Resolution(String phrase, List<Actor> parties, List<String> reasons) {
    public Resolution {
        parties = List.copyOf(parties);
        reasons = List.copyOf(reasons);
    }

    /** The first party, or null. */
    public @Nullable Actor first() {
        return parties.isEmpty() ? null : parties.get(0);
    }

    /** How much is known: 3 with a country, 2 where the phrase only mentions it, 1 with sectors only, else 0. */
    int weight() {
        Actor first = first();
        if (first == null) {
            return 0;
        }
        return first.country() != null
                ? first.rule().equals("mentioned") ? 2 : 3
                : first.sectors().isEmpty() ? 0 : 1;
    }
}
