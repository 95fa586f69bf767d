package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of treaties, declarations and partnerships, which are made of words that tell little by themselves.
 *
 * <p>Example: "the Trade and Transit Agreement" and "the transit pact" are {@code agreement trade transit} and {@code
 * agreement transit}, which may be one. What else has a name in capital letters counts as well: "the Harbour Safety
 * Initiative" is {@code programme harbour safet}.
 */
final class Papers {
    private static final Pattern SPACE = Pattern.compile(" ");
    /** "the 123 Agreement": no year. */
    private static final Pattern NUMBER = Pattern.compile("\\d{2,3}");

    private static final int LONGEST = 5;
    private static final double EXACT = 1.4;
    private static final double SHORTER = 1;

    private static final Map<String, String> HEADS = new HashMap<>();

    static {
        for (String agreement :
                List.of("agreement", "treaty", "pact", "accord", "convention", "protocol", "arrangement", "deal")) {
            HEADS.put(agreement, "agreement");
        }
        for (String own : List.of("declaration", "partnership", "charter", "communique", "alliance")) {
            HEADS.put(own, own);
        }
    }

    /** Where the name of a paper ends, read backwards. */
    private static final Set<String> ENDS = words(
            "the a an this that these its their our his her any each every another no of on in to for with from by at"
                    + " under as into about is are was were be been has have had will would and or sign signs signed"
                    + " signing conclude concluded ratify ratified initialled initialed agree agreed");

    /** Before what a paper is on. */
    private static final Set<String> ON = words("on for concerning regarding");

    private static final Set<String> BETWEEN = words("the a an of and in for");

    /** What says nothing of which paper it is. */
    private static final Set<String> IDLE = words(
            "joint bilateral intergovernmental interstate supplementary supplemental additional amended revised updated new"
                    + " draft proposed landmark historic long awaited final formal existing current planned said"
                    + " government governments two sides countries");

    /** What many papers are called, so that alone it names none. */
    private static final Set<String> GENERIC =
            stems("cooperation framework strategic comprehensive mutual general development project loan friendly");

    private Papers() {}

    private static List<String> parts(String words) {
        return SPACE.splitAsStream(words).toList();
    }

    private static Set<String> words(String words) {
        return Set.copyOf(parts(words));
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        words(words).forEach(word -> stems.add(Stems.of(word)));
        return stems;
    }

    /** The papers that words name: each with its kind first, and the words before that in order. */
    static Set<String> of(List<String> words, Vocabulary vocabulary) {
        Set<String> papers = new TreeSet<>();
        boolean[] countries = null;
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            String head = HEADS.get(lower);
            boolean title = head == null && capital(words.get(i));
            head = title ? vocabulary.title(lower) : head;
            if (head != null) {
                countries = countries == null ? vocabulary.countryWords(words) : countries;
                Set<String> before = before(words, i, countries, title);
                if (before.size() > (title ? 1 : 0)) {
                    papers.add(head + " " + String.join(" ", before));
                }
                Set<String> behind = title ? Set.of() : behind(words, i, countries);
                if (!behind.isEmpty()) {
                    papers.add(head + " " + String.join(" ", behind));
                }
            }
        }
        return papers;
    }

    private static Set<String> before(List<String> words, int head, boolean[] countries, boolean title) {
        Set<String> before = new TreeSet<>();
        for (int i = head - 1; i >= 0 && i >= head - LONGEST; i--) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            boolean joined = lower.equals("and") && i > 0 && capital(words.get(i + 1)) && capital(words.get(i - 1));
            boolean numbered = i == head - 1
                    && capital(words.get(head))
                    && NUMBER.matcher(lower).matches();
            boolean letter = numbered || Character.isLetter(lower.charAt(0));
            if (!joined && (title && !capital(words.get(i)) || ENDS.contains(lower) || !letter)) {
                break;
            }
            if (!joined && !countries[i] && !IDLE.contains(lower)) {
                before.add(Stems.of(lower));
            }
        }
        return before;
    }

    /** "Agreement on the Transfer of Timber and Tools": what it is on, as far as that is written in capital letters. */
    private static Set<String> behind(List<String> words, int head, boolean[] countries) {
        Set<String> behind = new TreeSet<>();
        boolean on = capital(words.get(head)) && head + 2 < words.size() && ON.contains(words.get(head + 1));
        for (int i = head + 2; on && i < words.size() && i <= head + 2 + LONGEST; i++) {
            String word = words.get(i);
            boolean name = capital(word) && !countries[i];
            if (!name && !BETWEEN.contains(word)) {
                break;
            }
            if (name) {
                behind.add(Stems.of(word.toLowerCase(Locale.ROOT)));
            }
        }
        behind.removeIf(IDLE::contains);
        return behind;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Each word of papers with the kind of its paper: what those may be found by. */
    static List<String> keys(Set<String> papers) {
        List<String> keys = new ArrayList<>();
        for (String paper : papers) {
            List<String> words = parts(paper);
            for (String word : words.subList(1, words.size())) {
                keys.add("§ " + words.get(0) + " " + word);
            }
        }
        return keys;
    }

    /** How well papers of one text name those of another: 0 where none may be one of them. */
    static double same(Set<String> some, Set<String> others) {
        double best = 0;
        for (String one : some) {
            for (String other : others) {
                best = Math.max(best, same(one, other));
            }
        }
        return best;
    }

    /** Whether any of some papers goes by more than what many are called. */
    static boolean telling(Set<String> some) {
        return some.stream().anyMatch(paper -> parts(paper).stream().skip(1).anyMatch(word -> !GENERIC.contains(word)));
    }

    private static double same(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = fewer == a ? b : a;
        boolean within = a.get(0).equals(b.get(0)) && more.containsAll(fewer);
        boolean telling = fewer.stream().skip(1).anyMatch(word -> !GENERIC.contains(word));
        return !within || !telling ? 0 : a.size() == b.size() && a.size() > 2 ? EXACT : SHORTER;
    }
}
