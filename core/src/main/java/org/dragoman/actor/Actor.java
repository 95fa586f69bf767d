package org.dragoman.actor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, resolved as far as the text and the tables go.
 *
 * <p>Example: "Tajik President Emomali Rahmon" in 2025 is {@code Actor("Emomali Rahmon", "TJK", [GOV], "President",
 * "office", false)}.
 *
 * @param name the canonical name; for an agent without one, its words
 * @param country ISO 3166-1 alpha-3, KOS, or one of PLOVER's IGO UNO EUR NGO ISM IMG MNC
 * @param sectors PLOVER's sectors, the most specific first
 * @param office the office held on the day
 * @param rule how it was resolved: {@code state}, {@code office}, {@code surname}, {@code pronoun} …
 * @param inferred whether no words of the sentence name this party
 */
public record Actor(
        String name,
        @Nullable String country,
        List<String> sectors,
        @Nullable String office,
        String rule,
        boolean inferred) {
    public Actor {
        sectors = List.copyOf(sectors);
    }

    /** The same actor, known by another rule. */
    public Actor by(String otherRule) {
        return new Actor(name, country, sectors, office, otherRule, inferred);
    }

    /** The same actor, named by no words of the sentence. */
    public Actor inferredBy(String otherRule) {
        return new Actor(name, country, sectors, office, otherRule, true);
    }

    /** The same actor with a country. */
    public Actor in(@Nullable String otherCountry) {
        return new Actor(name, otherCountry, sectors, office, rule, inferred);
    }

    /** Whether the two are one party as far as a record can tell: same country, and no two different names. */
    public boolean sameParty(Actor other) {
        if (country == null || other.country == null) {
            return Objects.equals(country, other.country) && name.equals(other.name);
        }
        return country.equals(other.country);
    }
}
