package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;
import org.dragoman.ledger.Standing;

/**
 * What a ledger says of some countries on a day, as one would hand it to a reader: sections of matters, each with short
 * sentences and the words it rests on.
 *
 * <p>Nothing is said that the ledger does not hold. Example: {@code PairReport.of(ledger, sources, new Subject(…))}, then
 * {@code HtmlReport.of(report)}.
 *
 * @param subject what was asked
 * @param summary the report in a few sentences
 * @param sections in the order in which they are read
 * @param sources the documents that are cited, by day
 */
public record PairReport(Subject subject, List<String> summary, List<Section> sections, List<Cited> sources) {
    /**
     * What is asked.
     *
     * @param pair the countries
     * @param names their names in English, in the same order
     * @param day on which to look; later documents do not count
     * @param since from when on news is told
     * @param strength how firm a word must be to be listed, 0 to 5; what something came of is always listed
     */
    public record Subject(List<String> pair, List<String> names, LocalDate day, LocalDate since, int strength) {
        public Subject {
            pair = List.copyOf(pair);
            names = List.copyOf(names);
        }

        /** {@code Ghana and Norway}. */
        public String title() {
            return String.join(" and ", names);
        }
    }

    public PairReport {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** The day on which it looks, in words. */
    public String day() {
        return Days.text(subject.day());
    }

    /** The report. */
    public static PairReport of(Ledger ledger, Map<String, Source> sources, Subject subject) {
        List<Matter> all = new ArrayList<>();
        int weak = 0;
        for (Entry entry : ledger.entries()) {
            Standing standing = entry.on(subject.day());
            List<Link> links = known(entry, subject.day());
            if (!entry.between(subject.pair()) || links.isEmpty()) {
                continue;
            }
            if (standing.weighs(subject.strength()) || entry.level() != null) {
                all.add(new Matter(entry, standing, links));
            } else {
                weak++;
            }
        }
        Bibliography cited = Bibliography.of(links(all), sources);
        List<Section> sections = new Sections(subject, cited).of(all);
        return new PairReport(subject, Summary.of(subject, all, weak, sections), sections, cited.cited());
    }

    /** An entry as it stands on the day, with what is known by then. */
    record Matter(Entry entry, Standing standing, List<Link> links) {
        static final Comparator<Matter> BY_DAY = Comparator.comparing(
                        (Matter m) -> m.standing().since(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(m -> m.entry().id());
    }

    private static List<Link> known(Entry entry, LocalDate day) {
        return entry.links().stream()
                .filter(l -> l.published() == null || !l.published().isAfter(day))
                .toList();
    }

    private static Set<String> links(Collection<Matter> all) {
        Set<String> documents = new LinkedHashSet<>();
        all.forEach(m -> m.links().forEach(l -> documents.add(l.document())));
        return documents;
    }
}
