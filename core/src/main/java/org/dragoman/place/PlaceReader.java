package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places named in a sentence. Safe for use by several threads at once.
 *
 * <p>A name is a place only where the words around it say so: "in Beijing", "visited Beijing", "the city of Beijing", but
 * not "Beijing said", which is a government. Example: in "clashes south of Krasnohorivka, Donetsk Oblast" it finds
 * Krasnohorivka in Ukraine.
 */
public final class PlaceReader {
    private final Gazetteer gazetteer;
    private final KnownNames names;

    /**
     * @param gazetteer the places there are
     * @param names what is known of states, persons and organisations
     */
    public PlaceReader(Gazetteer gazetteer, KnownNames names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** All places in a sentence of a text about nowhere in particular. */
    public List<PlaceMention> read(ParsedSentence sentence) {
        return read(sentence, null);
    }

    /**
     * All places in a sentence, in order.
     *
     * @param context the state that the text is about or comes from, which decides between places of one name
     */
    public List<PlaceMention> read(ParsedSentence sentence, @Nullable String context) {
        Words words = new Words(sentence);
        NameReader reader = new NameReader(gazetteer, names, words, new Chooser(gazetteer, names, context));
        List<PlaceMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (!reader.begins(i)) {
                i++;
                continue;
            }
            PlaceMention previous = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            PlaceMention found = reader.read(i, previous);
            if (found != null) {
                if (previous != null && owns(words, previous, found)) {
                    mentions.remove(mentions.size() - 1);
                }
                mentions.add(found);
            }
            i = found != null ? found.last() + 1 : reader.next(i);
        }
        return List.copyOf(mentions);
    }

    /** Whether the one place belongs to the other's words: "Ukraine's Kharkiv region" is one place. */
    private static boolean owns(Words words, PlaceMention owner, PlaceMention owned) {
        int between = owner.last() + 1;
        boolean adjectives = true;
        for (int i = between + 1; i < owned.first(); i++) {
            boolean kind = words.in(i, PlaceWords.TOWNS) || words.in(i, PlaceWords.AREAS) || words.is(i, "of");
            adjectives &= kind || words.tag(i).startsWith("JJ") || words.in(i, PlaceWords.MODIFIERS);
        }
        return words.tag(between).equals("POS") && adjectives;
    }

    /**
     * The place that a phrase of its own means, as in a dateline: "ASTANA", "TROY, N.C.".
     *
     * @return null if there is no such place
     */
    public @Nullable Place resolve(String phrase, @Nullable String context) {
        if (PlaceWords.DIRECTIONS.contains(phrase)) {
            return null;
        }
        Chooser chooser = new Chooser(gazetteer, names, context);
        int comma = phrase.indexOf(',');
        String name = (comma < 0 ? phrase : phrase.substring(0, comma)).strip();
        int[] rows = gazetteer.matches(name);
        String code = comma < 0 ? names.country(name) : null;
        Set<String> named = new HashSet<>();
        if (comma >= 0) {
            String region = phrase.substring(comma + 1).strip();
            int[] within = chooser.within(rows, region, true);
            if (within.length == 0) {
                return region.indexOf(',') < 0 ? region(region) : null;
            }
            rows = within;
        } else if (code != null) {
            rows = chooser.notDivisions(chooser.inCountry(rows, code));
            if (rows.length == 0) {
                return Place.state(name, code);
            }
        }
        int row = chooser.likeliest(rows, named);
        return row < 0 ? null : gazetteer.place(row);
    }

    /** Whether a first-level division of another state bears the name: "Georgia" of the United States. */
    public boolean divided(String name, String country) {
        for (int row : gazetteer.matches(name)) {
            Place place = gazetteer.place(row);
            if (place.feature() == Feature.ADMIN1 && !country.equals(place.country())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Place region(String region) {
        Gazetteer.Division division = gazetteer.abbreviation(region);
        for (int row : gazetteer.matches(division == null ? region : division.admin1())) {
            Place place = gazetteer.place(row);
            boolean right = division == null || division.country().equals(place.country());
            if (place.feature() == Feature.ADMIN1 && right) {
                return place;
            }
        }
        String code = names.country(region);
        return code == null ? null : Place.state(region, code);
    }
}
