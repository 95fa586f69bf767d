package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Nouns by their last word, so that a head is not compared with each of a long list: "air defence system" is found
 * under "system".
 */
final class Nouns {
    private final Map<String, List<Noun>> byLast = new HashMap<>();

    /**
     * A noun of one word or several.
     *
     * @param whole as written
     * @param before the words before its last; empty for one word
     * @param last its last word
     */
    record Noun(String whole, String before, String last) {
        static Noun of(String whole) {
            int space = whole.lastIndexOf(' ');
            return new Noun(whole, space < 0 ? "" : whole.substring(0, space), whole.substring(space + 1));
        }
    }

    Nouns(Collection<String> nouns) {
        for (String noun : nouns) {
            Noun filed = Noun.of(noun);
            byLast.computeIfAbsent(filed.last().toLowerCase(Locale.ROOT), l -> new ArrayList<>(1))
                    .add(filed);
        }
    }

    boolean none() {
        return byLast.isEmpty();
    }

    /** Whether a noun is one of them, as written. */
    boolean holds(String noun) {
        for (Noun filed : ending(noun.substring(noun.lastIndexOf(' ') + 1))) {
            if (filed.whole().equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** Those that end in a word, which is given in lower case. */
    List<Noun> ending(String word) {
        return byLast.getOrDefault(word, List.of());
    }
}
