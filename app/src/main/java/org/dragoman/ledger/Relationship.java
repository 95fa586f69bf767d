package org.dragoman.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.ActorRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * How two countries stand to each other: levels of partnership, mechanisms, and the tone of events by month.
 *
 * @param levels levels of partnership in the order in which they were agreed
 * @param mechanisms dialogues, commissions and the like, with when they last met
 * @param months the mean PLOVER score of actual events between the two
 */
public record Relationship(List<Level> levels, List<Mechanism> mechanisms, List<Month> months) {
    private static final Set<String> FIRM = Set.of("agreed", "signed", "started", "completed");
    private static final Set<String> MET = Set.of("started", "progress", "completed", "resumed");
    private static final List<String> MECHANISMS =
            List.of("mechanism", "dialogue", "commission", "committee", "council", "working group", "consultations");

    /**
     * A level of partnership.
     *
     * @param name its modifiers in alphabetical order: {@code comprehensive strategic}
     * @param since the first day on which it was agreed or signed; else on which it was named
     * @param agreed whether it was agreed or signed, not only named
     * @param until the day on which a higher one took its place, or null
     * @param document the document that says so
     */
    public record Level(
            String name,
            @Nullable LocalDate since,
            boolean agreed,
            @Nullable LocalDate until,
            String document,
            String entry) {}

    /**
     * A mechanism.
     *
     * @param name as it was named first
     * @param named the first document's day
     * @param met the day of the latest report that it met or began; null without any
     */
    public record Mechanism(
            String name,
            @Nullable LocalDate named,
            @Nullable LocalDate met,
            String entry) {}

    /**
     * A month.
     *
     * @param score the mean of the PLOVER scores, -10 to 10
     * @param documents how many documents it rests on
     */
    public record Month(YearMonth month, double score, int events, int documents) {}

    public Relationship {
        levels = List.copyOf(levels);
        mechanisms = List.copyOf(mechanisms);
        months = List.copyOf(months);
    }

    /** The relationship of two countries as documents up to a day tell it. */
    public static Relationship of(
            Ledger ledger, Collection<? extends FindingRecord> findings, List<String> pair, LocalDate day) {
        List<Level> levels = new ArrayList<>();
        List<Mechanism> mechanisms = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            List<Link> links = entry.links().stream()
                    .filter(l -> l.published() == null || !l.published().isAfter(day))
                    .toList();
            if (!entry.between(pair) || links.isEmpty()) {
                continue;
            }
            if (entry.level() != null) {
                levels.add(level(entry, entry.level(), links));
            } else if (mechanism(entry)) {
                LocalDate met = null;
                for (Link link : links) {
                    met = MET.contains(link.relation()) && link.published() != null ? link.published() : met;
                }
                mechanisms.add(new Mechanism(entry.text(), links.get(0).published(), met, entry.id()));
            }
        }
        levels.sort(java.util.Comparator.comparing(
                Level::since, java.util.Comparator.nullsFirst(java.util.Comparator.<LocalDate>naturalOrder())));
        return new Relationship(levels, mechanisms, months(findings, pair, day));
    }

    private static Level level(Entry entry, String name, List<Link> links) {
        Link since = links.get(0);
        boolean agreed = false;
        LocalDate until = null;
        for (Link link : links) {
            if (!agreed && FIRM.contains(link.relation())) {
                since = link;
                agreed = true;
            }
            until = link.relation().equals("superseded") ? link.published() : until;
        }
        return new Level(name, since.published(), agreed, until, since.document(), entry.id());
    }

    private static boolean mechanism(Entry entry) {
        String text = entry.text().toLowerCase(Locale.ROOT);
        return MECHANISMS.stream().anyMatch(text::contains);
    }

    private static List<Month> months(Collection<? extends FindingRecord> findings, List<String> pair, LocalDate day) {
        Map<YearMonth, double[]> sums = new TreeMap<>();
        Map<YearMonth, Set<String>> documents = new TreeMap<>();
        for (FindingRecord finding : findings) {
            if (finding instanceof EventRecord event && between(event, pair)) {
                LocalDate published = event.published() == null ? null : LocalDate.parse(event.published());
                Double score = event.score();
                if (published != null && score != null && !published.isAfter(day)) {
                    YearMonth month = YearMonth.from(published);
                    double[] sum = sums.computeIfAbsent(month, m -> new double[2]);
                    sum[0] += score;
                    sum[1]++;
                    documents.computeIfAbsent(month, m -> new HashSet<>()).add(event.document());
                }
            }
        }
        List<Month> months = new ArrayList<>();
        sums.forEach((month, sum) -> months.add(new Month(
                month,
                sum[0] / sum[1],
                (int) sum[1],
                documents.getOrDefault(month, Set.of()).size())));
        return months;
    }

    private static boolean between(EventRecord event, List<String> pair) {
        Set<String> countries = new TreeSet<>();
        event.actor().stream().map(ActorRecord::country).filter(c -> c != null).forEach(countries::add);
        event.recipient().stream()
                .map(ActorRecord::country)
                .filter(c -> c != null)
                .forEach(countries::add);
        return event.status().contains("actual") && countries.containsAll(pair);
    }
}
