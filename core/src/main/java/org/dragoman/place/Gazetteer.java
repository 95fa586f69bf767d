package org.dragoman.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;

/**
 * All places the lexicon knows, by name. Unchangeable, so safe for use by several threads at once.
 *
 * <p>Example: {@code Gazetteer.bundled().find("Kiev").get(0).name()} is {@code "Kyiv"}. Names are compared without case,
 * marks and hyphens. The rows are kept as arrays of numbers; places are made when asked for.
 */
public final class Gazetteer {
    private final PlaceRows rows;
    private final NameIndex index;
    private final Map<String, Division> abbreviations;
    private final Map<String, String> words;

    Gazetteer(PlaceRows rows, NameIndex index, Map<String, Division> abbreviations, Map<String, String> words) {
        this.rows = rows;
        this.index = index;
        this.abbreviations = Map.copyOf(abbreviations);
        this.words = Map.copyOf(words);
    }

    /** A division that an abbreviation stands for: {@code USA}, {@code Texas} for "TX" and "Tex.". */
    record Division(String country, String admin1) {}

    /** The gazetteer that travels with this version. */
    public static Gazetteer bundled() {
        return load(LexiconFiles.bundled());
    }

    /**
     * The gazetteer of a lexicon, a user's rows over the bundled ones.
     *
     * @throws org.dragoman.lexicon.LexiconException if a line is wrong
     */
    public static Gazetteer load(LexiconFiles files) {
        GazetteerBuilder builder = new GazetteerBuilder();
        for (String table : List.of("places/gazetteer.tsv", "places/more.tsv")) {
            builder.places(table, files.shipped(table));
        }
        for (String table : List.of("places/gazetteer.tsv", "places/more.tsv")) {
            String own = files.own(table);
            if (own != null) {
                builder.places(table, own);
            }
        }
        files.texts("places/abbreviations.tsv")
                .forEach(text -> builder.abbreviations("places/abbreviations.tsv", text));
        files.texts("places/words.tsv").forEach(text -> builder.words("places/words.tsv", text));
        return builder.build();
    }

    /** How many places there are. */
    public int size() {
        return rows.size();
    }

    /** All places of that name, spelled one way or another, in no order; empty if there is none. */
    public List<Place> find(String name) {
        List<Place> places = new ArrayList<>(4);
        for (int row : matches(name)) {
            places.add(rows.place(row));
        }
        return places;
    }

    /** The rows of the places of that name. */
    int[] matches(String name) {
        String key = NameKey.of(name);
        int[] found = index.rows(key);
        String bare = NameKey.bare(key);
        return found.length > 0 || bare.equals(key) ? found : divisions(index.rows(bare));
    }

    private int[] divisions(int[] found) {
        return Arrays.stream(found)
                .filter(row -> rows.feature(row) == Feature.ADMIN1)
                .toArray();
    }

    Place place(int row) {
        return rows.place(row);
    }

    int population(int row) {
        return rows.population(row);
    }

    /** The division that an abbreviation after a comma stands for: "TX", "Calif.", "Ont."; null if none. */
    @Nullable
    Division abbreviation(String text) {
        return abbreviations.get(text.toLowerCase(Locale.ROOT).replace(".", "").strip());
    }

    /** Whether the name is also an ordinary word: "Reading", "Of". */
    boolean word(String name) {
        return "word".equals(words.get(NameKey.of(name)));
    }

    /** Whether the name is also a common name of persons: "Austin", "Florence". */
    boolean person(String name) {
        return "person".equals(words.get(NameKey.of(name)));
    }

    /** All names the index holds, for checks. */
    Set<String> keys() {
        return index.keys();
    }
}
