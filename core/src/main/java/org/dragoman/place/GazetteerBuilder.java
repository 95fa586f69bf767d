package org.dragoman.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Gazetteer} from the lexicon's tables. Text given later lies over text given before: a row with the same
 * name, country, division and feature replaces the earlier one.
 *
 * <p>Example: {@code new GazetteerBuilder().places("places/more.tsv", text).build()}.
 */
public final class GazetteerBuilder {
    private static final List<String> PLACES = List.of(
            "name", "aliases", "country", "admin1", "latitude", "longitude", "population", "feature", "geonameid");
    private static final List<String> ABBREVIATIONS = List.of("abbreviation", "country", "admin1");
    private static final List<String> WORDS = List.of("name", "kind");

    private final PlaceRows rows = new PlaceRows();
    private final NameIndex index = new NameIndex();
    private final Map<String, Gazetteer.Division> abbreviations = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final String[] cells = new String[PLACES.size()];

    /**
     * Adds places.
     *
     * @param file the name to give in errors
     * @param text lines of name, aliases, country, admin1, latitude, longitude, population, feature, geonameid
     * @throws LexiconException naming file, line and value, if a line is wrong
     */
    public GazetteerBuilder places(String file, String text) {
        int earlier = rows.size();
        lines(file, text, PLACES, (line, number) -> place(file, number, earlier));
        return this;
    }

    /** Adds abbreviations of divisions: lines of abbreviation, country, admin1. */
    public GazetteerBuilder abbreviations(String file, String text) {
        lines(
                file,
                text,
                ABBREVIATIONS,
                (line, number) -> abbreviations.put(
                        line[0].toLowerCase(Locale.ROOT).replace(".", ""), new Gazetteer.Division(line[1], line[2])));
        return this;
    }

    /** Adds names that are also something else: lines of name and {@code word} or {@code person}. */
    public GazetteerBuilder words(String file, String text) {
        lines(file, text, WORDS, (line, number) -> {
            if (!line[1].equals("word") && !line[1].equals("person")) {
                throw fault(file, number, "'" + line[1] + "' is no kind; write word or person");
            }
            words.put(NameKey.of(line[0]), line[1]);
        });
        return this;
    }

    /** The gazetteer of all that was added. */
    public Gazetteer build() {
        rows.trim();
        return new Gazetteer(rows, index, abbreviations, words);
    }

    @FunctionalInterface
    private interface Line {
        void read(String[] cells, int number);
    }

    private void lines(String file, String text, List<String> columns, Line reader) {
        int number = 0;
        int[] order = {};
        int start = 0;
        while (start < text.length()) {
            int stop = text.indexOf('\n', start);
            int end = stop < 0 ? text.length() : stop;
            int next = end + 1;
            if (end > start && text.charAt(end - 1) == '\r') {
                end--;
            }
            number++;
            if (end > start && text.charAt(start) != '#') {
                if (order.length == 0) {
                    order = order(file, number, text.substring(start, end), columns);
                } else {
                    split(file, number, text, start, end, order);
                    reader.read(cells, number);
                }
            }
            start = next;
        }
    }

    /** For each column of the file, which of ours it is: a user may name those needed, in any order. */
    private int[] order(String file, int number, String header, List<String> columns) {
        String[] names = header.split("\t", -1);
        int[] order = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            order[i] = columns.indexOf(names[i].strip());
            if (order[i] < 0) {
                throw fault(
                        file,
                        number,
                        "no column is called '" + names[i] + "'; there are " + String.join(", ", columns));
            }
        }
        if (!Arrays.asList(names).contains(columns.get(0))) {
            throw fault(file, number, "no column '" + columns.get(0) + "'; the header must name it");
        }
        Arrays.fill(cells, "");
        return order;
    }

    private void split(String file, int number, String text, int start, int end, int[] order) {
        int columns = order.length;
        int from = start;
        for (int i = 0; i < columns; i++) {
            int tab = text.indexOf('\t', from);
            boolean last = tab < 0 || tab >= end;
            if (last != (i == columns - 1)) {
                throw fault(
                        file,
                        number,
                        "'" + text.substring(start, end) + "' has not " + columns
                                + " columns; separate them by single tabs");
            }
            int to = last ? end : tab;
            cells[order[i]] = to == from ? "" : text.substring(from, to);
            from = to + 1;
        }
    }

    private void place(String file, int number, int earlier) {
        String name = cells[0];
        String country = cells[2];
        String admin1 = cells[3];
        Feature feature = feature(file, number, cells[7]);
        if (!country.isEmpty() && country.length() != 3) {
            throw fault(file, number, "'" + country + "' is no country; write three letters such as UKR, or nothing");
        }
        String key = NameKey.of(name);
        int row = row(key, country, admin1, feature, earlier);
        rows.put(
                row,
                name,
                country,
                admin1,
                degrees(file, number, cells[4], 90),
                degrees(file, number, cells[5], 180),
                whole(file, number, cells[6]),
                feature,
                whole(file, number, cells[8]));
        index(key, row, feature);
        String aliases = cells[1];
        int from = 0;
        while (from < aliases.length()) {
            int bar = aliases.indexOf('|', from);
            int to = bar < 0 ? aliases.length() : bar;
            index(NameKey.of(aliases.substring(from, to)), row, feature);
            from = to + 1;
        }
    }

    private void index(String key, int row, Feature feature) {
        index.add(key, row);
        if (feature == Feature.ADMIN1) {
            String bare = NameKey.bare(key);
            if (!bare.equals(key)) {
                index.add(bare, row);
            }
        }
    }

    private int row(String key, String country, String admin1, Feature feature, int earlier) {
        if (earlier > 0) {
            for (int row : index.rows(key)) {
                boolean same = row < earlier
                        && NameKey.of(rows.name(row)).equals(key)
                        && Objects.equals(rows.country(row), text(country))
                        && Objects.equals(rows.admin1(row), text(admin1))
                        && rows.feature(row) == feature;
                if (same) {
                    return row;
                }
            }
        }
        return rows.size();
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Feature feature(String file, int number, String cell) {
        return switch (cell) {
            case "capital" -> Feature.CAPITAL;
            case "seat" -> Feature.SEAT;
            case "city" -> Feature.CITY;
            case "town" -> Feature.TOWN;
            case "admin1" -> Feature.ADMIN1;
            case "region" -> Feature.REGION;
            case "sea" -> Feature.SEA;
            case "water" -> Feature.WATER;
            case "island" -> Feature.ISLAND;
            case "line" -> Feature.LINE;
            case "site" -> Feature.SITE;
            default ->
                throw fault(
                        file,
                        number,
                        "'" + cell
                                + "' is no feature; write capital, seat, city, town, admin1, region, sea, water, island, line or site");
        };
    }

    private static double degrees(String file, int number, String cell, int most) {
        double degrees = decimal(cell);
        if (Double.isNaN(degrees)) {
            throw fault(file, number, "'" + cell + "' are no degrees; write them as 51.18");
        }
        if (Math.abs(degrees) > most) {
            throw fault(file, number, "'" + cell + "' degrees are too many; the most is " + most);
        }
        return degrees;
    }

    /** "-51.18" as a number, not a number if it is none; far faster than the general reader on a cold start. */
    private static double decimal(String cell) {
        boolean minus = cell.startsWith("-");
        long whole = 0;
        double scale = 0;
        for (int i = minus ? 1 : 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.' && scale == 0) {
                scale = 1;
            } else if (c >= '0' && c <= '9' && i < 16) {
                whole = 10 * whole + (c - '0');
                scale *= 10;
            } else {
                return Double.NaN;
            }
        }
        double value = scale > 1 ? whole / scale : whole;
        return cell.length() == (minus ? 1 : 0) ? Double.NaN : minus ? -value : value;
    }

    private static int whole(String file, int number, String cell) {
        try {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw fault(file, number, "'" + cell + "' is no whole number; write 15000, or nothing if unknown");
        }
    }

    private static LexiconException fault(String file, int line, String problem) {
        return new LexiconException(file, line, problem);
    }
}
