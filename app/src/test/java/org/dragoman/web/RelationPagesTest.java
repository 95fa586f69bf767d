package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.ledger.Relationship.Month;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two countries as of one day and another. */
class RelationPagesTest {
    @TempDir
    static Path directory;

    private static Showcase showcase;

    @BeforeAll
    static void open() {
        showcase = Showcase.open(directory);
    }

    @AfterAll
    static void close() {
        showcase.close();
    }

    @Test
    void whatCameLaterIsNotKnownEarlier() throws Exception {
        String early = showcase.get("/relation?pair=JPN,KEN&on=2023-06-01").body();
        String late = showcase.get("/relation?pair=JPN,KEN&on=2024-12-31").body();
        assertThat(early)
                .contains("Japan and Kenya, as of 2023-06-01", "Harbour talks")
                .doesNotContain("Minister in Tokyo", "from=2023-09", "from=2024-03");
        assertThat(late)
                .contains(
                        "as of 2024-12-31",
                        "Minister in Tokyo",
                        "from=2024-03",
                        "2024: Hill Herald instead of Coast Post");
        assertThat(showcase.json("/relation.json?pair=JPN,KEN&on=2023-06-01").size())
                .isLessThan(showcase.json("/relation.json?pair=JPN,KEN&on=2024-12-31")
                        .size());
    }

    @Test
    void everyMonthOfTheChartLeadsToAsManyEventsAsItSays() throws Exception {
        String page = showcase.get("/relation?pair=KEN,JPN").body();
        List<String[]> bars = Pattern.compile("<a href=\"([^\"]+)\" aria-label=\"[^\"]*mean of (\\d+) event")
                .matcher(page)
                .results()
                .map(r -> new String[] {r.group(1).replace("&amp;", "&"), r.group(2)})
                .toList();
        assertThat(bars).hasSizeGreaterThan(2);
        for (String[] bar : bars) {
            assertThat(showcase.json(bar[0].replace("/events", "/events.json")).size())
                    .as(bar[0])
                    .isEqualTo(Integer.parseInt(bar[1]));
        }
    }

    @Test
    void countriesGoByNameToo() throws Exception {
        assertThat(showcase.get("/relation?pair=kenya,%20Japan").body()).contains("Japan and Kenya, as of");
        assertThat(showcase.get("/relation?pair=KEN").statusCode()).isEqualTo(400);
        assertThat(showcase.get("/relation?pair=FRA,ZWE").body())
                .contains("No event between the two is known by that day.");
        assertThat(showcase.get("/relation").body()).contains("Japan and Kenya");
    }

    @Test
    void aChartStaysInItsFrame() {
        MonthChart chart = MonthChart.of(
                List.of(
                        new Month(YearMonth.of(2010, 1), -10, 1, 1),
                        new Month(YearMonth.of(2010, 2), 10, 400, 90),
                        new Month(YearMonth.of(2026, 7), 0, 2, 2)),
                "AAA,BBB");
        assertThat(chart.lines()).as("only months that follow each other").hasSize(1);
        chart.dots().forEach(dot -> {
            assertThat(Double.parseDouble(dot.x())).isBetween(0.0, (double) MonthChart.WIDTH);
            assertThat(Double.parseDouble(dot.y())).isBetween(0.0, (double) MonthChart.HEIGHT);
        });
        assertThat(chart.labels()).extracting(MonthChart.Label::text).contains("10.0", "-10.0", "90 documents");
    }

    @Test
    void placesLieNorthAboveSouthAndEastRightOfWest() {
        PlaceMap map = PlaceMap.of(
                List.of(
                        new PlaceMap.Place("North", 60, 10, 1),
                        new PlaceMap.Place("South", -30, 10, 9),
                        new PlaceMap.Place("East", 0, 100, 4)),
                "");
        assertThat(map).isNotNull();
        assertThat(map.places()).extracting(PlaceMap.Spot::name).containsExactly("South", "East", "North");
        double[] y = map.places().stream()
                .mapToDouble(s -> Double.parseDouble(s.y()))
                .toArray();
        double[] x = map.places().stream()
                .mapToDouble(s -> Double.parseDouble(s.x()))
                .toArray();
        assertThat(y[2]).isLessThan(y[1]);
        assertThat(y[1]).isLessThan(y[0]);
        assertThat(x[1]).isGreaterThan(x[0]);
        assertThat(PlaceMap.of(List.of(), "")).isNull();
    }
}
