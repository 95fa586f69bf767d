package org.dragoman.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.ledger.Stems;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.text.NumberWords;

/**
 * What the words of a report tell: synonyms as one word, with how much each tells.
 *
 * <p>From {@code clusters/words.tsv}. Example: "hit a crowded bazaar" and "struck the market" both give {@code market}.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern OWNER = Pattern.compile("['’]s\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d,]*(?:\\.\\d+)?\\b");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}'’-]+");
    private static final double NAME = 1.3;
    private static final double OTHER = 0.8;
    private static final int SHORTEST = 3;

    private record Known(String word, double weight) {}

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Known> stems = new HashMap<>();

    private Words(LexiconFiles files) {
        for (Row row : files.table("clusters/words.tsv", "word")) {
            Known word = new Known(row.get("word"), weight(row));
            put(row.get("word"), word);
            row.list("variants").forEach(variant -> put(variant, word));
        }
        for (Row state : files.table("actors/states.tsv")) {
            country(state.get("name"));
            for (String column : List.of("aliases", "adjectives", "demonyms", "capitals")) {
                state.list(column).forEach(this::country);
            }
        }
    }

    /** Countries are compared as parties and places, not as words. */
    private void country(String name) {
        PARTS.splitAsStream(name.toLowerCase(Locale.ROOT)).forEach(part -> known.putIfAbsent(part, new Known(part, 0)));
    }

    private static double weight(Row row) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("weight \"" + row.get("weight") + "\" is no number; write 0 for a word that tells nothing");
        }
    }

    private void put(String word, Known meant) {
        known.put(word, meant);
        stems.putIfAbsent(Stems.of(word), meant);
    }

    /** A text without the 's of owners. */
    static String unowned(String text) {
        return OWNER.matcher(text).replaceAll("");
    }

    static Words load(LexiconFiles files) {
        return new Words(files);
    }

    /** What a text tells, each canonical word with its weight, but for some words, in lower case. */
    Map<String, Double> of(String text, Set<String> without) {
        Map<String, Double> weights = new TreeMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String written = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            String word = written.toLowerCase(Locale.ROOT);
            if (word.length() < SHORTEST || without.contains(word)) {
                continue;
            }
            boolean capital = matcher.start() > 0 && Character.isUpperCase(written.charAt(0));
            Known meant = known.containsKey(word) ? known.get(word) : stems.get(Stems.of(word));
            if (meant == null) {
                weights.merge(Stems.of(word), capital ? NAME : OTHER, Math::max);
            } else if (meant.weight > 0) {
                weights.merge(meant.word, meant.weight, Math::max);
            }
        }
        return weights;
    }

    /** The numbers of a text from two on but for years, in digits without thousands' commas. */
    static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group().replace(",", "");
            if (!number.equals("1") && !YEAR.matcher(number).matches()) {
                numbers.add(number);
            }
        }
        for (String word : PARTS.split(text.toLowerCase(Locale.ROOT), -1)) {
            Integer spelled = NumberWords.UNTIL_TWENTY.get(word);
            if (spelled != null && spelled >= 2) {
                numbers.add(spelled.toString());
            }
        }
        return numbers;
    }
}
