package org.dragoman.place;

import org.jspecify.annotations.Nullable;

/**
 * Looks leftwards from a name for what makes it a place: over articles, adjectives, owners and nouns such as "city of" to
 * a preposition or a verb.
 *
 * <p>Example: before "Kharkiv" in "in Ukraine's second city of Kharkiv" it finds rule {@code kind}, country UKR.
 */
final class CueReader {
    private static final int REACH = 9;

    private final Words words;
    private final KnownNames names;
    private @Nullable String country;
    private @Nullable String owner;

    private CueReader(Words words, KnownNames names) {
        this.words = words;
        this.names = names;
    }

    static Cue before(Words words, KnownNames names, int first) {
        return new CueReader(words, names).read(first);
    }

    private Cue read(int first) {
        int at = modifiers(first - 1, first - REACH);
        String kind = "";
        boolean of = words.is(at, "of");
        int noun = of ? at - 1 : at;
        if (common(noun) && (of || noun == first - 1)) {
            if (words.in(noun, PlaceWords.TOWNS) || PlaceWords.TOWNS.contains(words.lemma(noun))) {
                kind = "town";
            } else if (words.in(noun, PlaceWords.AREAS) || words.in(noun, PlaceWords.NATURAL)) {
                kind = "area";
            }
        }
        if (!kind.isEmpty()) {
            int start = modifiers(noun - 1, first - REACH);
            return cue("kind", "", kind, start + 1);
        }
        if (of) {
            boolean located = !words.tag(at - 1).startsWith("NNP")
                    && (words.in(at - 1, PlaceWords.OF) || PlaceWords.OF.contains(words.lemma(at - 1)));
            return cue(located ? "preposition" : null, "of", "", at);
        }
        String word = words.word(at);
        if (words.tag(at).startsWith("VB")) {
            boolean visited = PlaceWords.VISIT.contains(words.lemma(at));
            boolean struck = PlaceWords.STRIKE.contains(words.lemma(at))
                    && !words.tag(at).equals("VBN");
            boolean perfect = words.tag(at).equals("VBN") && helped(at) && PlaceWords.STRIKE.contains(words.lemma(at));
            return cue(visited ? "visited" : struck || perfect ? "struck" : null, word, "", at);
        }
        boolean preposition = words.tag(at).equals("IN")
                || words.tag(at).equals("TO")
                || words.tag(at).equals("RP");
        if (!preposition) {
            return cue(null, "", "", at);
        }
        boolean measured = word.equals("from") && PlaceWords.LENGTHS.contains(words.lemma(at - 1));
        if (PlaceWords.AT.contains(word) || word.equals("on") || measured) {
            return cue("preposition", word, "", at);
        }
        return cue(PlaceWords.TO.contains(word) ? "direction" : null, word, "", at);
    }

    /** Whether a participle is active: "have captured". */
    private boolean helped(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String lemma = words.lemma(i);
            if (lemma.equals("have") || words.is(i, "had") || words.is(i, "has")) {
                return true;
            }
            if (!words.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private Cue cue(@Nullable String rule, String preposition, String kind, int start) {
        return new Cue(rule, preposition, country, owner, kind, start);
    }

    private boolean common(int i) {
        return words.tag(i).equals("NN") || words.tag(i).equals("NNS");
    }

    /** Goes left over what stands between a preposition and a name; returns the first word that is none of it. */
    private int modifiers(int from, int limit) {
        int at = from;
        while (at >= 0 && at > limit) {
            String tag = words.tag(at);
            if (tag.equals("POS")) {
                at = owner(at);
            } else if (tag.startsWith("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("CD")) {
                at--;
            } else if (tag.startsWith("JJ") || demonym(at)) {
                note(words.form(at));
                at--;
            } else if (words.in(at, PlaceWords.MODIFIERS) || words.in(at, PlaceWords.PARTICIPLES)) {
                at--;
            } else if (words.word(at).indexOf('-') > 0 && !tag.equals("NNP") && !tag.startsWith("IN")) {
                at--;
            } else if (words.is(at, ",")
                    && words.tag(at - 1).startsWith("JJ")
                    && words.tag(at + 1).startsWith("JJ")) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean demonym(int at) {
        return words.name(at) && names.country(words.form(at)) != null;
    }

    private void note(String adjective) {
        String code = names.country(adjective);
        if (code != null && country == null) {
            country = code;
        }
    }

    /** Goes over "Ukraine's" and keeps what it says. */
    private int owner(int possessive) {
        int last = possessive - 1;
        int first = last;
        while (words.name(first - 1)) {
            first--;
        }
        String phrase = words.phrase(first, last);
        String code = names.country(phrase);
        if (code != null) {
            country = country == null ? code : country;
        } else if (words.name(last)) {
            owner = phrase;
        }
        return first - 1;
    }
}
