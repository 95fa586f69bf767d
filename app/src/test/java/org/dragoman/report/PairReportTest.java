package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.Link;
import org.dragoman.ledger.Source;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.dragoman.record.FindingRecord.WordsRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairReportTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final PairReport.Subject SUBJECT = new PairReport.Subject(
            List.of("FIN", "CHL"), List.of("Finland", "Chile"), DAY, LocalDate.of(2023, 3, 1), 2);

    private static Link link(
            String document, String day, String relation, @Nullable String due, int strength, String words) {
        return new Link(
                "f-" + document + relation,
                document,
                LocalDate.parse(day),
                relation,
                day,
                due,
                new EvidenceRecord(0, words.length(), words, null, new WordsRecord(words.substring(0, 1), 0, 1)),
                1,
                "machine",
                false,
                strength,
                null,
                List.of());
    }

    private static Entry entry(String id, String area, String text, Link... links) {
        return new Entry(
                id,
                List.of(),
                text,
                List.of("CHL", "FIN"),
                List.of("CHL", "FIN"),
                List.of(area),
                null,
                null,
                false,
                true,
                false,
                false,
                null,
                List.of(),
                List.of(links));
    }

    private static final Ledger LEDGER = new Ledger(List.of(
            entry(
                    "e1",
                    "energy",
                    "Chile and Finland: build a wave power plant",
                    link("d1", "2021-05-04", "agreed", "2023", 4, "agreed to build a wave power plant by 2023"),
                    link("d2", "2023-06-01", "repeated", null, 3, "again spoke for a wave power plant")),
            entry(
                    "e2",
                    "trade",
                    "Chile and Finland: open a timber <b>exchange</b> & *market*",
                    link(
                            "d2",
                            "2023-06-01",
                            "pledged",
                            "2024-05-20",
                            4,
                            "will open a timber <b>exchange</b> & *market*"),
                    link("d3", "2023-09-01", "started", null, 0, "work on the exchange began")),
            entry(
                    "e3",
                    "health",
                    "Chile and Finland: deliver 20 ambulances",
                    link("d1", "2021-05-04", "pledged", null, 4, "pledged 20 ambulances"),
                    link("d3", "2023-09-01", "completed", null, 0, "the last of 20 ambulances was handed over"),
                    link("d4", "2023-09-20", "delayed", null, 0, "the ambulances have still not come")),
            entry(
                    "e4",
                    "tourism",
                    "Chile: hopes for visits",
                    link("d1", "2021-05-04", "discussed", null, 1, "hopes for visits")),
            entry("e5", "mining", "Chile: dig", link("d9", "2025-01-01", "signed", null, 5, "signed after the day"))));

    private static final Map<String, Source> SOURCES = Map.of(
            "d1", new Source("d1", LocalDate.of(2021, 5, 4), "Talks in Santiago", "https://example.org/1", "wire"),
            "d2", new Source("d2", LocalDate.of(2023, 6, 1), "[Ministers] meet", "javascript:alert(1)", null),
            "d3", new Source("d3", LocalDate.of(2023, 9, 1), "<script>alert(1)</script>", null, "ministry"),
            "d4", new Source("d4", LocalDate.of(2023, 9, 20), null, null, null));

    private static final PairReport REPORT = PairReport.of(LEDGER, SOURCES, SUBJECT);

    private static List<String> entries(String key) {
        return REPORT.sections().stream()
                .filter(s -> s.key().equals(key))
                .flatMap(s -> s.items().stream())
                .map(i -> i.entry().id())
                .toList();
    }

    @Test
    void mattersStandWhereTheyBelong() {
        assertThat(entries("overdue")).containsExactly("e1");
        assertThat(entries("due")).containsExactly("e2");
        assertThat(entries("disputed")).containsExactly("e3");
        assertThat(entries("moved")).containsExactly("e3", "e2");
        assertThat(entries("new")).containsExactly("e2");
        assertThat(entries("open")).containsExactly("e1", "e2");
        assertThat(entries("ended")).containsExactly("e3");
        assertThat(REPORT.summary())
                .contains(
                        "4 documents up to this day tell of 3 matters.",
                        "2 are open, 1 is reported as done, 0 ended otherwise.",
                        "1 overdue, 1 due soon, 1 disputed.",
                        "Left out: 1 matter with no word firmer than strength 1 of 5.");
    }

    @Test
    void sentencesTellAgeStrengthAndEvidence() {
        Item plant = REPORT.sections().stream()
                .filter(s -> s.key().equals("overdue"))
                .findFirst()
                .orElseThrow()
                .items()
                .get(0);
        assertThat(plant.told())
                .isEqualTo("Agreed. The time passed, and no document tells that it is done. "
                        + "Due 2023: overdue by 2 months. First said on 4 May 2021, 2 years and 9 months ago. "
                        + "Firmest word: a promise or an agreement (4 of 5). Last heard of on 1 June 2023. "
                        + "2 statements in 2 documents. Said again once, which is no progress.");
        assertThat(plant.statements()).hasSize(1);
        assertThat(plant.statements().get(0).heading()).isEqualTo("4 May 2021: agreed, due 2023");
        assertThat(plant.statements().get(0).source()).isEqualTo(1);
    }

    @Test
    void nothingAfterTheDayIsTold() {
        assertThat(REPORT.sections().toString()).doesNotContain("signed after the day");
        assertThat(REPORT.sources()).extracting(c -> c.source().id()).containsExactly("d1", "d2", "d3", "d4");
    }

    @Test
    void thePageIsEscapedAndLinksOnlyToTheWeb() {
        String page = HtmlReport.of(REPORT);
        assertThat(page)
                .contains(
                        "<h1>Finland and Chile</h1>",
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;b&gt;exchange&lt;/b&gt; &amp; *market*")
                .contains("href=\"https://example.org/1\"")
                .doesNotContain("<script", "javascript:", "<b>");
    }

    @Test
    void markdownIsEscaped() {
        String text = MarkdownReport.of(REPORT);
        assertThat(text)
                .startsWith("# Finland and Chile\n")
                .contains("\\<b\\>exchange\\</b\\> \\& \\*market\\*")
                .contains("2. \\[Ministers\\] meet. 1 June 2023. Document d2\n")
                .contains("<https://example.org/1>")
                .contains("3. \\<script\\>alert(1)\\</script\\>. 1 September 2023, ministry.")
                .doesNotContain("javascript:");
        assertThat(MarkdownReport.escaped("# one")).isEqualTo("\\# one");
        assertThat(MarkdownReport.escaped("12. one")).isEqualTo("12\\. one");
    }

    @Test
    void rowsHoldTheSame() {
        List<List<@Nullable Object>> rows = ReportRows.of(REPORT);
        long statements = REPORT.sections().stream()
                .flatMap(s -> s.items().stream())
                .mapToLong(i -> i.statements().size())
                .sum();
        assertThat(rows)
                .hasSize((int) statements)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(ReportRows.COLUMNS));
        assertThat(rows.get(0))
                .startsWith(
                        "overdue",
                        "energy",
                        "e1",
                        "Chile and Finland: build a wave power plant",
                        "agreed",
                        "missed",
                        4,
                        "2023",
                        "2021-05-04",
                        33L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-17 | 17 June 2025",
                "2025-06 | June 2025",
                "2025-23 | autumn 2025",
                "199X | the 1990s",
                "2024/2026-05 | between 2024 and May 2026",
                "2024/.. | from 2024 on",
                "../2024 | up to 2024"
            })
    void datesAreReadable(String edtf, String text) {
        assertThat(Days.text(edtf)).isEqualTo(text);
    }

    @Test
    void aPairWithoutDocumentsSaysSo() {
        PairReport empty = PairReport.of(
                LEDGER, SOURCES, new PairReport.Subject(List.of("PER", "CHL"), List.of("Peru", "Chile"), DAY, DAY, 2));
        assertThat(empty.summary()).containsExactly("No document up to this day tells of a commitment between them.");
        assertThat(HtmlReport.of(empty)).contains("None.");
    }
}
