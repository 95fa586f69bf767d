package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.text.Accents;
import org.jspecify.annotations.Nullable;

/**
 * Names that count as one whatever words they have: countries, organizations of states, the phrases of
 * {@code ledger/phrases.tsv}, and what only looks like a country.
 *
 * <p>Example: in "the Belt and Road Initiative in Niger" the phrase {@code belt-and-road} and the country NER; in "the Niger
 * Delta" no country.
 */
final class Phrases {
    /** What a name stands for. */
    enum Kind {
        COUNTRY,
        /** An organization or a phrase: one word of a topic. */
        WORD,
        /** An agency of a government, which lends to many matters and is none of them: one word, and its country. */
        AGENCY,
        /** "the White House": a government by where it sits, which tells nothing of a matter. */
        SEAT,
        /** A country is in it, and is not meant. */
        NOBODY
    }

    /**
     * @param means the code of a country, the word of a topic; empty for nobody
     * @param country the code of the country that it names or belongs to; empty without
     * @param also words that it says beside: {@code railway}, where it means {@code bullet-train}
     * @param within the codes of the countries that it names by their adjectives: "the Russian industrial zone"
     */
    record Phrase(List<String> words, Kind kind, String means, String country, List<String> also, Set<String> within) {
        /** Whether it is what begins at a word; its first two words are known to be there. */
        private boolean standsAt(List<String> all, int at) {
            if (at + words.size() > all.size()) {
                return false;
            }
            for (int i = 2; i < words.size(); i++) {
                if (!words.get(i).equals(all.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR");
    private static final String GOVERNMENT = "GOV";
    private static final double TELLING = 1.2;
    /** What stays small in a title. */
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "on", "for", "in", "at", "to", "with", "from", "by");

    /** A short form of a part of a state, "KRI", stands for other things as well. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,3}");

    private static final Pattern BLANKS = Pattern.compile(" +");

    /** "(talks/deal)": one of these words, or none where one is empty. */
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");

    private final Map<String, Phrase> single = new HashMap<>();
    /** Those of several words, by their first and their second. */
    private final Map<String, Map<String, List<Phrase>>> several = new HashMap<>();

    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Set<String> beginCapitals = new HashSet<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();

    private Phrases() {}

    /** Reads the tables; those of a user are laid over ours. */
    static Phrases load(LexiconFiles files) {
        Phrases phrases = new Phrases();
        for (Row row : files.table("actors/states.tsv")) {
            phrases.state(row);
        }
        List<String> nobody = files.table("actors/agents.tsv").stream()
                .filter(row -> row.get("kind").equals("nobody"))
                .map(row -> row.get("phrase"))
                .filter(phrase -> !phrases.capitals.containsKey(phrase))
                .toList();
        // Before the names of nobody, for of two as long the first counts: "Indo-Pacific" is no country, and a word.
        Set<List<String>> none = nobody.stream().map(Phrases::apart).collect(Collectors.toSet());
        for (Row row : files.table("ledger/phrases.tsv", "word")) {
            String word = row.get("word");
            phrases.weights.put(word, Double.valueOf(row.get("weight")));
            List<String> also = row.has("also") ? row.list("also") : List.of();
            row.list("phrases").stream()
                    .flatMap(phrase -> choices(phrase).stream())
                    .flatMap(phrase -> cases(phrase).stream())
                    .forEach(phrase -> phrases.add(phrase, Kind.WORD, word, "", also, none));
        }
        nobody.forEach(phrase -> phrases.add(phrase, Kind.NOBODY, ""));
        for (Row row : files.table("actors/organizations.tsv")) {
            boolean international = INTERNATIONAL.contains(row.get("country"));
            if (international || row.list("sectors").contains(GOVERNMENT)) {
                Kind kind = international ? Kind.WORD : Kind.AGENCY;
                String country = international ? "" : row.get("country");
                String word = row.get("name").toLowerCase(Locale.ROOT).replace(' ', '-');
                phrases.add(row.get("name"), kind, word, country);
                if (!international) {
                    phrases.agencies.add(word);
                }
                row.list("aliases").forEach(name -> phrases.add(name, kind, word, country));
            }
        }
        return phrases;
    }

    /** A phrase as it is written, at the beginning of a sentence, and in a title: "supply chain", "Supply chain", "Supply Chain". */
    static Set<String> cases(String phrase) {
        Set<String> cases = new LinkedHashSet<>();
        cases.add(phrase);
        cases.add(Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1));
        cases.add(BLANKS.splitAsStream(phrase)
                .map(word -> SMALL.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" ")));
        return cases;
    }

    /** Each phrase that one with choices stands for: "trade talks" and "trade deal" for "trade (talks/deal)", "(the/) yuan" for both. */
    static List<String> choices(String phrase) {
        Matcher choice = CHOICE.matcher(phrase);
        if (!choice.find()) {
            return List.of(BLANKS.matcher(phrase.strip()).replaceAll(" "));
        }
        String before = phrase.substring(0, choice.start());
        String after = phrase.substring(choice.end());
        return Arrays.stream(choice.group(1).split("/", -1))
                .flatMap(one -> choices(before + one + after).stream())
                .toList();
    }

    private void state(Row row) {
        String code = row.get("code");
        if (!row.get("cow").isEmpty()) {
            if (row.get("to").isEmpty()) {
                countryNames.put(code, row.get("name"));
            }
            countryNames.putIfAbsent(code, row.get("name"));
        }
        add(row.get("name"), Kind.COUNTRY, code);
        for (String column : List.of("aliases", "adjectives", "demonyms")) {
            row.list(column).stream()
                    .filter(name ->
                            !row.get("cow").isEmpty() || !SHORT.matcher(name).matches())
                    .forEach(name -> add(name, Kind.COUNTRY, code));
        }
        adjectives.addAll(row.list("adjectives"));
        row.list("seats").forEach(name -> add(name, Kind.SEAT, code));
        for (String accented : row.list("capitals")) {
            String capital = Accents.off(accented);
            capitals.putIfAbsent(capital, code);
            int blank = capital.indexOf(' ');
            if (blank > 0) {
                beginCapitals.add(capital.substring(0, blank));
            }
        }
    }

    private void add(String name, Kind kind, String means) {
        add(name, kind, means, kind == Kind.COUNTRY ? means : "");
    }

    private void add(String name, Kind kind, String means, String country) {
        put(new Phrase(apart(name), kind, means, country, List.of(), Set.of()));
    }

    private void add(
            String name, Kind kind, String means, String country, List<String> also, Set<List<String>> nobody) {
        List<String> words = apart(name);
        Set<String> within = nobody.contains(words) ? Set.of() : countries(words);
        put(new Phrase(words, kind, means, country, also, within));
        if (name.indexOf('-') > 0) {
            // Some words stay whole: "S-400", "visa-free".
            List<String> whole = BLANKS.splitAsStream(Accents.off(name).strip()).toList();
            put(new Phrase(whole, kind, means, country, also, within));
        }
    }

    /** The words of a name, those apart that are joined by hyphens. */
    private static List<String> apart(String name) {
        return BLANKS.splitAsStream(Accents.off(name).replace("-", " ").strip()).toList();
    }

    /** The countries that words name by adjectives, for "the Haiti mission" is of others than Haiti. */
    private Set<String> countries(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = at(words, i);
            if (phrase != null && phrase.kind == Kind.COUNTRY) {
                if (adjectives.contains(String.join(" ", phrase.words))) {
                    found.add(phrase.country);
                }
                i += phrase.words.size() - 1;
            }
        }
        return found;
    }

    private void put(Phrase phrase) {
        List<String> words = phrase.words();
        if (words.size() == 1) {
            single.putIfAbsent(words.get(0), phrase);
        } else {
            several.computeIfAbsent(words.get(0), w -> new HashMap<>(2))
                    .computeIfAbsent(words.get(1), w -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    /** The longest that begins at a word, or null. */
    @Nullable
    Phrase at(List<String> words, int at) {
        Phrase best = single.get(words.get(at));
        Map<String, List<Phrase>> behind = at + 1 < words.size() ? several.get(words.get(at)) : null;
        if (behind == null) {
            return best;
        }
        for (Phrase phrase : behind.getOrDefault(words.get(at + 1), List.of())) {
            boolean longer = best == null || phrase.words.size() > best.words.size();
            best = longer && phrase.standsAt(words, at) ? phrase : best;
        }
        return best;
    }

    /** Whether a word stands for an agency of a state, or a phrase that tells as much as a name: {@code free-trade}, {@code one-china}. */
    boolean telling(String word) {
        return agencies.contains(word) || weights.getOrDefault(word, 0.0) >= TELLING;
    }

    /** How much the word of a phrase or an organization tells. */
    double weight(String word, double organization) {
        return weights.getOrDefault(word, organization);
    }

    /** A country's name in English; the code where it has none. */
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** The country whose capital begins at a word, or null. */
    @Nullable
    String capitalAt(List<String> words, int at) {
        String one = capitals.get(words.get(at));
        boolean begins = one == null && at + 1 < words.size() && beginCapitals.contains(words.get(at));
        return begins ? capitals.get(words.get(at) + " " + words.get(at + 1)) : one;
    }

    /** All capitals. */
    Set<String> capitals() {
        return capitals.keySet();
    }
}
