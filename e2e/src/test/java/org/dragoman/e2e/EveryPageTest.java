package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page is free of what axe finds, light and dark, with all that folds out; and fits a telephone's width. */
@ExtendWith(InChromium.class)
class EveryPageTest {
    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.over(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/documents",
                "/document?id=k1",
                "/document?id=k4%20%26%20more",
                "/add",
                "/events",
                "/events?category=CONSULT&country=KEN&from=2023-01-01",
                "/events?category=ASSAULT&country=CHL",
                "/review",
                "/decisions",
                "/relation",
                "/relation?pair=JPN,KEN",
                "/relation?pair=CHL,PER",
                "/ledger?pair=JPN,KEN",
                "the first commitment",
                "/actor",
                "/actor?name=William%20Ruto",
                "/map",
                "/compare",
                "/compare?a=k1&b=k3",
                "/frames",
                "the first frame",
                "/sql",
                "/sql?q=SELECT%20*%20FROM%20active.findings");
    }

    private static Page open(Visit visit, String page) {
        return switch (page) {
            case "the first commitment" -> follow(visit.open(site, "/ledger?pair=JPN,KEN"), "main a[href^='/ledger/']");
            case "the first frame" -> follow(visit.open(site, "/frames"), "main a[href^='/frames/']");
            default -> visit.open(site, page);
        };
    }

    private static Page follow(Page page, String link) {
        page.locator(link).first().click();
        return page;
    }

    /** What is behind a fold counts as well. */
    @ParameterizedTest
    @MethodSource("pages")
    void isReadableByAllLightAndDarkWideAndNarrow(String path, Visit visit) {
        Page page = open(visit, path);
        page.locator("details").evaluateAll("all => all.forEach(one => { one.open = true; })");
        assertThat(violations(new AxeBuilder(page))).as(path).isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(brightest(page)).as("brightest background of %s, dark", path).isLessThan(110);
        assertThat(violations(new AxeBuilder(page).withRules(List.of("color-contrast"))))
                .as("%s, dark", path)
                .isEmpty();

        page.setViewportSize(390, 844);
        assertThat(number(page, "document.documentElement.scrollWidth"))
                .as("width of %s on a telephone", path)
                .isLessThanOrEqualTo(390);
    }

    /** Each rule that is broken, with where. */
    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(4)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }

    /** From 0 to 255. */
    private static double brightest(Page page) {
        return number(page, """
                Math.max(...[...document.querySelectorAll('body, main, main *')]
                    .filter(e => !e.closest('button'))
                    .map(e => getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number))
                    .filter(c => c.length < 4 || c[3] > 0)
                    .map(c => (c[0] + c[1] + c[2]) / 3))""");
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
