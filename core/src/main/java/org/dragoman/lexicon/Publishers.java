package org.dragoman.lexicon;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From which country those write who publish documents: a newspaper of Nairobi need not say that "the Senate" is Kenya's.
 *
 * <p>A publisher is known by {@code lexicon/actors/publishers.tsv}, as a newspaper or institution of the table of organizations, or by
 * the state or capital in its name; else by the end of its address. Those who write of the whole world have no such country. Example:
 * {@code home("Business Daily (Nairobi)", null)} is {@code KEN}, {@code home(null, "https://eng.khovar.tj/?p=1")} is {@code
 * TJK}, {@code home("Reuters", null)} is null.
 */
public final class Publishers {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}&+]+");

    /** Ends of addresses that are in use far from their country. */
    private static final Set<String> ANYWHERE = Set.of(
            "ai", "am", "as", "cc", "cd", "co", "eu", "fm", "gg", "im", "io", "la", "ly", "me", "mu", "nu", "sh", "tk",
            "to", "tv", "vc", "ws");

    private static final Set<String> SECTORS = Set.of("JRN", "GOV", "LEG", "MIL", "BUS");

    /** @param country empty for one who writes of the whole world */
    private record Known(List<String> words, String country) {}

    private final Map<String, List<Known>> byFirst = new HashMap<>();
    private final Map<String, String> byTopLevel = new HashMap<>();

    private Publishers() {}

    /** Reads the tables; those of a user are laid over ours. */
    public static Publishers load(LexiconFiles files) {
        Publishers publishers = new Publishers();
        for (Row row : files.table("actors/publishers.tsv", "name")) {
            publishers.add(row.get("name"), row.get("country"));
            row.list("aliases").forEach(alias -> publishers.add(alias, row.get("country")));
        }
        for (Row row : files.table("actors/organizations.tsv")) {
            if (row.list("sectors").stream().anyMatch(SECTORS::contains)) {
                publishers.add(row.get("name"), row.get("country"));
                row.list("aliases").forEach(alias -> publishers.add(alias, row.get("country")));
            }
        }
        for (Row row : files.table("actors/states.tsv")) {
            if (row.get("to").isEmpty() && !row.get("cow").isEmpty()) {
                publishers.add(row.get("name"), row.get("code"));
                for (String column : List.of("aliases", "adjectives", "capitals")) {
                    row.list(column).forEach(name -> publishers.add(name, row.get("code")));
                }
            }
        }
        for (String letters : Locale.getISOCountries()) {
            publishers.byTopLevel.put(letters.toLowerCase(Locale.ROOT), new Locale("", letters).getISO3Country());
        }
        publishers.byTopLevel.keySet().removeAll(ANYWHERE);
        publishers.byTopLevel.put("uk", "GBR");
        publishers.byTopLevel.put("gov", "USA");
        publishers.byTopLevel.put("mil", "USA");
        return publishers;
    }

    /** The first of some names counts: what is laid over ours comes before it. */
    private void add(String name, String country) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(new Known(words, country));
        }
    }

    private static List<String> words(String name) {
        return OTHER.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The country that a document was written in or for, by its publisher's name, of which the part that is known first counts, and
     * by its address; null where they do not tell.
     */
    public @Nullable String home(@Nullable String publisher, @Nullable String url) {
        Known known = publisher == null ? null : first(words(publisher));
        String host = url == null ? "" : host(url);
        known = known == null ? first(words(host)) : known;
        if (known != null) {
            return known.country.isEmpty() ? null : known.country;
        }
        return byTopLevel.get(host.substring(host.lastIndexOf('.') + 1));
    }

    private @Nullable Known first(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Known longest = null;
            for (Known known : byFirst.getOrDefault(words.get(i), List.of())) {
                int end = i + known.words.size();
                boolean here = end <= words.size() && words.subList(i, end).equals(known.words);
                longest = here && (longest == null || known.words.size() > longest.words.size()) ? known : longest;
            }
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
