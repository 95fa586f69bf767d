package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> SIDES =
            Set.of("backed", "supported", "funded", "financed", "sponsored", "armed", "trained", "allied", "aligned");
    private static final Set<String> HALVES = Set.of("north", "south", "east", "west");
    private static final Set<String> ATTITUDES = Set.of("pro", "anti");

    /** All phrases of the sentence: the longest at each place, left to right, none overlapping. */
    static List<Hit> all(ParsedSentence sentence, PhraseTrie<Entry> phrases, @Nullable LocalDate day) {
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
            if (match != null && match.length() > 1 && shared(hits, pieces, keys, owner, i, match.length())) {
                match = phrases.longest(pieces.subList(i, i + 1), keys.subList(i, i + 1), 0);
            }
            if (match == null) {
                i++;
            } else if (match.length() == 2
                    && MONTHS.contains(keys.get(i))
                    && Character.isDigit(keys.get(i + 1).charAt(0))) {
                i += 2;
            } else {
                List<Entry> entries = asOf(match.values(), day);
                if (!entries.isEmpty() && entries.stream().noneMatch(Entry.Nobody.class::isInstance)) {
                    hits.add(new Hit(owner.get(i), owner.get(i + match.length() - 1), entries));
                }
                i += match.length();
            }
        }
        addHalves(hits, pieces, keys, owner, phrases, day);
        return hits;
    }

    /** "Indian and Chinese troops": the noun belongs to both nationalities, and is no name with the second. */
    private static boolean shared(
            List<Hit> hits, List<String> pieces, List<String> keys, List<Integer> owner, int at, int length) {
        if (at < 2 || !keys.get(at - 1).equals("and") || hits.isEmpty()) {
            return false;
        }
        Hit before = hits.get(hits.size() - 1);
        return before.last() == owner.get(at - 2)
                && before.state(Entry.State.Form.ADJECTIVE) != null
                && Character.isLowerCase(pieces.get(at + length - 1).charAt(0));
    }

    /** "North and South Korea": the first half of a name whose rest follows after "and". */
    private static void addHalves(
            List<Hit> hits,
            List<String> pieces,
            List<String> keys,
            List<Integer> owner,
            PhraseTrie<Entry> phrases,
            @Nullable LocalDate day) {
        for (int i = 0; i + 3 < pieces.size(); i++) {
            if (!HALVES.contains(keys.get(i)) || !keys.get(i + 1).equals("and") || !HALVES.contains(keys.get(i + 2))) {
                continue;
            }
            PhraseTrie.Match<Entry> match = phrases.longest(
                    List.of(pieces.get(i), pieces.get(i + 3)), List.of(keys.get(i), keys.get(i + 3)), 0);
            int word = owner.get(i);
            if (match != null && match.length() == 2 && hits.stream().noneMatch(h -> h.first() == word)) {
                hits.add(new Hit(word, word, asOf(match.values(), day)));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::first));
    }

    /** What a user's dictionary says on the day; where it says nothing, what the tables hold. */
    private static List<Entry> asOf(List<Entry> entries, @Nullable LocalDate day) {
        if (entries.stream().noneMatch(Entry.Coded.class::isInstance)) {
            return entries;
        }
        List<Entry> told = new ArrayList<>();
        List<Entry> ours = new ArrayList<>();
        for (Entry entry : entries) {
            Entry meant = entry instanceof Entry.Coded coded ? coded.on(day) : null;
            if (meant != null && told.isEmpty()) {
                told.add(meant);
            } else if (!(entry instanceof Entry.Coded)) {
                ours.add(entry);
            }
        }
        return told.isEmpty() ? ours : told;
    }

    /** Its words, a blank between tokens. */
    String form(ParsedSentence sentence) {
        StringBuilder form = new StringBuilder(sentence.token(first).form());
        for (int i = first + 1; i <= last; i++) {
            form.append(' ').append(sentence.token(i).form());
        }
        return form.toString();
    }

    /** Whether it only takes sides: "Iran" in "Iran-backed militias", "Russian" in "pro-Russian separatists". */
    boolean sidelong(ParsedSentence sentence) {
        String form = sentence.token(last).form().toLowerCase(Locale.ROOT);
        String next = last + 1 < sentence.size() ? sentence.token(last + 1).form() : "";
        String after = next.equals("-") && last + 2 < sentence.size()
                ? sentence.token(last + 2).form()
                : next;
        String before = first == 0 ? "" : sentence.token(first - 1).form().toLowerCase(Locale.ROOT);
        boolean plain = next.equals("armed"); // "Ethiopian armed forces" are Ethiopia's
        return SIDES.contains(form.substring(form.lastIndexOf('-') + 1))
                || !plain && SIDES.contains(after.startsWith("-") ? after.substring(1) : after)
                || form.startsWith("pro-")
                || form.startsWith("anti-")
                || before.equals("pro-")
                || before.equals("anti-")
                || before.equals("-")
                        && first > 1
                        && ATTITUDES.contains(sentence.token(first - 2).form().toLowerCase(Locale.ROOT));
    }

    <E extends Entry> @Nullable E entry(Class<E> type) {
        for (Entry entry : entries) {
            if (type.isInstance(entry)) {
                return type.cast(entry);
            }
        }
        return null;
    }

    <E extends Entry> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The person named: of several so called the one in office on the day, else who took office last before it. */
    Entry.@Nullable Person person(@Nullable LocalDate day) {
        Entry.Person first = null;
        for (Entry entry : entries) {
            if (entry instanceof Entry.Person person) {
                if (day != null && person.on(day) != null) {
                    return person;
                }
                first = first == null || later(person, first, day) ? person : first;
            }
        }
        return first;
    }

    private static boolean later(Entry.Person one, Entry.Person other, @Nullable LocalDate day) {
        boolean known = day == null || one.known(day);
        boolean rival = day == null || other.known(day);
        return known == rival ? one.latest(day).startsAfter(other.latest(day)) : known;
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
