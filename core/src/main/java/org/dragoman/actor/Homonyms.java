package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceReader;
import org.dragoman.syntax.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * States that share their name with a part of another state: "Georgia" beside Florida, or with Atlanta in the sentence, is
 * of the United States.
 */
final class Homonyms {
    private static final Set<String> JOINING = Set.of("and", "or", ",", "&");

    /** How far a name in a list may stand. */
    private static final int REACH = 3;

    private final ParsedSentence sentence;
    private final List<Hit> hits;
    private final Known known;

    private Homonyms(ParsedSentence sentence, List<Hit> hits, Known known) {
        this.sentence = sentence;
        this.hits = hits;
        this.known = known;
    }

    /** The phrases met, those that mean a part of another state with that state. */
    static List<Hit> settled(ParsedSentence sentence, List<Hit> hits, Known known) {
        PlaceReader places = known.places();
        Homonyms homonyms = new Homonyms(sentence, hits, known);
        List<Hit> settled = null;
        for (int i = 0; places != null && i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Entry.State state = hit.state(Entry.State.Form.NAME);
            String other =
                    state == null || hit.first() != hit.last() || !places.divided(hit.form(sentence), state.code())
                            ? null
                            : homonyms.other(hit, state, places);
            if (other != null && state != null) {
                settled = settled == null ? new ArrayList<>(hits) : settled;
                settled.set(
                        i,
                        new Hit(
                                hit.first(),
                                hit.last(),
                                List.of(new Entry.State(other, state.name(), List.of(), state.form(), state.term()))));
            }
        }
        return settled == null ? hits : settled;
    }

    /** The state of which the name is a part here; null where it is the state itself. */
    private @Nullable String other(Hit hit, Entry.State state, PlaceReader places) {
        boolean itself = hits.stream()
                .filter(h -> !h.equals(hit))
                .anyMatch(h ->
                        h.all(Entry.State.class).stream().anyMatch(s -> s.code().equals(state.code())));
        if (itself) {
            return null;
        }
        for (int i = 0; i < sentence.size(); i++) {
            int word = i;
            boolean free =
                    sentence.token(i).proper() && hits.stream().noneMatch(h -> h.first() <= word && word <= h.last());
            Place place = free ? places.resolve(sentence.token(i).form(), null) : null;
            String country = place == null ? null : place.country();
            if (place == null || country == null || country.equals(state.code())) {
                continue;
            }
            boolean inside = hit.form(sentence).equals(place.admin1());
            if ((inside || listed(hit.first(), i)) && part(hit, country, places)) {
                return country;
            }
        }
        return null;
    }

    private boolean part(Hit hit, String country, PlaceReader places) {
        Place part = places.resolve(hit.form(sentence) + ", " + known.book().countryName(country), null);
        return part != null && country.equals(part.country());
    }

    /** Whether only "and" or a comma stands between two words. */
    private boolean listed(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (to - from < 2 || to - from > REACH) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!JOINING.contains(sentence.token(i).form())) {
                return false;
            }
        }
        return true;
    }
}
