package org.dragoman.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which short forms stand for which long names, as the documents themselves tell: "SCO" and "Shanghai Cooperation
 * Organization" when both occur.
 */
final class Acronyms {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:(?: (?:of|and|for|the|on|in))* \\p{Lu}[\\p{L}'’-]+)+");
    private static final Pattern SHORT = Pattern.compile("\\b\\p{Lu}{2,7}\\b");
    private static final Pattern BREAK = Pattern.compile("[ -]");
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "in");

    private Acronyms() {}

    /** The words of the long name for each short form that texts use; of several names the first in order. */
    static Map<String, List<String>> of(Iterable<String> texts) {
        TreeSet<String> shorts = new TreeSet<>();
        TreeMap<String, String> names = new TreeMap<>();
        for (String text : texts) {
            Matcher word = SHORT.matcher(text);
            while (word.find()) {
                shorts.add(word.group());
            }
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                String initials = initials(name.group());
                if (initials.length() > 1) {
                    names.merge(initials, name.group(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        Map<String, List<String>> found = new HashMap<>();
        for (String form : shorts) {
            String name = names.get(form);
            if (name != null) {
                found.put(form, BREAK.splitAsStream(name).toList());
            }
        }
        return found;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : BREAK.splitAsStream(name).toList()) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
