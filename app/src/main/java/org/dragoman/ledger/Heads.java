package org.dragoman.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thing that a phrase names, among all that it names to tell which.
 *
 * <p>"the road linking the airport with the city" gives {@code road}; "the construction of a new terminal at the
 * airport" gives {@code terminal}, for construction tells little.
 */
final class Heads {
    private static final Pattern REST = Pattern.compile(
            " (?:in|on|at|for|from|to|with|between|near|by|under|into|across|through|along|off|against|among|as|worth|that|which|who|whose|and|linking|connecting|running|leading|financed|funded|built|paid|based) |,");
    private static final Pattern OF = Pattern.compile(" of ");
    private static final Pattern MEASURE = Pattern.compile(
            "(?:dollar|euro|yuan|rou?ble|pound|yen|rupee|franc|lira|dinar|riyal|dirham|won|peso|tonne|ton|percent|megawatt|kilomet(?:er|re)|million|billion)s?");
    private static final double TELLING = 0.8;

    private Heads() {}

    /** The canonical word of the thing; empty where the phrase names a whole field, or nothing that tells much. */
    static String of(String phrase, Vocabulary vocabulary) {
        Matcher rest = REST.matcher(phrase);
        String near = rest.find() ? phrase.substring(0, rest.start()) : phrase;
        for (String part : OF.splitAsStream(near.strip()).toList()) {
            String last = part.substring(part.lastIndexOf(' ') + 1);
            if (last.isEmpty()
                    || Character.isUpperCase(last.charAt(0)) && !vocabulary.knows(last)
                    || MEASURE.matcher(last).matches()) {
                continue;
            }
            Map<String, Double> words = vocabulary
                    .topic(last.toLowerCase(Locale.ROOT), Acronyms.NONE)
                    .words();
            for (Map.Entry<String, Double> word : words.entrySet()) {
                if (word.getValue() >= TELLING && !vocabulary.broad(word.getKey())) {
                    return word.getKey();
                }
            }
        }
        return "";
    }
}
