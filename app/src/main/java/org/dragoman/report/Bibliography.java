package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;

/** The documents that a report rests on, numbered by day. */
final class Bibliography {
    private final List<Cited> cited;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Bibliography(List<Cited> cited) {
        this.cited = cited;
        cited.forEach(c -> numbers.put(c.source().id(), c.number()));
    }

    static Bibliography of(Collection<String> documents, Map<String, Source> sources) {
        List<Source> known = new ArrayList<>();
        for (String id : documents) {
            known.add(sources.getOrDefault(id, new Source(id, null, null, null, null)));
        }
        known.sort(Comparator.comparing(Source::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Source::id));
        List<Cited> cited = new ArrayList<>();
        known.forEach(source -> cited.add(new Cited(cited.size() + 1, source)));
        return new Bibliography(cited);
    }

    List<Cited> cited() {
        return cited;
    }

    Statement statement(Link link) {
        return new Statement(link, numbers.getOrDefault(link.document(), 0));
    }
}
