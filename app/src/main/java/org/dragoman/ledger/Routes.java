package org.dragoman.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Accents;

/**
 * From where to where: what tells one section of a railway, a road or an air route from the next.
 *
 * <p>Example: "the Nairobi-Naivasha railway" and "the line from Naivasha to Nairobi" both give {@code Nairobi–Naivasha}.
 */
final class Routes {
    private static final String NAME = "(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)";
    private static final Pattern ROUTE = Pattern.compile(
            NAME + "[-–—]" + NAME + "|\\bfrom " + NAME + " to " + NAME + "|\\bbetween " + NAME + " and " + NAME);
    private static final int GROUPS = 6;
    private static final Pattern ARTICLE = Pattern.compile("^The ");
    private static final String BETWEEN = "–";

    /** Two sections that meet. */
    private static final double NEXT = 0.5;

    /** The same where one is told as a section of something longer, and may be the other by another name. */
    private static final double WITHIN = 0.25;

    private Routes() {}

    /** The routes that words name, each with its ends in order; countries are no ends. */
    static Set<String> of(String words, Vocabulary vocabulary) {
        if (!possible(words)) {
            return Set.of();
        }
        Set<String> routes = new TreeSet<>();
        Matcher route = ROUTE.matcher(words);
        int from = 0;
        while (route.find(from)) {
            String[] ends = new String[2];
            int found = 0;
            for (int i = 1; i <= GROUPS; i++) {
                if (route.group(i) != null) {
                    ends[found++] =
                            place(ARTICLE.matcher(Accents.off(route.group(i))).replaceFirst(""), vocabulary);
                }
            }
            if (!ends[0].isEmpty()
                    && !ends[1].isEmpty()
                    && vocabulary.countries(ends[0]).isEmpty()
                    && vocabulary.countries(ends[1]).isEmpty()) {
                boolean inOrder = ends[0].compareTo(ends[1]) <= 0;
                routes.add(inOrder ? ends[0] + BETWEEN + ends[1] : ends[1] + BETWEEN + ends[0]);
            }
            from = route.start() + Math.max(1, ends[0].length());
        }
        return routes;
    }

    /** A name without the thing that goes there, "Tema" for "Tema Railway"; empty for what is no place: "Inter" of "Inter-Governmental". */
    private static String place(String name, Vocabulary vocabulary) {
        if (vocabulary.place(name)) {
            return name;
        }
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        boolean thing = blank > 0
                && (vocabulary.knows(name.substring(blank + 1))
                        || vocabulary.common(Stems.of(name.substring(blank + 1).toLowerCase(Locale.ROOT))));
        String near = thing ? first : name;
        boolean word = vocabulary.knows(first) || vocabulary.common(Stems.of(first.toLowerCase(Locale.ROOT)));
        return near.equals(first) && word && !vocabulary.place(first) ? "" : near;
    }

    /** Whether there is what stands between two ends: few words have it, and looking for names is slow. */
    private static boolean possible(String words) {
        return words.indexOf('-') >= 0
                || words.indexOf('–') >= 0
                || words.indexOf('—') >= 0
                || words.contains("from ")
                || words.contains("between ");
    }

    /**
     * How far routes are from being one: 0 where one is the same or none is told, 1 where no end is the same; a half where
     * one end is, less where one is told as a section of something longer.
     */
    static double apart(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others)) {
            return 0;
        }
        boolean within = some.size() > 1 || others.size() > 1;
        return Collections.disjoint(ends(some), ends(others)) ? 1 : within ? WITHIN : NEXT;
    }

    private static Set<String> ends(Set<String> routes) {
        Set<String> ends = new TreeSet<>();
        routes.forEach(route -> ends.addAll(List.of(route.split(BETWEEN, 2))));
        return ends;
    }
}
