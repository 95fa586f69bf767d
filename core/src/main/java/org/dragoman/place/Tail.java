package org.dragoman.place;

/**
 * What the words after a name say about it.
 *
 * @param kind "town", "area" or "natural" where such a noun follows: "Kherson region"; empty otherwise
 * @param clash whether the name is the beginning of a longer one that is no place: "Paris Hilton", "Washington Post"
 * @param event whether a happening bears the name: "the Geneva peace talks"
 * @param owner whether "'s" follows
 * @param abstractOwner whether what is owned is no part of the place: "in Beijing's view"
 * @param modifies whether the name only modifies a noun that is no part of the place: "from Moscow officials"
 */
record Tail(String kind, boolean clash, boolean event, boolean owner, boolean abstractOwner, boolean modifies) {
    static Tail after(Words words, KnownNames names, int last) {
        int next = last + 1;
        String kind = "";
        boolean noun = words.tag(next).startsWith("NN");
        if (noun && words.in(next, PlaceWords.AREAS)) {
            kind = "area";
        } else if (noun && words.in(next, PlaceWords.NATURAL)) {
            kind = "natural";
        } else if (words.is(next, "city") || words.is(next, "town") || words.is(next, "village")) {
            kind = "town";
        }
        boolean facility = words.in(next, PlaceWords.FACILITIES);
        boolean titled = words.in(next, PlaceWords.TITLES);
        boolean proper = words.name(next) && kind.isEmpty() && !facility && !titled;
        boolean institution = !kind.isEmpty() && words.name(next) && words.name(next + 1);
        boolean clash = institution || (proper && names.country(words.form(next)) == null);
        boolean owner = words.tag(next).equals("POS");
        boolean common = words.tag(next).equals("NN") || words.tag(next).equals("NNS");
        return new Tail(
                kind,
                clash,
                event(words, next),
                owner,
                owner && !part(words, next + 1),
                common && kind.isEmpty() && !facility && !words.is(next, "time"));
    }

    private static boolean event(Words words, int next) {
        for (int i = next; i <= next + 2; i++) {
            String tag = words.tag(i);
            boolean common = tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ");
            if (!common) {
                return false;
            }
            if (words.in(i, PlaceWords.EVENTS) && !tag.equals("JJ") && !words.is(i, "peace")) {
                return !words.tag(i + 1).equals("NN") || words.in(i + 1, PlaceWords.EVENTS);
            }
        }
        return false;
    }

    /** Whether a name or a part of a town follows within three words. */
    private static boolean part(Words words, int from) {
        for (int i = from; i < from + 3 && words.has(i); i++) {
            boolean noun = words.in(i, PlaceWords.FACILITIES)
                    || words.in(i, PlaceWords.AREAS)
                    || words.in(i, PlaceWords.NATURAL)
                    || words.in(i, PlaceWords.TOWNS);
            if (words.name(i) || noun) {
                return true;
            }
        }
        return false;
    }
}
