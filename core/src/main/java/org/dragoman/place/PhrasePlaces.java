package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.PhraseParser;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a phrase that is known to say where something is, without a sentence around it.
 *
 * <p>Example: {@code read("south of Krasnohorivka, Donetsk Oblast", null)} is Krasnohorivka in Ukraine, and {@code
 * read("Victoria", "CAN")} the capital of British Columbia. Safe for use by several threads at once.
 */
public final class PhrasePlaces {
    private final Gazetteer gazetteer;
    private final PlaceReader reader;
    private final PhraseParser parser;

    /**
     * A place and what made it one: a rule of {@link PlaceMention}, or {@code name} for a bare name.
     *
     * @param others other places of the same name, the largest first
     */
    public record Found(Place place, String rule, List<Place> others) {
        public Found {
            others = List.copyOf(others);
        }
    }

    /**
     * @param gazetteer the places there are
     * @param names what is known of states, persons and organisations
     */
    public PhrasePlaces(Gazetteer gazetteer, KnownNames names) {
        this.gazetteer = gazetteer;
        this.reader = new PlaceReader(gazetteer, names);
        this.parser = new PhraseParser(new PlaceNames(gazetteer, names));
    }

    /**
     * The places the phrase names, in order; none if it names none.
     *
     * @param context the state that the text is about, which decides between places of one name
     */
    public List<Found> read(String phrase, @Nullable String context) {
        ParsedSentence sentence = parser.parse(phrase);
        if (sentence == null) {
            return List.of();
        }
        List<PlaceMention> mentions = reader.read(sentence, context);
        if (!mentions.isEmpty()) {
            return mentions.stream()
                    .map(m -> found(m.place(), m.rule(), m.text()))
                    .toList();
        }
        String bare = bare(sentence, phrase);
        Place place = bare.isEmpty() ? null : reader.resolve(bare, context);
        if (place != null) {
            return List.of(found(place, "name", bare));
        }
        ParsedSentence within = parser.parse("in " + capitalized(bare));
        List<PlaceMention> inside = within == null ? List.of() : reader.read(within, context);
        return inside.stream().map(m -> found(m.place(), "name", m.text())).toList();
    }

    /** The phrase without what only leads up to the name: articles, "in", "near". */
    private static String bare(ParsedSentence sentence, String phrase) {
        int first = 0;
        int last = sentence.size() - 1;
        while (first <= last && !content(sentence.token(first))) {
            first++;
        }
        while (last >= first
                && !content(sentence.token(last))
                && !sentence.token(last).form().equals(")")) {
            last--;
        }
        return first > last
                ? ""
                : sentence.token(first)
                        .span()
                        .cover(sentence.token(last).span())
                        .of(phrase);
    }

    private static boolean content(Token token) {
        return token.noun() || token.tag().equals("CD") || token.tag().equals("VBN");
    }

    /** Names written small, as people type them: "new york". */
    private static String capitalized(String phrase) {
        if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
            return phrase;
        }
        StringBuilder words = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < phrase.length(); i++) {
            char unit = phrase.charAt(i);
            words.append(start ? Character.toUpperCase(unit) : unit);
            start = unit == ' ' || unit == '-';
        }
        return words.toString();
    }

    private Found found(Place place, String rule, String words) {
        int comma = words.indexOf(',');
        String name = comma < 0 ? words : words.substring(0, comma);
        int[] rows = gazetteer.matches(name);
        List<Integer> order = new ArrayList<>();
        for (int row : rows) {
            order.add(row);
        }
        order.sort((a, b) -> Integer.compare(gazetteer.population(b), gazetteer.population(a)));
        List<Place> others = order.stream()
                .map(gazetteer::place)
                .filter(p -> !p.equals(place))
                .toList();
        return new Found(place, rule, others);
    }
}
