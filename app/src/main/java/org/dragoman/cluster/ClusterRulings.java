package org.dragoman.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on clusters, by finding. A cluster's id stands for the finding it was made from, so that a decision
 * holds though an earlier report turns up and the cluster gets another id.
 */
final class ClusterRulings {
    /** Findings that are reports of one event. */
    record Merge(List<String> findings, @Nullable String reason) {
        Merge without(String finding) {
            return new Merge(findings.stream().filter(f -> !f.equals(finding)).toList(), reason);
        }
    }

    private final Map<String, String> byCluster = new HashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Boolean> rejected = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    /**
     * @param decided the latest last: of two that contradict each other it counts
     * @param findings ids of all findings that may be reports
     */
    ClusterRulings(List<Ruling> decided, Set<String> findings) {
        if (!decided.isEmpty()) {
            findings.forEach(finding -> byCluster.put(Cluster.id(finding), finding));
        }
        for (Ruling ruling : decided) {
            List<String> subjects = new ArrayList<>();
            for (String subject : ruling.subjects()) {
                String finding = findings.contains(subject) ? subject : byCluster.get(subject);
                if (finding != null) {
                    subjects.add(finding);
                }
            }
            if (!subjects.isEmpty()) {
                add(ruling, subjects);
            }
        }
    }

    private void add(Ruling ruling, List<String> subjects) {
        String first = subjects.get(0);
        List<String> others = subjects.subList(1, subjects.size());
        switch (ruling.kind()) {
            case "merge" -> {
                for (String one : subjects) {
                    Set<String> parted = apart.get(one);
                    if (parted != null) {
                        subjects.forEach(parted::remove);
                    }
                }
                taken.removeAll(others);
                merges.add(new Merge(List.copyOf(subjects), ruling.reason()));
            }
            case "split" -> {
                for (String other : others) {
                    apart.computeIfAbsent(first, f -> new HashSet<>(2)).add(other);
                    apart.computeIfAbsent(other, f -> new HashSet<>(2)).add(first);
                    taken.add(other);
                    merges.replaceAll(m -> m.findings().contains(first) ? m.without(other) : m);
                }
            }
            case "confirm", "reject" ->
                rejected.put(ruling.subjects().get(0), ruling.kind().equals("reject"));
            case "redate" -> {
                if (ruling.value() != null) {
                    dates.put(first, ruling.value());
                }
            }
            case "note" -> {
                if (ruling.reason() != null) {
                    notes.computeIfAbsent(ruling.subjects().get(0), n -> new ArrayList<>(1))
                            .add(ruling.reason());
                }
            }
            default -> {}
        }
    }

    /** Whether nobody decided anything. */
    boolean none() {
        return apart.isEmpty();
    }

    List<Merge> merges() {
        return List.copyOf(merges);
    }

    /** Whether two findings must not be of one cluster. */
    boolean apart(String one, String other) {
        return apart.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether a finding was taken out of a cluster: the cluster is made up first, and it finds its place after. */
    boolean taken(String finding) {
        return taken.contains(finding);
    }

    /** Whether a finding, or a cluster by its id, was rejected and not confirmed since. */
    boolean rejected(String id) {
        return rejected.getOrDefault(id, false);
    }

    /** The day that a person gave a finding, EDTF; null where nobody did. */
    @Nullable
    String date(String finding) {
        return dates.get(finding);
    }

    List<String> notes(String cluster) {
        return notes.getOrDefault(cluster, List.of());
    }
}
