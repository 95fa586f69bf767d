package org.dragoman.actor;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;

/**
 * Country codes and what else the field calls them by, from {@code lexicon/actors/states.tsv}.
 *
 * <p>Example: {@code of("TJK")} is Tajikistan with COW number 702 and FIPS code TI; {@code of("IGO")} has a code only.
 */
public final class Countries {
    private final Map<String, Country> byCode = new HashMap<>();

    private Countries() {}

    /**
     * A country's codes; empty where there is none.
     *
     * @param code ISO 3166-1 alpha-3 as PLOVER uses it, or IGO, NGO and the like
     * @param name its usual English name; the code where it is no country
     * @param cow its number in the Correlates of War project
     * @param fips its FIPS 10-4 code, GDELT's for places
     */
    public record Country(String code, String name, String cow, String fips) {}

    /** Reads the codes of living states; a state that is gone has its successor's code. */
    public static Countries load(LexiconFiles files) {
        Countries countries = new Countries();
        for (Row row : files.table("actors/states.tsv", "code", "name", "from")) {
            String code = row.get("code");
            boolean living = row.get("to").isEmpty() && row.get("sectors").isEmpty();
            Country known = countries.byCode.get(code);
            if (living
                    && (known == null
                            || (known.cow().isEmpty() && !row.get("cow").isEmpty()))) {
                countries.byCode.put(code, new Country(code, row.get("name"), row.get("cow"), row.get("fips")));
            }
        }
        return countries;
    }

    /** The country of a code; of a code that is no country's, the code alone. */
    public Country of(String code) {
        Country country = byCode.get(code);
        return country == null ? new Country(code, code, "", "") : country;
    }
}
