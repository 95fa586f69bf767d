package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Accents;

/**
 * Which short forms stand for which long names, as the documents themselves tell: "SCO" and "Shanghai Cooperation
 * Organization" when both occur.
 */
final class Acronyms {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:(?: (?:of|and|for|the|on|in))* \\p{Lu}[\\p{L}'’-]+)+");
    private static final Pattern SHORT = Pattern.compile("\\b\\p{Lu}{2,7}\\b");

    /** "the Trans-Anatolian Natural Gas Pipeline, or TANAP,", "the Pest Control Bureau (PCB)". */
    private static final Pattern DEFINED = Pattern.compile("(" + NAME + "),? (?:\\(|or )(\\p{Lu}{2,7})\\b");

    /** A short form of two letters stands for too many names, unless one is told. */
    private static final int FEWEST = 3;

    private static final Pattern BREAK = Pattern.compile("[ -]");
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "in");

    /** Of several names the first in order, whichever text has it. */
    private static final BinaryOperator<String> FIRST = BinaryOperator.minBy(Comparator.naturalOrder());

    /** No short forms. */
    static final Acronyms NONE = new Acronyms(Map.of());

    private final Map<String, List<String>> names;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private Acronyms(Map<String, List<String>> names) {
        this.names = names;
        new TreeMap<>(names)
                .forEach((form, name) -> byFirstWord
                        .computeIfAbsent(name.get(0), first -> new ArrayList<>(1))
                        .add(form));
    }

    /** The words of the long name for each short form. */
    Map<String, List<String>> names() {
        return names;
    }

    /** Words with the long names in place of the short forms among them. */
    List<String> spelledOut(List<String> words) {
        List<String> all = new ArrayList<>(words.size());
        words.forEach(word -> all.addAll(names.getOrDefault(word, List.of(word))));
        return all;
    }

    /** Words with the long names of the short forms among them, and the short forms of the long names: each with both. */
    List<String> both(List<String> words) {
        List<String> all = new ArrayList<>(words.size());
        int end = 0;
        List<String> forms = new ArrayList<>(1);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<String> name = names.get(word);
            if (name != null) {
                all.addAll(name);
                all.add(word);
                continue;
            }
            for (String form : byFirstWord.getOrDefault(word, List.of())) {
                List<String> whole = names.getOrDefault(form, List.of());
                int to = i + whole.size();
                if (to <= words.size() && words.subList(i, to).equals(whole)) {
                    forms.add(form);
                    end = Math.max(end, to);
                }
            }
            all.add(word);
            if (i + 1 >= end) {
                all.addAll(forms);
                forms.clear();
            }
        }
        return all;
    }

    /** The words of the long names of the short forms among words. */
    List<String> spelled(List<String> words) {
        List<String> spelled = new ArrayList<>(0);
        words.forEach(word -> spelled.addAll(names.getOrDefault(word, List.of())));
        return spelled;
    }

    /** The short forms that texts use and whose long names they tell; of several names the first in order. */
    static Acronyms of(Collection<String> texts) {
        return of(texts, name -> false);
    }

    /** What one text has: short forms, long names by their initials, and those that it says are one. */
    private record Forms(List<String> shorts, Map<String, String> names, Map<String, String> defined) {}

    private static Forms read(String text) {
        Forms forms = new Forms(new ArrayList<>(0), new TreeMap<>(), new TreeMap<>());
        Matcher word = SHORT.matcher(text);
        while (word.find()) {
            forms.shorts.add(word.group());
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String initials = initials(name.group());
            if (initials.length() >= FEWEST) {
                forms.names.merge(initials, name.group(), FIRST);
            }
        }
        boolean possible = text.contains(" (") || text.contains(" or ");
        Matcher definition = DEFINED.matcher(text);
        while (possible && definition.find()) {
            if (within(definition.group(2), definition.group(1))) {
                forms.defined.merge(definition.group(2), definition.group(1), FIRST);
            }
        }
        return forms;
    }

    /** @param place whether a long name is one of a country or a city, whose short form says no more */
    static Acronyms of(Collection<String> texts, Predicate<String> place) {
        TreeSet<String> shorts = new TreeSet<>();
        TreeMap<String, String> names = new TreeMap<>();
        TreeMap<String, String> defined = new TreeMap<>();
        texts.parallelStream().map(Acronyms::read).forEachOrdered(forms -> {
            shorts.addAll(forms.shorts());
            forms.names().forEach((initials, name) -> names.merge(initials, name, FIRST));
            forms.defined().forEach((form, name) -> defined.merge(form, name, FIRST));
        });
        Map<String, List<String>> found = new HashMap<>();
        for (String form : shorts) {
            String name = defined.getOrDefault(form, names.get(form));
            if (name != null && !place.test(name)) {
                found.put(form, BREAK.splitAsStream(Accents.off(name)).toList());
            }
        }
        return new Acronyms(found);
    }

    /** Whether the letters of a short form stand in a name in their order, the first at its beginning. */
    private static boolean within(String form, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int at = upper.startsWith(form.substring(0, 1)) ? 0 : -1;
        for (int i = 1; i < form.length() && at >= 0; i++) {
            at = upper.indexOf(form.charAt(i), at + 1);
        }
        return at >= 0;
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
