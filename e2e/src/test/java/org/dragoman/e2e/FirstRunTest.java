package org.dragoman.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody meets who has just started it: our readout, coded, and a field for a text of their own. */
@ExtendWith(InChromium.class)
class FirstRunTest {
    private static final String STORY = "Kenya's foreign minister visited Japan on Friday. "
            + "Kenya called on Japan to expand trade. The plan was criticised.";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.first();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Locator label(Page page, String label) {
        return page.locator(".finding")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    @Test
    void theExampleStandsThereCoded(Visit visit) {
        Page page = visit.open(site, "/");
        assertThat(page).hasTitle("Read readout.txt · Dragoman");
        assertThat(page.locator(".words").filter(new Locator.FilterOptions().setHasText("Sunak met Japanese")))
                .isVisible();
        assertThat(label(page, "CONSULT")).isVisible();
        assertThat(page.locator(".mark.trigger").first()).isVisible();
    }

    @Test
    void aPastedStoryGivesFindingsAndEachTellsHowItWasFound(Visit visit) {
        Page page = visit.open(site, "/");
        page.getByText("Another text").click();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(STORY);
        page.getByLabel("Day of publication").fill("2023-09-02");
        page.getByText("Code it").click();
        assertThat(page.locator(".row")).hasCount(3);
        Locator request = label(page, "expand trade");
        assertThat(request.locator(".steps")).isHidden();
        request.getByText("How it was found").click();
        assertThat(request.locator(".steps")).isVisible();
        assertThat(request.locator(".steps")).containsText("\"called\" matches act.call");
        page.getByText("Nothing found").click();
        assertThat(page.locator(".silence li").first()).isVisible();
    }

    @Test
    void aFileAndTheKeysDoTheSame(Visit visit) {
        Page page = visit.open(site, "/");
        page.getByText("Another text").click();
        page.setInputFiles(
                "input[name=file]", new FilePayload("story.txt", "text/plain", STORY.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Code it").click();
        assertThat(page).hasTitle("Read story · Dragoman");
        page.waitForLoadState(); // the title stands there before the script that listens to the keys
        page.keyboard().press("j");
        assertThat(page.locator(".finding").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".finding").first().locator(".steps")).isVisible();
    }
}
