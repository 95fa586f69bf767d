package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report on documents that are coded on the spot. */
class ReportCommandTest {
    private static final String CHAIN = "src/test/resources/org/dragoman/ledger/chains/norway-ghana/documents.jsonl";

    private static Called report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("report", "--pair", "NOR,GHA", CHAIN));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    @Test
    void theThreeFormsTellOfTheSameEntries() {
        Called page = report("--as-of", "2019-02-01");
        Called text = report("--as-of", "2019-02-01", "--format", "md");
        Called rows = report("--as-of", "2019-02-01", "--format", "csv");
        assertThat(List.of(page.code(), text.code(), rows.code())).containsOnly(0);
        assertThat(page.out())
                .contains("<h1>Norway and Ghana</h1>", "as of 1 February 2019", "A delay was reported.")
                .doesNotContain("500 million");
        assertThat(text.out()).contains("## Overdue", "overdue by 1 month", "Fish meal plant will be late");
        List<String> ids = rows.out()
                .lines()
                .skip(1)
                .filter(row -> row.matches("[a-z]+,.*"))
                .map(row -> row.replaceFirst("^[^,]*,[^,]*,([0-9a-f]{12}),.*", "$1"))
                .distinct()
                .toList();
        assertThat(ids).hasSizeGreaterThan(4).allSatisfy(id -> {
            assertThat(page.out()).contains("<code>" + id + "</code>");
            assertThat(text.out()).contains("Entry `" + id + "`.");
        });
    }

    @Test
    void wrongUseIsToldPlainly() {
        assertThat(report("--as-of", "2019-02-01", "--since", "2019-03-01").err())
                .isEqualToIgnoringNewLines("--since 2019-03-01 is after the day on which it looks, 2019-02-01");
        assertThat(report("--min-strength", "9").code()).isEqualTo(2);
        assertThat(Called.with("report", "--pair", "NO,GHA", CHAIN).code()).isEqualTo(2);
    }
}
