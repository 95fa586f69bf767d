package org.dragoman.place;

import org.jspecify.annotations.Nullable;

/** Weighs the evidence that a name is a place here, not a government, a person or a word. */
final class Judge {
    private static final int LARGE = 100_000;

    private final Gazetteer gazetteer;
    private final Words words;

    Judge(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * Whether the evidence suffices.
     *
     * @param settled whether the name is also an ordinary word
     */
    boolean accepts(String rule, Cue cue, int first, int last, Place place, int row, Tail tail, boolean settled) {
        int population = row < 0 ? Integer.MAX_VALUE : gazetteer.population(row);
        boolean town = place.feature().settlement();
        if (settled && !(town && rule.equals("preposition") && population >= LARGE && first > 0)) {
            return false;
        }
        boolean power = place.feature() == Feature.COUNTRY || place.feature() == Feature.CAPITAL;
        return switch (rule) {
            case "preposition" ->
                (!cue.preposition().equals("between") || !power || going(first, last, cue, true))
                        && (!cue.preposition().equals("on") || PlaceWords.ON.contains(place.feature()))
                        && !tail.abstractOwner();
            case "direction" ->
                !tail.owner()
                        && !tail.modifies()
                        && going(
                                first,
                                last,
                                cue,
                                power
                                        || gazetteer.person(words.phrase(first, last))
                                        || cue.preposition().equals("for"));
            case "struck" -> place.feature() != Feature.COUNTRY && !tail.modifies() && !tail.owner();
            case "visited" -> !tail.modifies() && !tail.owner();
            default -> true;
        };
    }

    /** Whether "to" or "from" is about going there; governments and persons need a word of motion. */
    private boolean going(int first, int last, Cue cue, boolean motionNeeded) {
        int before = cue.start() - 1;
        boolean motion = moves(words.governor(last, 1)) || moves(words.governor(last, 2)) || moves(words.lemma(before));
        boolean near = false;
        boolean speech = false;
        for (int i = before; i >= Math.max(0, first - 7); i--) {
            if (words.tag(i).startsWith("VB") || i == before) {
                near |= moves(words.lemma(i)) && words.governor(last, 1).isEmpty();
                speech |= PlaceWords.SPEECH.contains(words.lemma(i));
                if (words.tag(i).startsWith("VB")) {
                    break;
                }
            }
        }
        boolean said =
                PlaceWords.SPEECH.contains(words.lemma(before)) || PlaceWords.SPEECH.contains(words.governor(last, 1));
        return (motion && !(PlaceWords.SPEECH.contains(words.lemma(before)) && motionNeeded))
                || near
                || (!motionNeeded && !speech && !said);
    }

    private static boolean moves(String lemma) {
        return PlaceWords.MOTION.contains(lemma);
    }

    /** Evidence other than the words before: a list, or an event that bears the name. */
    @Nullable
    String weaker(int first, int last, Place place, @Nullable PlaceMention previous, Tail tail) {
        boolean state = place.feature() == Feature.COUNTRY;
        if (previous != null && listed(first, last, previous, state)) {
            return "list";
        }
        return tail.event() && !state && !words.name(first - 1) ? "event-name" : null;
    }

    private boolean listed(int first, int last, PlaceMention previous, boolean state) {
        int at = first - 1;
        while (at > previous.last()
                && (words.tag(at).startsWith("JJ")
                        || words.tag(at).equals("DT")
                        || words.in(at, PlaceWords.MODIFIERS))) {
            at--;
        }
        boolean and = words.is(at, "and") || words.is(at, "or") || words.is(at, "&");
        boolean comma = words.is(at, ",");
        int before = and && words.is(at - 1, ",") ? at - 1 : at;
        if ((!and && !comma) || before != previous.last() + 1) {
            return false;
        }
        String relation = words.sentence().token(last).base();
        if (relation.equals("conj")) {
            return true;
        }
        if (comma && !state && previous.first() > 1) {
            boolean goesOn = words.is(last + 1, "and") || words.is(last + 1, "or") || words.is(last + 1, ",");
            return goesOn && !relation.startsWith("nsubj");
        }
        boolean verbNext = words.tag(last + 1).startsWith("VB")
                || words.tag(last + 1).equals("MD")
                || words.tag(last + 1).equals("POS");
        boolean pair = words.is(previous.first() - 1, "between");
        return and && !relation.startsWith("nsubj") && (pair || !verbNext);
    }
}
