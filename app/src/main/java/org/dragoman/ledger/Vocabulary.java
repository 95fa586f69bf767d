package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;

/**
 * Turns words into topics: synonyms to one word, words that tell nothing left out, names of countries taken apart.
 *
 * <p>From {@code ledger/words.tsv} (weights and synonyms), {@code common.tsv}, {@code intents.tsv} and the states' names. Example:
 * "speed up the building of Line D" and "accelerate the construction of the D branch" both give {@code construction},
 * {@code d}, {@code line}, {@code speed}.
 */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$€£][\\p{L}\\p{N}.'’&-]*");
    /** "DAR ES SALAAM, Feb 20 -", "ABU DHABI (WAM) --": where a report was written. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} ./'-]{2,}(?:, [^-–—]{0,40}?|/[^-–—]{0,40}?)?(?: ?\\([^)]{2,40}\\))? ?(?:--?|–|—) ");

    private static final Pattern MARKS = Pattern.compile("[.'’-]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern TRAILING = Pattern.compile("[.'’-]+$");
    private static final Pattern HYPHEN = Pattern.compile("-");
    /** "Reactor-4": a name with its number. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+-\\d{1,3}");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final double UNKNOWN = 0.9;
    private static final double NAME = 2.0;
    private static final double CAPITAL = 0.5;
    private static final double BROAD = 0.4;
    private static final double DOING = 0.2;
    private static final double PLACE = 0.6;
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "on");
    private static final double NUMBER_NAME = 0.7;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private record Known(String word, double weight, boolean broad) {}

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, String> intents = new HashMap<>();
    private final Map<String, List<String[]>> countries = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();

    private final Set<String> common = new HashSet<>();
    private final Map<String, String> capitals = new HashMap<>();

    private Vocabulary() {}

    /** Whether a word of a topic is so common that two sentences have it by chance. */
    boolean common(String word) {
        return common.contains(word);
    }

    /** Reads the tables; those of a user are laid over ours. */
    static Vocabulary load(LexiconFiles files) {
        Vocabulary vocabulary = new Vocabulary();
        for (Row row : files.table("ledger/words.tsv", "word")) {
            String weight = row.get("weight");
            Known word = new Known(
                    row.get("word"),
                    weight.isEmpty() ? 1 : Double.parseDouble(weight),
                    row.get("broad").equals("yes"));
            vocabulary.known.put(word.word, word);
            row.list("variants").forEach(variant -> vocabulary.known.putIfAbsent(variant, word));
        }
        for (Row row : files.table("ledger/intents.tsv", "intent")) {
            row.list("words").forEach(word -> vocabulary.intents.putIfAbsent(word, row.get("intent")));
        }
        for (Row row : files.table("ledger/common.tsv", "word")) {
            vocabulary.common.add(Stems.of(row.get("word")));
        }
        for (Row row : files.table("actors/states.tsv")) {
            String code = row.get("code");
            if (!row.get("cow").isEmpty()) {
                if (row.get("to").isEmpty()) {
                    vocabulary.countryNames.put(code, row.get("name"));
                }
                vocabulary.countryNames.putIfAbsent(code, row.get("name"));
            }
            vocabulary.country(row.get("name"), code);
            row.list("aliases").forEach(name -> vocabulary.country(name, code));
            row.list("adjectives").forEach(name -> vocabulary.country(name, code));
            for (String capital : row.list("capitals")) {
                vocabulary.capitals.putIfAbsent(capital, code);
                vocabulary.known.putIfAbsent(
                        capital.toLowerCase(Locale.ROOT), new Known(capital.toLowerCase(Locale.ROOT), CAPITAL, false));
            }
            row.list("demonyms").forEach(name -> vocabulary.country(name, code));
        }
        return vocabulary;
    }

    private void country(String name, String code) {
        List<String> words = BLANKS.splitAsStream(name.replace("-", " ").trim())
                .filter(word -> !word.isEmpty())
                .toList();
        if (!words.isEmpty()) {
            countries.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(join(words, code));
        }
    }

    private static String[] join(List<String> words, String code) {
        List<String> all = new ArrayList<>(words);
        all.add(0, code);
        return all.toArray(String[]::new);
    }

    /** A country's name in English; the code where it has none. */
    String countryName(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** The class of intent of a verb or noun, {@code create} for "build"; empty where none is known. */
    String intent(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        String whole = intents.get(lower);
        if (whole != null) {
            return whole;
        }
        int blank = lower.indexOf(' ');
        return intents.getOrDefault(blank < 0 ? lower : lower.substring(0, blank), "");
    }

    /** A sentence without the dateline it may begin with. */
    static String undated(String sentence) {
        return DATELINE.matcher(sentence).replaceFirst("");
    }

    /** The countries that words name, also by their capitals. */
    Set<String> countriesAndCapitals(String text) {
        List<String> words = split(text);
        Set<String> found = countries(words);
        for (String word : words) {
            String code = capitals.get(word);
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    /** The countries that words name, by name, adjective or demonym, in order. */
    Set<String> countries(String text) {
        return countries(split(text));
    }

    private Set<String> countries(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String[] country = countryAt(words, i);
            if (country != null) {
                found.add(country[0]);
                i += country.length - 2;
            }
        }
        return found;
    }

    private String @org.jspecify.annotations.Nullable [] countryAt(List<String> words, int at) {
        String[] best = null;
        for (String[] country : countries.getOrDefault(words.get(at), List.of())) {
            boolean here = at + country.length - 1 <= words.size();
            for (int i = 1; here && i < country.length; i++) {
                here = words.get(at + i - 1).equals(country[i]);
            }
            best = here && (best == null || country.length > best.length) ? country : best;
        }
        return best;
    }

    /** Words in order; those joined by hyphens apart unless the table knows them together. */
    private List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (!MARKS.matcher(word).find()) {
                words.add(word);
                continue;
            }
            word = POSSESSIVE.matcher(word).replaceFirst("");
            word = INITIALS.matcher(word).matches()
                    ? word
                    : TRAILING.matcher(word).replaceFirst("");
            if (word.isEmpty()) {
                continue;
            }
            boolean numbered = Character.isUpperCase(word.charAt(0))
                    && NUMBERED.matcher(word).matches();
            if (word.indexOf('-') > 0 && !numbered && !known.containsKey(word.toLowerCase(Locale.ROOT))) {
                for (String part : HYPHEN.splitAsStream(word).toList()) {
                    if (!part.isEmpty()) {
                        words.add(part);
                    }
                }
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** What the words are about. */
    Topic topic(String text, Map<String, List<String>> acronyms) {
        TreeMap<String, Double> weights = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>();
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> ordinals = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            words.addAll(acronyms.getOrDefault(word, List.of(word)));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String[] country = countryAt(words, i);
            if (country != null) {
                i += country.length - 2;
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (YEAR.matcher(word).matches()) {
                years.add(Integer.parseInt(word));
            } else if (ORDINALS.contains(lower)) {
                ordinals.add(ORDINALS.indexOf(lower) + 1);
            } else if (Character.isDigit(word.charAt(0)) || "$€£".indexOf(word.charAt(0)) >= 0) {
                boolean named = i > 0 && Character.isUpperCase(words.get(i - 1).charAt(0)) && word.length() <= 2;
                if (named) {
                    weights.merge(word, NUMBER_NAME, Math::max);
                }
            } else {
                add(lower, capital, located(words, i), weights, names);
            }
        }
        TreeSet<String> specific = new TreeSet<>(weights.keySet());
        specific.removeIf(this::broad);
        return new Topic(weights, specific, names, years, ordinals);
    }

    /** "in Lima", "at the Tema port": where it is said or lies, which tells less than a name. */
    private static boolean located(List<String> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (LOCATING.contains(words.get(i))) {
                return true;
            }
            boolean within = words.get(i).equals("the")
                    || Character.isUpperCase(words.get(i).charAt(0));
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private void add(String lower, boolean capital, boolean located, Map<String, Double> weights, Set<String> names) {
        Known word = known.get(lower);
        if (word == null && lower.endsWith("s")) {
            word = known.get(lower.substring(0, lower.length() - 1));
        }
        boolean letter = capital && lower.length() == 1;
        if (word != null && !letter) {
            if (word.weight > 0) {
                weights.merge(word.word, word.weight, Math::max);
            }
            return;
        }
        if (!capital && intents.containsKey(lower)) {
            weights.merge(lower, DOING, Math::max);
            return;
        }
        String stem = Stems.of(lower);
        weights.merge(stem, capital ? located ? PLACE : NAME : UNKNOWN, Math::max);
        if (capital && !located) {
            names.add(stem);
        }
    }

    /**
     * What a verb tells of the matter: "train" is training and no railway; a verb that no table knows tells little, and
     * nothing where it only reports.
     */
    Topic doing(String verb, boolean report) {
        String lower = verb.toLowerCase(Locale.ROOT).strip();
        Known noun = known.get(lower + "ing");
        Known word = noun == null ? known.get(lower) : noun;
        if (word != null) {
            return topic(word.word, Map.of());
        }
        return report || lower.isEmpty()
                ? Topic.NONE
                : new Topic(Map.of(Stems.of(lower), DOING), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether a canonical word names a whole field, or tells little. */
    boolean broad(String word) {
        Known here = known.get(word);
        return here == null ? intents.containsKey(word) : here.broad || here.weight <= BROAD;
    }

    /** Whether a topic names whole fields only, "cooperation in trade and energy", and no thing of its own. */
    boolean broad(Topic topic) {
        return topic.words().keySet().stream().allMatch(this::broad);
    }
}
