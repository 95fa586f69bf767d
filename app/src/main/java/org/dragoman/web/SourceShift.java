package org.dragoman.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.ledger.Source;
import org.dragoman.record.FindingRecord;

/** Years in which a relation is told by other publishers than the year before: a step in its curve may be theirs. */
final class SourceShift {
    private SourceShift() {}

    /** {@code "2024: Hill Herald instead of Coast Post"}, one line a year. */
    static List<String> of(List<? extends FindingRecord> findings, Map<String, Source> sources) {
        Map<Integer, Set<String>> years = new TreeMap<>();
        for (FindingRecord finding : findings) {
            Source source = sources.get(finding.document());
            if (source != null && source.published() != null && source.publisher() != null) {
                years.computeIfAbsent(source.published().getYear(), y -> new TreeSet<>())
                        .add(source.publisher());
            }
        }
        List<String> shifts = new ArrayList<>();
        Set<String> before = Set.of();
        for (Map.Entry<Integer, Set<String>> year : years.entrySet()) {
            if (!before.isEmpty() && Collections.disjoint(before, year.getValue())) {
                shifts.add(year.getKey() + ": " + some(year.getValue()) + " instead of " + some(before));
            }
            before = year.getValue();
        }
        return shifts;
    }

    private static String some(Set<String> names) {
        List<String> first = names.stream().limit(3).toList();
        return String.join(", ", first) + (names.size() > first.size() ? " and others" : "");
    }
}
