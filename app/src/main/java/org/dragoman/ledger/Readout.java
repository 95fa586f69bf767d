package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one document brings to a ledger: said for the first time, repeated, moved, or dropped since the last one.
 *
 * @param news what it brings, in that order
 * @param before the document of the same countries that came last before it, or null
 */
public record Readout(List<News> news, @Nullable String before) {
    private static final Set<String> TALK =
            Set.of("repeated", "recalled", "discussed", "called", "pledged", "proposed", "agreed");
    private static final int READOUT = 2;

    /**
     * One piece of news.
     *
     * @param what {@code first}, {@code repeats}, {@code moves} or {@code dropped}
     * @param entry the entry
     * @param link what is said of it, in this document; of what was dropped, in the one before
     */
    public record News(String what, Entry entry, Link link) {}

    public Readout {
        news = List.copyOf(news);
    }

    /** What a document brings. */
    public static Readout of(Ledger ledger, Source document, Map<String, Source> sources) {
        List<News> first = new ArrayList<>();
        List<News> repeats = new ArrayList<>();
        List<News> moves = new ArrayList<>();
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        for (Entry entry : ledger.entries()) {
            List<Link> here = of(entry, document.id());
            if (here.isEmpty()) {
                continue;
            }
            pairs.merge(entry.pair(), 1, Integer::sum);
            boolean fresh = entry.links().get(0).document().equals(document.id());
            for (Link link : fresh ? here.subList(0, 1) : here) {
                boolean talk = TALK.contains(link.relation());
                (fresh ? first : talk ? repeats : moves)
                        .add(new News(fresh ? "first" : talk ? "repeats" : "moves", entry, link));
            }
        }
        List<News> all = new ArrayList<>(first);
        all.addAll(repeats);
        all.addAll(moves);
        List<String> pair = pairs.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
        String before = before(ledger, document, pair, sources);
        if (before != null) {
            all.addAll(dropped(ledger, document.id(), before, pair));
        }
        return new Readout(all, before);
    }

    /** The last document before this one in which the same countries gave their word on at least two matters. */
    private static @Nullable String before(
            Ledger ledger, Source document, List<String> pair, Map<String, Source> sources) {
        LocalDate day = document.published();
        Map<String, Integer> words = new TreeMap<>();
        for (Entry entry : ledger.entries()) {
            if (entry.pair().equals(pair)) {
                entry.links().stream()
                        .filter(l -> TALK.contains(l.relation()))
                        .map(Link::document)
                        .distinct()
                        .forEach(d -> words.merge(d, 1, Integer::sum));
            }
        }
        return words.entrySet().stream()
                .filter(d -> d.getValue() >= READOUT && !d.getKey().equals(document.id()))
                .map(d -> sources.get(d.getKey()))
                .filter(s -> s != null
                        && s.published() != null
                        && day != null
                        && s.published().isBefore(day))
                .max(Comparator.comparing((Source s) -> s.published() == null ? LocalDate.MIN : s.published())
                        .thenComparing(Source::id))
                .map(Source::id)
                .orElse(null);
    }

    private static List<News> dropped(Ledger ledger, String document, String before, List<String> pair) {
        List<News> dropped = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            List<Link> then = of(entry, before);
            boolean word = !then.isEmpty()
                    && TALK.contains(then.get(0).relation())
                    && then.get(0).strength() >= 2;
            if (entry.pair().equals(pair) && word && of(entry, document).isEmpty()) {
                dropped.add(new News("dropped", entry, then.get(0)));
            }
        }
        return dropped;
    }

    static List<Link> of(Entry entry, String document) {
        return entry.links().stream().filter(l -> l.document().equals(document)).toList();
    }
}
