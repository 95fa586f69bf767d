package org.dragoman.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins reports: the likeliest pairs first, two groups only if nothing in one excludes the other, so that a vague report
 * never makes two events one. The outcome depends on the reports alone, not on the order in which they came.
 */
final class Grouping {
    /** A large group is asked through so many of its reports whether another may join. */
    private static final int WITNESSES = 32;

    /** Two reports that may be of one event. */
    private record Bond(int one, int other, double score, boolean late) {}

    private final List<Profile> reports;
    private final ClusterRulings rulings;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] home;
    private final List<@Nullable List<String>> reasons = new ArrayList<>();

    private Grouping(List<Profile> reports, ClusterRulings rulings) {
        this.reports = reports;
        this.rulings = rulings;
        this.home = new int[reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            home[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
            reasons.add(null);
        }
    }

    /** The groups of reports that stand in order, each in order, with the reasons of each report but the first. */
    static Grouping of(List<Profile> sorted, ClusterRulings rulings) {
        Grouping grouping = new Grouping(sorted, rulings);
        grouping.merge();
        List<Set<Integer>> neighbours = Neighbours.of(sorted);
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j : neighbours.get(i)) {
                double score =
                        Likeness.between(sorted.get(i), sorted.get(j), false).score();
                if (score >= Likeness.ENOUGH) {
                    boolean late = rulings.taken(grouping.id(i)) || rulings.taken(grouping.id(j));
                    bonds.add(new Bond(i, j, score, late));
                }
            }
        }
        bonds.sort(Comparator.comparing(Bond::late)
                .thenComparing((Bond b) -> -b.score())
                .thenComparing(Bond::one)
                .thenComparing(Bond::other));
        bonds.forEach(grouping::join);
        return grouping;
    }

    List<List<Integer>> groups() {
        return groups.stream()
                .filter(g -> !g.isEmpty())
                .map(g -> g.stream().sorted().toList())
                .toList();
    }

    /** Why a report was joined to others; empty for one that others joined. */
    List<String> reasons(int report) {
        List<String> found = reasons.get(report);
        return found == null ? List.of() : found;
    }

    private String id(int report) {
        return reports.get(report).event().id();
    }

    /** What people joined is one before anything else. */
    private void merge() {
        for (ClusterRulings.Merge merge : rulings.merges()) {
            Integer first = null;
            for (int i = 0; i < reports.size(); i++) {
                if (merge.findings().contains(id(i))) {
                    if (first == null) {
                        first = i;
                    } else if (home[first] != home[i]) {
                        reasons.set(
                                i,
                                List.of("merged by a person" + (merge.reason() == null ? "" : ": " + merge.reason())));
                        unite(home[first], home[i]);
                    }
                }
            }
        }
    }

    private void join(Bond bond) {
        int one = home[bond.one()];
        int other = home[bond.other()];
        if (one == other || !fit(groups.get(one), groups.get(other), bond)) {
            return;
        }
        boolean second = reasons.get(bond.other()) == null || reasons.get(bond.one()) != null;
        int told = second ? bond.other() : bond.one();
        int agreed = second ? bond.one() : bond.other();
        List<String> why = new ArrayList<>(reasons(told));
        Likeness likeness = Likeness.between(reports.get(bond.one()), reports.get(bond.other()), true);
        why.add(Likeness.hundredths(bond.score()) + " with " + id(agreed) + " of "
                + reports.get(agreed).event().document() + ": " + String.join(", ", likeness.reasons()));
        reasons.set(told, why);
        unite(one, other);
    }

    private boolean fit(List<Integer> one, List<Integer> other, Bond bond) {
        for (int a : witnesses(one, bond.one())) {
            for (int b : witnesses(other, bond.other())) {
                if (!Compatible.both(reports.get(a), reports.get(b))) {
                    return false;
                }
            }
        }
        return rulings.none() || together(one, other);
    }

    private boolean together(List<Integer> one, List<Integer> other) {
        return one.stream().allMatch(a -> other.stream().noneMatch(b -> rulings.apart(id(a), id(b))));
    }

    private List<Integer> witnesses(List<Integer> group, int bonded) {
        if (group.size() <= WITNESSES) {
            return group;
        }
        List<Integer> some = new ArrayList<>(group.subList(0, WITNESSES));
        some.add(bonded);
        return some;
    }

    private void unite(int one, int other) {
        int large = groups.get(one).size() >= groups.get(other).size() ? one : other;
        int small = large == one ? other : one;
        groups.get(small).forEach(report -> home[report] = large);
        groups.get(large).addAll(groups.get(small));
        groups.set(small, new ArrayList<>());
    }
}
