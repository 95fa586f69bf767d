package org.dragoman.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader says that a finding is wrong, with the mouse and with the keys, and it holds. */
@ExtendWith(InChromium.class)
class CorrectingTest {
    private static final String STORY =
            "Chile's president visited Peru on Friday. Peru promised to send ships to Chile.";

    @TempDir
    private Path directory;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.over(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static Locator finding(Page page, String words) {
        return page.locator(".finding")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    @Test
    void aStoryIsAddedOneFindingCorrectedAndItHoldsWhenTheStoryIsReadAgain(Visit visit) {
        Page page = visit.open(site, "/add");
        page.setInputFiles(
                "input[name=file]", new FilePayload("andes.txt", "text/plain", STORY.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Add", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Documents added");
        page.navigate(site.uri("/events?document=andes&category=CONSULT").toString());
        Locator visitOfChile = finding(page, "CONSULT");
        visitOfChile.getByText("Correct").first().click();
        visitOfChile.getByLabel("It is").fill("SUPPORT");
        visitOfChile.getByLabel("Why").fill("more than a visit");
        visitOfChile.locator("button[value=correct]").click();
        assertThat(visitOfChile.locator(".decided")).containsText("SUPPORT");

        site.read("r2", List.of(Document.of("andes", STORY)));
        page.navigate(site.uri("/events?document=andes&category=SUPPORT").toString());
        assertThat(finding(page, "visited Peru").locator(".decided")).containsText("SUPPORT");
        page.navigate(site.uri("/decisions").toString());
        assertThat(page.locator("tbody")).containsText("more than a visit");
    }

    @Test
    void tenFindingsAreReviewedWithTheKeysAlone(Visit visit) {
        Page page = visit.open(site, "/review");
        Locator findings = page.locator(".finding");
        assertThat(findings).hasCount(10);
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(findings.nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(findings.nth(0)).isFocused();
        for (int i = 0; i < 9; i++) {
            page.keyboard().press(i % 3 == 2 ? "n" : "y");
            assertThat(findings.nth(i).locator(".decided")).not().isEmpty();
            assertThat(findings.nth(i + 1)).isFocused();
        }
        page.keyboard().press("e");
        Locator last = findings.nth(9);
        assertThat(last.getByLabel("It is")).isFocused();
        last.getByLabel("Date").fill("2023-09");
        page.keyboard().press("Enter");
        assertThat(last.locator(".decided")).containsText("2023-09");
        assertThat(last).isFocused();
        assertThat(page.locator("#tally")).containsText("6 of 10 right");
        page.keyboard().press("u");
        assertThat(page.locator("#tally")).containsText("6 of 9 right");
        page.reload();
        assertThat(page.locator("#tally")).containsText("6 of 9 right");
    }
}
