package org.dragoman.report;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.PairReport.Matter;
import org.dragoman.report.PairReport.Subject;

/** A report in a few sentences. */
final class Summary {
    private Summary() {}

    static List<String> of(Subject subject, List<Matter> all, int weak, List<Section> sections) {
        List<String> sentences = new ArrayList<>();
        List<Matter> matters =
                all.stream().filter(m -> m.entry().level() == null).toList();
        long documents = all.stream()
                .flatMap(m -> m.links().stream())
                .map(l -> l.document())
                .distinct()
                .count();
        if (all.isEmpty()) {
            sentences.add("No document up to this day tells of a commitment between them.");
        } else {
            sentences.add(Days.counted(documents, "document") + " up to this day " + (documents == 1 ? "tells" : "tell")
                    + " of " + Days.counted(matters.size(), "matter") + ".");
            long open = matters.stream().filter(m -> m.standing().open()).count();
            long done = matters.stream()
                    .filter(m -> m.standing().stage().equals("completed"))
                    .count();
            sentences.add(open + " " + are(open) + " open, " + done + " " + are(done) + " reported as done, "
                    + (matters.size() - open - done) + " ended otherwise.");
            sentences.add(count(sections, "overdue") + " overdue, " + count(sections, "due") + " due soon, "
                    + count(sections, "disputed") + " disputed.");
            long silent = matters.stream()
                    .filter(m -> m.standing().open())
                    .filter(m -> m.standing().fulfilment().equals("no-evidence"))
                    .count();
            if (silent > 0) {
                sentences.add("Of " + silent + " open " + (silent == 1 ? "matter" : "matters")
                        + " no document tells what came of " + (silent == 1 ? "it." : "them."));
            }
        }
        if (weak > 0) {
            sentences.add("Left out: " + Days.counted(weak, "matter") + " with no word firmer than " + "strength "
                    + (subject.strength() - 1) + " of 5.");
        }
        return sentences;
    }

    private static String are(long count) {
        return count == 1 ? "is" : "are";
    }

    private static long count(List<Section> sections, String key) {
        return sections.stream()
                .filter(s -> s.key().equals(key))
                .mapToLong(s -> s.items().size())
                .sum();
    }
}
