package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** A phrase of the tables met in a sentence. */
record Hit(int first, int last, List<Entry> entries) {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** All phrases of the sentence: the longest at each place, left to right, none overlapping. */
    static List<Hit> all(ParsedSentence sentence, PhraseTrie<Entry> phrases) {
        List<String> pieces = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (String piece : PhraseTrie.pieces(token.form())) {
                pieces.add(piece);
                keys.add(PhraseTrie.key(piece));
                owner.add(token.index());
            }
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            PhraseTrie.Match<Entry> match = phrases.longest(pieces, keys, i);
            if (match == null) {
                i++;
            } else if (match.length() == 2
                    && MONTHS.contains(keys.get(i))
                    && Character.isDigit(keys.get(i + 1).charAt(0))) {
                i += 2;
            } else if (match.values().stream().anyMatch(Entry.Nobody.class::isInstance)) {
                i += match.length();
            } else {
                hits.add(new Hit(owner.get(i), owner.get(i + match.length() - 1), match.values()));
                i += match.length();
            }
        }
        return hits;
    }

    <E extends Entry> @Nullable E entry(Class<E> type) {
        for (Entry entry : entries) {
            if (type.isInstance(entry)) {
                return type.cast(entry);
            }
        }
        return null;
    }

    Entry.@Nullable State state(Entry.State.Form... forms) {
        for (Entry.State.Form form : forms) {
            for (Entry entry : entries) {
                if (entry instanceof Entry.State state && state.form() == form) {
                    return state;
                }
            }
        }
        return null;
    }
}
