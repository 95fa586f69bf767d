package org.dragoman.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Standing;
import org.jspecify.annotations.Nullable;

/** A report as rows, one for each statement: a table to filter and sort. */
public final class ReportRows {
    /** The names of the columns. */
    public static final List<String> COLUMNS = List.of(
            "section",
            "area",
            "entry",
            "text",
            "stage",
            "fulfilment",
            "strength",
            "due",
            "since",
            "age_months",
            "last",
            "flags",
            "told",
            "published",
            "relation",
            "fact_date",
            "quote",
            "finding",
            "document",
            "publisher",
            "url");

    private ReportRows() {}

    /** The rows; cells are texts, numbers, lists of texts, or null. */
    public static List<List<@Nullable Object>> of(PairReport report) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Section section : report.sections()) {
            for (Item item : section.items()) {
                for (Statement statement : item.statements()) {
                    rows.add(row(report, section, item, statement));
                }
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(PairReport report, Section section, Item item, Statement statement) {
        Standing standing = item.standing();
        Link link = statement.link();
        LocalDate since = standing.since();
        Cited cited = statement.source() == 0 ? null : report.sources().get(statement.source() - 1);
        return Arrays.asList(
                section.key(),
                Sections.area(item.entry()),
                item.entry().id(),
                item.text(),
                standing.stage(),
                standing.fulfilment(),
                standing.strength(),
                standing.due(),
                text(since),
                since == null
                        ? null
                        : ChronoUnit.MONTHS.between(since, report.subject().day()),
                text(standing.last()),
                standing.flags(),
                item.told(),
                text(link.published()),
                link.relation(),
                link.factDate(),
                statement.quote(),
                link.finding(),
                link.document(),
                cited == null ? null : cited.source().publisher(),
                cited == null ? null : cited.source().url());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
