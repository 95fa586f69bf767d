package org.dragoman.place;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one name of a sentence as a place, or finds that it is none. */
final class NameReader {
    private static final int LONGEST = 5;
    private static final Set<String> LINKS = Set.of(
            "of", "the", "al", "el", "de", "du", "la", "le", "es", "da", "do", "dos", "del", "-", "and", "on", "upon",
            "'s", "’s", "au", "e", "y", "an", "am");

    private final Gazetteer gazetteer;
    private final KnownNames names;
    private final Words words;
    private final Chooser chooser;
    private final Judge judge;
    private @Nullable Set<String> named;

    NameReader(Gazetteer gazetteer, KnownNames names, Words words, Chooser chooser) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.words = words;
        this.chooser = chooser;
        this.judge = new Judge(gazetteer, words);
    }

    /** Where to go on after a name that was no place. */
    int next(int i) {
        boolean part = words.in(i, PlaceWords.MODIFIERS)
                || words.in(i, PlaceWords.TITLES)
                || names.country(words.form(i)) != null
                || words.in(i, PlaceWords.AREAS);
        return part ? i + 1 : words.runEnd(i) + 1;
    }

    /** The place whose name begins at the word, or null. */
    @Nullable
    PlaceMention read(int first, @Nullable PlaceMention previous) {
        int last = longest(first);
        if (last < 0) {
            return unknownTown(first);
        }
        String name = words.phrase(first, last);
        boolean settled = last == first && gazetteer.word(name);
        Tail tail = Tail.after(words, names, last);
        if (tail.clash()
                || people(first, last)
                || clashBefore(first)
                || names.taken(name)
                || personElsewhere(first, last)) {
            return null;
        }
        Cue cue = CueReader.before(words, names, first);
        int[] all = gazetteer.matches(name);
        int[] rows = all;
        int end = tail.kind().isEmpty() ? last : last + 1;
        boolean explicit = false;
        String rule = cue.rule();
        int regionEnd = regionAfter(end, rows);
        if (regionEnd > end) {
            int[] inside = chooser.within(rows, region(end, regionEnd), true);
            rows = inside;
            explicit = true;
            end = regionEnd;
            rule = rule == null || rule.equals("direction") ? "region" : rule;
        } else {
            int[] hinted = hinted(rows, cue, end);
            explicit = hinted.length > 0;
            rows = explicit ? hinted : rows;
        }
        String kind = tail.kind().isEmpty() ? cue.kind() : tail.kind();
        boolean other = tail.kind().equals("town") || tail.kind().equals("natural");
        if ((other && chooser.ofKind(rows, tail.kind()).length == 0)
                || (tail.kind().equals("natural") && sea(rows))) {
            return null;
        }
        if (!kind.isEmpty()) {
            int[] fitting = chooser.ofKind(rows, kind);
            rows = fitting.length > 0 ? fitting : rows;
            boolean modifies = rule == null && words.tag(last + 2).startsWith("NN");
            rule = (rule == null && !modifies)
                            || ("direction".equals(rule) && !tail.kind().isEmpty())
                    ? "kind"
                    : rule;
        }
        boolean area = kind.equals("area") && chooser.ofKind(rows, kind).length > 0;
        String code = (explicit && regionEnd > last + 1) || area ? null : names.country(name);
        if (code != null) {
            rows = explicit && regionEnd > last + 1 ? rows : ofState(rows, name, code);
        }
        int row = chooser.likeliest(rows, explicit ? Set.of() : named());
        Place place = row >= 0 ? gazetteer.place(row) : code != null ? Place.state(name, code) : null;
        if (place == null) {
            return null;
        }
        if (rule == null) {
            rule = judge.weaker(first, last, place, previous, tail);
        }
        boolean sure = regionEnd > last + 1 || !kind.isEmpty();
        boolean right = rule != null && (sure || judge.accepts(rule, cue, first, last, place, row, tail, settled));
        return right && rule != null ? mention(first, end, place, rule.equals("struck") ? "visited" : rule) : null;
    }

    /** Of a state's name its capital or a region, of a part's name the part. */
    private int[] ofState(int[] rows, String name, String code) {
        int[] within = chooser.inCountry(rows, code);
        int[] areas = names.part(name) ? chooser.ofKind(within, "area") : within;
        return names.part(name) && areas.length > 0 ? areas : chooser.notDivisions(within);
    }

    /** Whether a name may begin at the word: "Central African Republic" begins with an adjective. */
    boolean begins(int i) {
        if (words.name(i)) {
            return true;
        }
        for (int last = Math.min(i + 3, words.size() - 1); i > 0 && words.capital(i) && last > i; last--) {
            if (words.name(last) && names.country(words.phrase(i, last)) != null) {
                return true;
            }
        }
        return false;
    }

    private int longest(int first) {
        int most = Math.min(first + LONGEST, words.size() - 1);
        for (int last = most; last >= first; last--) {
            boolean ends = words.name(last)
                    || (last > first && words.in(last, PlaceWords.NATURAL))
                    || (last > first && words.capital(last) && !words.calendar(last));
            if (ends && linked(first, last) && known(words.phrase(first, last))) {
                return last;
            }
        }
        return -1;
    }

    private boolean linked(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!words.name(i) && !words.in(i, LINKS) && !words.capital(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean known(String phrase) {
        return gazetteer.matches(phrase).length > 0 || names.country(phrase) != null;
    }

    /** "an Atlantic island" is not in the Atlantic's own name. */
    private boolean sea(int[] rows) {
        int row = chooser.likeliest(rows, Set.of());
        return row >= 0 && gazetteer.place(row).feature() == Feature.SEA;
    }

    /** Whether the name is of a people: "South Koreans". */
    private boolean people(int first, int last) {
        String form = words.phrase(first, last);
        boolean plural = words.tag(last).equals("NNPS") && (form.endsWith("ns") || form.endsWith("is"));
        return plural && names.country(form.substring(0, form.length() - 1)) != null;
    }

    /** Whether the name is the end of a longer one: "Theresa Paris", "Bank of Scotland". */
    private boolean clashBefore(int first) {
        int before = first - 1;
        if (words.name(before)) {
            return !words.in(before, PlaceWords.MODIFIERS)
                    && !words.in(before, PlaceWords.AREAS)
                    && names.country(words.form(before)) == null;
        }
        return false;
    }

    /** Whether the sentence has a person of that surname: "Lloyd Austin … to Austin". */
    private boolean personElsewhere(int first, int last) {
        if (first != last || !gazetteer.person(words.form(first))) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            boolean named = words.name(i - 1) && !words.in(i - 1, PlaceWords.MODIFIERS);
            if (i != first && named && words.word(i).equals(words.word(first))) {
                return true;
            }
        }
        return false;
    }

    /** The last word of a region that follows a comma and holds one of the rows; the end itself if there is none. */
    private int regionAfter(int end, int[] rows) {
        if (!words.is(end + 1, ",") || (!words.name(end + 2) && !words.capital(end + 2))) {
            return end;
        }
        for (int last = Math.min(end + 6, words.size() - 1); last >= end + 2; last--) {
            boolean joined = words.name(last) || (last > end + 2 && words.in(last, PlaceWords.AREAS));
            if ((!joined && !(last == end + 2 && words.capital(last))) || words.name(last + 1)) {
                continue;
            }
            if (linked(end + 2, last) && chooser.within(rows, region(end, last), true).length > 0) {
                boolean subject = words.tag(last + 1).startsWith("VB") && names.country(region(end, last)) != null;
                return subject ? end : words.in(last + 1, PlaceWords.AREAS) ? last + 1 : last;
            }
        }
        return end;
    }

    /** The region's name without its kind. */
    private String region(int end, int last) {
        int stop = last;
        while (stop > end + 2 && words.in(stop, PlaceWords.AREAS)) {
            stop--;
        }
        return words.phrase(end + 2, stop);
    }

    /** The rows in the state or region that other words name: "Ukraine's Kherson", "Rafah in southern Gaza". */
    private int[] hinted(int[] rows, Cue cue, int end) {
        String owner = cue.owner();
        if (owner != null) {
            int[] owned = chooser.within(rows, owner, false);
            if (owned.length > 0) {
                return owned;
            }
        }
        String country = cue.country();
        if (country != null) {
            int[] owned = chooser.inCountry(rows, country);
            if (owned.length > 0) {
                return owned;
            }
        }
        int at = end + 1;
        if (!words.is(at, "in") && !(words.is(at, ",") && words.is(at + 1, "in"))) {
            return new int[0];
        }
        at += words.is(at, ",") ? 2 : 1;
        while (words.tag(at).startsWith("JJ") || words.is(at, "the") || words.in(at, PlaceWords.MODIFIERS)) {
            at++;
        }
        for (int last = Math.min(at + 3, words.size() - 1); last >= at && words.name(at); last--) {
            if (words.name(last) && linked(at, last)) {
                int[] inside = chooser.within(rows, words.phrase(at, last), false);
                if (inside.length > 0) {
                    return inside;
                }
            }
        }
        return new int[0];
    }

    /** An unknown town before a comma and a known region: the region is the place. */
    private @Nullable PlaceMention unknownTown(int first) {
        int end = words.runEnd(first);
        Cue cue = CueReader.before(words, names, first);
        boolean placed = "preposition".equals(cue.rule()) || "kind".equals(cue.rule());
        if (!placed || !words.is(end + 1, ",") || !words.name(end + 2) || clashBefore(first)) {
            return null;
        }
        int last = words.runEnd(end + 2);
        String region = region(end, last);
        Gazetteer.Division division = gazetteer.abbreviation(region);
        String name = division == null ? region : division.admin1();
        for (int row : gazetteer.matches(name)) {
            Place place = gazetteer.place(row);
            boolean right = division == null || division.country().equals(place.country());
            if (place.feature() == Feature.ADMIN1 && right && names.country(region) == null) {
                return mention(end + 2, last, place, "region-only");
            }
        }
        String code = names.country(region);
        boolean subject =
                words.tag(last + 1).startsWith("VB") || words.tag(last + 1).equals("POS");
        return code == null || subject ? null : mention(end + 2, last, Place.state(region, code), "region-only");
    }

    /** The states named anywhere in the sentence. */
    private Set<String> named() {
        Set<String> known = named;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.capital(i) && (words.name(i) || words.tag(i).startsWith("JJ"))) {
                    String code = names.country(words.form(i));
                    String pair = code == null && words.name(i + 1) ? names.country(words.phrase(i, i + 1)) : code;
                    if (pair != null) {
                        known.add(pair);
                    }
                }
            }
            named = known;
        }
        return known;
    }

    private PlaceMention mention(int first, int last, Place place, String rule) {
        return new PlaceMention(
                first,
                last,
                words.sentence()
                        .token(first)
                        .span()
                        .cover(words.sentence().token(last).span()),
                words.phrase(first, last),
                place,
                rule);
    }
}
