package org.dragoman.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries' names of their codes, {@code KEN} Kenya; codes that are no country's stay as they are. */
public final class CountryNames {
    private static final Map<String, String> NAMES = names();

    private CountryNames() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("KOS", "Kosovo");
        names.put("UNO", "United Nations");
        names.put("EUR", "European Union");
        names.put("IGO", "international organizations");
        names.put("NGO", "non-governmental organizations");
        return names;
    }

    /** The name of a code. */
    public static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** {@code "Kenya and Japan"}. */
    public static String of(List<String> codes) {
        return String.join(" and ", codes.stream().map(CountryNames::of).toList());
    }

    /** The code of a name or a code, in any case; what is neither comes back in capitals. */
    static String code(String written) {
        String asked = written.strip();
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(asked.toUpperCase(Locale.ROOT));
    }

    /** Two codes of {@code "KEN,JPN"}, {@code "Kenya, Japan"} or {@code "ken jpn"}, in alphabetical order. */
    static List<String> pair(String written) {
        String[] parts =
                written.contains(",") ? written.split(",") : written.strip().split("[\\s–-]+");
        return Arrays.stream(parts)
                .filter(part -> !part.isBlank())
                .map(CountryNames::code)
                .distinct()
                .sorted()
                .toList();
    }
}
