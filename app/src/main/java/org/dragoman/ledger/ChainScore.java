package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds a ledger against the one that a person made of the same documents.
 *
 * <p>Expected entries have no spans, so each is paired first with the entry that shares most with it: words of its text,
 * programme and quotes (six letters each, at least a third of those expected), and documents; one to one, best pairs
 * first. Relations count as right when they are of the same class: talk, paper, doing, done, trouble.
 *
 * @param entries share of the expected entries that found a partner
 * @param links share of the expected later links that the partner has
 * @param classes share of those whose relation is of the expected class
 * @param precision share of the partners' links that were expected
 * @param falseProgress links that tell of progress where only talk was expected
 * @param strangers expected entries of other countries ({@code X…}) whose partner does not have all of those countries
 * @param misses what was expected and is not there, to be read
 */
public record ChainScore(
        double entries,
        double links,
        double classes,
        double precision,
        List<String> falseProgress,
        List<String> strangers,
        List<String> misses) {
    private static final double LEAST = 1.0 / 3;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LETTERS = 6;
    private static final Map<String, String> CLASS = classesOf(Map.of(
            "talk", "repeated recalled discussed called pledged proposed agreed scheduled",
            "paper", "signed ratified in-force",
            "doing", "started progress",
            "done", "completed",
            "trouble", "delayed suspended contested cancelled superseded reversed resumed"));
    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "to",
            "in",
            "on",
            "for",
            "and",
            "with",
            "by",
            "from",
            "its",
            "their",
            "both",
            "two",
            "an",
            "at",
            "as",
            "is",
            "be",
            "new",
            "more",
            "sides",
            "countries");

    /**
     * A row of an expected ledger.
     *
     * @param id the expected entry's id; those of other countries begin with X
     * @param text what it is
     * @param debtors countries, joined by +
     * @param document a document that speaks of it
     * @param origin whether it is the first
     * @param relation what it says
     */
    public record Expected(String id, String text, String debtors, String document, boolean origin, String relation) {}

    private static Map<String, String> classesOf(Map<String, String> relations) {
        Map<String, String> classes = new HashMap<>();
        relations.forEach((name, all) -> {
            for (String relation : Pattern.compile(" ").splitAsStream(all).toList()) {
                classes.put(relation, name);
            }
        });
        return Map.copyOf(classes);
    }

    /** The score of a ledger. */
    public static ChainScore of(Ledger ledger, List<Expected> expected) {
        Map<String, List<Expected>> rows = new LinkedHashMap<>();
        expected.forEach(
                row -> rows.computeIfAbsent(row.id(), i -> new ArrayList<>()).add(row));
        Map<String, Entry> partners = partners(ledger, rows);
        int wanted = 0;
        int found = 0;
        int same = 0;
        int have = 0;
        int right = 0;
        List<String> progress = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Map.Entry<String, List<Expected>> row : rows.entrySet()) {
            Entry partner = partners.get(row.getKey());
            List<Link> links = partner == null ? List.of() : partner.links();
            Map<String, Set<String>> told = new HashMap<>();
            for (Expected e : row.getValue()) {
                told.computeIfAbsent(e.document(), d -> new HashSet<>()).add(kind(e.relation()));
                if (e.origin()) {
                    continue;
                }
                wanted++;
                List<Link> here = links.stream()
                        .filter(l -> l.document().equals(e.document()))
                        .toList();
                boolean fits = here.stream().anyMatch(l -> kind(l.relation()).equals(kind(e.relation())));
                found += here.isEmpty() ? 0 : 1;
                same += fits ? 1 : 0;
                if (!fits) {
                    misses.add(e.id() + " " + e.text() + " | " + e.document() + ": want " + e.relation() + ", got "
                            + here.stream().map(Link::relation).toList());
                }
            }
            Set<String> documents = new TreeSet<>();
            links.forEach(l -> documents.add(l.document()));
            have += documents.size();
            documents.retainAll(told.keySet());
            right += documents.size();
            for (Link link : links) {
                boolean moved = Set.of("doing", "done").contains(kind(link.relation()));
                if (moved && Set.of("talk").equals(told.get(link.document()))) {
                    progress.add(row.getKey() + " " + link.document() + " " + link.relation() + ": "
                            + link.evidence().quote());
                }
            }
            String debtors = row.getValue().get(0).debtors();
            if (row.getKey().startsWith("X")
                    && partner != null
                    && !partner.pair()
                            .containsAll(Pattern.compile("[+]")
                                    .splitAsStream(debtors)
                                    .toList())) {
                strangers.add(row.getKey() + ": " + partner.text());
            }
        }
        return new ChainScore(
                share(partners.size(), rows.size()),
                share(found, wanted),
                share(same, found),
                share(right, have),
                List.copyOf(progress),
                List.copyOf(strangers),
                List.copyOf(misses));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : Math.round(1000.0 * part / all) / 1000.0;
    }

    private static String kind(String relation) {
        return CLASS.getOrDefault(relation, relation);
    }

    private record Pair(double score, String expected, Entry entry) {}

    private static Map<String, Entry> partners(Ledger ledger, Map<String, List<Expected>> rows) {
        List<Pair> pairs = new ArrayList<>();
        rows.forEach((id, row) -> {
            Set<String> words = words(row.get(0).text());
            Set<String> documents = new HashSet<>();
            row.forEach(e -> documents.add(e.document()));
            for (Entry entry : ledger.entries()) {
                StringBuilder said = new StringBuilder(entry.text() + " " + entry.programme());
                Set<String> there = new HashSet<>();
                for (Link link : entry.links()) {
                    said.append(' ').append(link.evidence().quote());
                    there.add(link.document());
                }
                Set<String> common = words(said.toString());
                common.retainAll(words);
                double shared = (double) common.size() / Math.max(1, words.size());
                Set<String> both = new HashSet<>(documents);
                both.retainAll(there);
                if (shared >= LEAST && !both.isEmpty()) {
                    int all = documents.size() + there.size() - both.size();
                    pairs.add(new Pair(shared + (double) both.size() / all, id, entry));
                }
            }
        });
        pairs.sort(Comparator.comparing(Pair::score)
                .thenComparing(Pair::expected)
                .thenComparing(p -> p.entry().id())
                .reversed());
        Map<String, Entry> partners = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!partners.containsKey(pair.expected()) && taken.add(pair.entry().id())) {
                partners.put(pair.expected(), pair.entry());
            }
        }
        return partners;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : OTHER.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                words.add(word.substring(0, Math.min(LETTERS, word.length())));
            }
        }
        return words;
    }
}
