package org.dragoman.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.ledger.Ruling;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord;
import org.dragoman.record.FindingRecord.EventRecord;

/**
 * Events, each with all reports of it.
 *
 * <p>Two events are reports of one if they are of one kind, by and to the same, on the same days, in the same place, and
 * tell the same details, in whatever words. The same findings give the same clusters in whatever order they come.
 * Example: {@code Clusters.of(findings, LexiconFiles.bundled()).clusters().get(0).documents()}.
 *
 * @param clusters by the day, document and id of their earliest report; one for each event, also those reported once
 */
public record Clusters(List<Cluster> clusters) {
    private static final Comparator<EventRecord> IN_ORDER = Comparator.comparing(
                    (EventRecord e) -> e.published() == null ? "" : e.published())
            .thenComparing(EventRecord::document)
            .thenComparing(EventRecord::sentence)
            .thenComparing(EventRecord::id);

    public Clusters {
        clusters = List.copyOf(clusters);
    }

    /** The clusters of findings, as the machine finds them. */
    public static Clusters of(Collection<? extends FindingRecord> findings, LexiconFiles lexicon) {
        return of(findings, lexicon, List.of());
    }

    /**
     * The clusters of findings and of what people decided.
     *
     * @param decided the latest ruling last; merges and splits name findings, or clusters by their ids
     */
    public static Clusters of(
            Collection<? extends FindingRecord> findings, LexiconFiles lexicon, List<Ruling> decided) {
        Words words = Words.load(lexicon);
        List<EventRecord> events = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (FindingRecord finding : findings) {
            if (finding instanceof EventRecord event && event.event() != null && ids.add(event.id())) {
                events.add(event);
            }
        }
        ClusterRulings rulings = new ClusterRulings(decided, ids);
        events.removeIf(event -> rulings.rejected(event.id()));
        events.sort(IN_ORDER);
        List<Profile> profiles = new ArrayList<>();
        events.forEach(event -> profiles.add(Profile.of(event, rulings.date(event.id()), words)));
        profiles.sort(Comparator.comparing(Profile::from));
        Grouping grouping = Grouping.of(profiles, rulings);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> group : grouping.groups()) {
            clusters.addAll(clusters(group, profiles, grouping, rulings));
        }
        return new Clusters(new Clusters(clusters).inOrder());
    }

    /** Clusters by the day, document and id of their earliest report, and each one's reports likewise. */
    public List<Cluster> inOrder() {
        return clusters.stream()
                .map(c -> new Cluster(
                        c.id(),
                        c.reports().stream()
                                .sorted(Comparator.comparing(Report::event, IN_ORDER))
                                .toList(),
                        c.notes()))
                .sorted(Comparator.comparing(Cluster::first, IN_ORDER))
                .toList();
    }

    private static List<Cluster> clusters(
            List<Integer> group, List<Profile> profiles, Grouping grouping, ClusterRulings rulings) {
        List<Report> reports = new ArrayList<>();
        boolean dissolved = false;
        for (int i : group) {
            EventRecord event = profiles.get(i).event();
            reports.add(new Report(event, grouping.reasons(i)));
            dissolved |= group.size() > 1 && rulings.rejected(Cluster.id(event.id()));
        }
        reports.sort(Comparator.comparing(Report::event, IN_ORDER));
        if (dissolved) {
            return reports.stream()
                    .map(r -> new Cluster(
                            Cluster.id(r.event().id()), List.of(new Report(r.event(), List.of())), List.of()))
                    .toList();
        }
        String id = Cluster.id(reports.get(0).event().id());
        return List.of(new Cluster(id, reports, rulings.notes(id)));
    }

    /** Those with reports in more than one document. */
    public List<Cluster> repeated() {
        return clusters.stream().filter(c -> c.documents().size() > 1).toList();
    }
}
