package org.dragoman.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.dragoman.ledger.Phrases.Phrase;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.text.Accents;
import org.jspecify.annotations.Nullable;

/**
 * Turns words into topics: synonyms to one word, words that tell nothing left out, names of countries taken apart.
 *
 * <p>From {@code ledger/words.tsv} (weights and synonyms), {@code common.tsv}, {@code intents.tsv} and the states' names. Example:
 * "speed up the building of Line D" and "accelerate the construction of the D branch" both give {@code construction},
 * {@code d}, {@code line}, {@code speed}.
 */
final class Vocabulary {
    /** "DAR ES SALAAM, Feb 20 -", "ABU DHABI (WAM) --": where a report was written. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} ./'-]{2,}(?:, [^-–—]{0,40}?|/[^-–—]{0,40}?)?(?: ?\\([^)]{2,40}\\))? ?(?:--?|–|—) ");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final double ORGANIZATION = 0.8;
    private static final double UNKNOWN = 0.9;
    /** A word of {@code common.tsv} that no other table weighs: "yearly", "announced". */
    private static final double IDLE = 0.5;

    private static final double NAME = 2.0;
    private static final double CAPITAL = 0.5;
    private static final double BROAD = 0.4;
    private static final double DOING = 0.2;
    private static final double PLACE = 0.6;
    /** A word of a long name beside its short form: both are one name. */
    private static final double SPELLED = 0.5;

    private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "on");
    /** Before the country where something lies or passes. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "off", "via", "through", "near", "across", "inside", "outside", "throughout", "within");

    /** Between such a word and the country. */
    private static final Set<String> BETWEEN = Set.of(
            "the",
            "eastern",
            "western",
            "northern",
            "southern",
            "central",
            "north",
            "south",
            "east",
            "west",
            "parts",
            "of");

    /** What is spoken of beside a matter, in a country that need be no party. */
    private static final Set<String> TOPICS = Set.of(
            "situation",
            "war",
            "wars",
            "conflict",
            "conflicts",
            "crisis",
            "crises",
            "developments",
            "events",
            "fighting",
            "ceasefire",
            "invasion",
            "elections",
            "hostilities",
            "question",
            "coup",
            "violence");

    private static final double NUMBER_NAME = 0.7;
    /** Before the name of a person, which tells nothing of a matter. */
    private static final Set<String> TITLES = Set.of(
            "president",
            "minister",
            "ambassador",
            "amb",
            "secretary",
            "premier",
            "chancellor",
            "mr",
            "mrs",
            "ms",
            "dr",
            "senator",
            "governor",
            "general",
            "admiral",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "king",
            "queen",
            "prince",
            "sheikh",
            "emir",
            "envoy",
            "adviser",
            "advisor",
            "commissioner",
            "counterpart",
            "shri",
            "smt",
            "prof",
            "professor",
            "hon",
            "sir",
            "dame",
            "lord",
            "excellency",
            "cs",
            "ps",
            "sen",
            "rep",
            "gov",
            "gen",
            "lt",
            "col",
            "colonel",
            "brigadier",
            "lieutenant",
            "captain",
            "boss",
            "chief",
            "director",
            "congressman",
            "congresswoman",
            "justice",
            "speaker",
            "commander",
            "bishop",
            "economist");

    /** Whose lines go by their numbers: "MRT-3". */
    private static final String METRO = "metro";

    /** "countries" is more than one country. */
    private static final String IES = "ies";

    private static final int LONGEST_NAME = 3;

    /** Within the names of persons. */
    private static final Set<String> PARTICLES =
            Set.of("bin", "bint", "ibn", "al", "el", "ul", "ud", "de", "da", "dos", "di", "von", "van", "der");

    /** What is numbered: "Phase 2", "Unit II". */
    private static final Set<String> STAGES =
            Set.of("phase", "stage", "unit", "section", "lot", "tranche", "round", "reactor", "package");

    private static final Map<String, Integer> NUMBERS =
            Map.of("1", 1, "2", 2, "3", 3, "4", 4, "5", 5, "I", 1, "II", 2, "III", 3, "IV", 4, "V", 5);

    private record Known(String word, double weight, boolean broad) {}

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, String> intents = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> ofCapitals = new HashSet<>();
    private final Phrases phrases;
    private final Splitter splitter = new Splitter(known::containsKey);

    private Vocabulary(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether a word of a topic is so common that two sentences have it by chance. */
    boolean common(String word) {
        return common.contains(word);
    }

    /** Whether a word, other than those of the table, is a name by which few things go. */
    boolean telling(String name) {
        return !common.contains(name) && !ofCapitals.contains(name);
    }

    /** The kind of what is named by a word in capital letters at the end of its name: "programme" for "initiative"; null without. */
    @Nullable
    String title(String word) {
        return titles.get(word);
    }

    /** Whether a word stands for a phrase by which a matter goes as by a name: {@code free-trade}. */
    boolean phrase(String word) {
        return phrases.telling(word);
    }

    /** Reads the tables; those of a user are laid over ours. */
    static Vocabulary load(LexiconFiles files) {
        Vocabulary vocabulary = new Vocabulary(Phrases.load(files));
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
        for (Row row : files.table("ledger/titles.tsv", "word")) {
            vocabulary.titles.put(row.get("word"), row.get("kind"));
        }
        for (Row row : files.table("ledger/common.tsv", "word")) {
            vocabulary.common.add(Stems.of(row.get("word")));
        }
        for (String capital : vocabulary.phrases.capitals()) {
            String word = capital.toLowerCase(Locale.ROOT);
            vocabulary.known.putIfAbsent(word, new Known(word, CAPITAL, false));
            if (word.indexOf(' ') > 0) {
                vocabulary.splitter.split(word).forEach(part -> vocabulary.ofCapitals.add(Stems.of(part)));
            }
        }
        return vocabulary;
    }

    /** A country's name in English; the code where it has none. */
    String countryName(String code) {
        return phrases.countryName(code);
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
        return countriesAndCapitals(split(text));
    }

    /** The same of words that were split. */
    Set<String> countriesAndCapitals(List<String> words) {
        Set<String> found = countries(words, at -> spokenOf(words, at));
        for (int i = 0; i < words.size(); i++) {
            String code = phrases.capitalAt(words, i);
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

    /** Whether words are the name of a country, a capital, or of whatever else counts as one word. */
    boolean place(String name) {
        List<String> words = split(name);
        Phrase phrase = words.isEmpty() ? null : phrases.at(words, 0);
        return phrases.capitals().contains(Accents.off(name))
                || phrase != null && phrase.words().size() == words.size();
    }

    /** Which words are part of the name of a country. */
    boolean[] countryWords(List<String> words) {
        boolean[] found = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = phrases.at(words, i);
            if (phrase != null) {
                int end = i + phrase.words().size();
                Arrays.fill(found, i, end, phrase.kind() == Phrases.Kind.COUNTRY);
                i = end - 1;
            }
        }
        return found;
    }

    /** The same of words that were split. */
    Set<String> countries(List<String> words) {
        return countries(words, at -> false);
    }

    /**
     * The same without those that only tell where something lies or passes: "in eastern Congo", "the border with Montenegro",
     * "flights via Prague".
     */
    Set<String> concerned(List<String> words) {
        return countries(words, at -> where(words, at));
    }

    private Set<String> countries(List<String> words, IntPredicate passedOver) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = phrases.at(words, i);
            if (phrase != null) {
                if (!passedOver.test(i)) {
                    found.addAll(phrase.within());
                    if (!phrase.country().isEmpty()) {
                        found.add(phrase.country());
                    }
                }
                i += phrase.words().size() - 1;
            }
        }
        return found;
    }

    /** "the situation in Venezuela", "the war in the east of Congo": a country that is a topic of talks. */
    private static boolean spokenOf(List<String> words, int at) {
        int i = at - 1;
        while (i > 0
                && i >= at - 4
                && BETWEEN.contains(words.get(i))
                && !words.get(i).equals("of")) {
            i--;
        }
        return i > 0
                && (words.get(i).equals("in") || words.get(i).equals("of"))
                && TOPICS.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean where(List<String> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = words.get(i);
            if (WHERE.contains(word)) {
                return true;
            }
            if (word.equals("with") && i > 0 && words.get(i - 1).equals("border")) {
                return true;
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Words in order; those joined by hyphens apart unless the table knows them together. */
    List<String> split(String text) {
        return splitter.split(text);
    }

    /** What the words are about. */
    Topic topic(String text, Acronyms acronyms) {
        return topic(split(text), acronyms);
    }

    /** What words that were split are about. */
    Topic topic(List<String> text, Acronyms acronyms) {
        TreeMap<String, Double> weights = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> ordinals = new TreeSet<>();
        List<String> words = acronyms.both(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Phrase phrase = phrases.at(words, i);
            if (phrase != null && (phrase.kind() != Phrases.Kind.NOBODY || currency(phrase))) {
                if (phrase.kind() == Phrases.Kind.WORD || phrase.kind() == Phrases.Kind.AGENCY) {
                    double weight = phrases.weight(phrase.means(), ORGANIZATION);
                    if (weight > 0) {
                        weights.merge(phrase.means(), weight, Math::max);
                    }
                    phrase.also().forEach(also -> weights.merge(also, weight(also), Math::max));
                }
                i = past(phrase, words, i) - 1;
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(word.charAt(0));
            boolean digit = Character.isDigit(word.charAt(0));
            int ordinal = Counted.ordinal(lower);
            if (digit && YEAR.matcher(word).matches()) {
                years.add(Integer.parseInt(word));
            } else if (ordinal > 0) {
                ordinals.add(ordinal);
                name(Counted.by(words, i), weights, names);
            } else if (i > 0
                    && NUMBERS.containsKey(word)
                    && STAGES.contains(words.get(i - 1).toLowerCase(Locale.ROOT))) {
                ordinals.add(NUMBERS.get(word));
            } else if (digit || money(word)) {
                boolean named = i > 0 && word.length() <= 2 && numbered(words.get(i - 1));
                if (named) {
                    weights.merge(word, NUMBER_NAME, Math::max);
                    name(Counted.thing(words.get(i - 1), word), weights, names);
                }
            } else if (TITLES.contains(lower)) {
                i = named(words, i + 1) - 1;
                add(lower, false, false, weights, names, places);
            } else {
                // "A memorandum was signed", "Meanwhile the works", "I hope": no names, where "Line A" is one.
                boolean small = word.equals("I") || i == 0 && (word.equals("A") || common.contains(Stems.of(lower)));
                boolean located = capital && !code(word) && located(words, i);
                add(lower, capital && !small, located, weights, names, places);
                name(capital ? metroLine(lower) : "", weights, names);
            }
        }
        acronyms.spelled(words).forEach(word -> {
            String stem = Stems.of(word.toLowerCase(Locale.ROOT));
            if (names.contains(stem) || places.contains(stem)) {
                names.remove(stem);
                places.remove(stem);
                weights.merge(stem, SPELLED, Math::min);
            }
        });
        TreeSet<String> specific = new TreeSet<>(weights.keySet());
        specific.removeIf(this::broad);
        return new Topic(weights, specific, names, places, years, ordinals);
    }

    /** How much a word of the tables tells. */
    private double weight(String word) {
        Known here = known.get(word);
        return here == null ? phrases.weight(word, UNKNOWN) : here.weight;
    }

    /** Whether a number behind a word is part of a name: that of "Line 6", and no day of "July 11". */
    private boolean numbered(String before) {
        Known word = known(before.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(before.charAt(0)) && (word == null || word.weight > 0);
    }

    /** "line-3" for "metro-3" and whatever else means one; empty for any other word. */
    private String metroLine(String lower) {
        int dash = lower.lastIndexOf('-');
        Known word = dash > 0 ? known.get(lower.substring(0, dash)) : null;
        return word != null && word.word.equals(METRO) ? Counted.thing("line", lower.substring(dash + 1)) : "";
    }

    private static void name(String counted, Map<String, Double> weights, Set<String> names) {
        if (!counted.isEmpty()) {
            weights.merge(counted, NAME, Math::max);
            names.add(counted);
        }
    }

    /** "US$", "$": what stands before or within a sum of money. */
    private static boolean money(String word) {
        return word.indexOf('$') >= 0 || word.indexOf('€') >= 0 || word.indexOf('£') >= 0;
    }

    /** "U.S. dollars", of which no word tells anything. */
    private boolean currency(Phrase phrase) {
        String last = phrase.words().get(phrase.words().size() - 1);
        Known word = known(last);
        return word != null && word.weight == 0;
    }

    /** Past a phrase, and past the name behind the office that it is: "Treasury Secretary Ann Lee". */
    private int past(Phrase phrase, List<String> words, int at) {
        int end = at + phrase.words().size();
        return TITLES.contains(words.get(end - 1).toLowerCase(Locale.ROOT)) ? named(words, end) : end;
    }

    /** Past the name of a person whose title stands before: "Ambassador Zhou Pingjian", "Prince Mohammed bin Salman". */
    private int named(List<String> words, int from) {
        int i = from;
        int names = 0;
        while (i < words.size() && names < LONGEST_NAME) {
            boolean name = name(words, i);
            if (!name && !(names > 0 && PARTICLES.contains(words.get(i)) && name(words, i + 1))) {
                return i;
            }
            names += name ? 1 : 0;
            i++;
        }
        return i;
    }

    private boolean name(List<String> words, int at) {
        return at < words.size()
                && Character.isUpperCase(words.get(at).charAt(0))
                && words.get(at).length() > 1
                && !known.containsKey(words.get(at).toLowerCase(Locale.ROOT))
                && phrases.at(words, at) == null;
    }

    /** "US-2", "UNICORN": no place goes by such letters. */
    private static boolean code(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isUpperCase(word.charAt(0));
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

    private void add(
            String lower,
            boolean capital,
            boolean located,
            Map<String, Double> weights,
            Set<String> names,
            Set<String> places) {
        Known word = known(lower);
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
        double unknown = common.contains(stem) ? IDLE : UNKNOWN;
        weights.merge(stem, capital ? located ? PLACE : NAME : unknown, Math::max);
        if (capital) {
            (located ? places : names).add(stem);
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
            return topic(word.word, Acronyms.NONE);
        }
        return report || lower.isEmpty()
                ? Topic.NONE
                : new Topic(Map.of(Stems.of(lower), DOING), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether a word, or what it is the plural of, stands in the table of words. */
    boolean knows(String word) {
        return known(word.toLowerCase(Locale.ROOT)) != null;
    }

    private @Nullable Known known(String lower) {
        Known word = known.get(lower);
        if (word != null || !lower.endsWith("s")) {
            return word;
        }
        Known one = known.get(lower.substring(0, lower.length() - 1));
        return one == null && lower.endsWith(IES)
                ? known.get(lower.substring(0, lower.length() - IES.length()) + "y")
                : one;
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
