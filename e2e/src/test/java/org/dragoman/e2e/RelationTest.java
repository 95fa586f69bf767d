package org.dragoman.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two countries as of two days, two documents side by side, and the list of events narrowed by its links. */
@ExtendWith(InChromium.class)
class RelationTest {
    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.over(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Locator column(Page page, String name) {
        return page.getByLabel(Pattern.compile("^" + name)).and(page.locator(".board section"));
    }

    @Test
    void theSliderTurnsTheRelationBack(Visit visit) {
        Page page = visit.open(site, "/relation?pair=JPN,KEN");
        assertThat(page.locator("h1")).containsText("as of 2025-02-03");
        assertThat(column(page, "agreed")).not().containsText("harbour");
        Locator slider = page.getByLabel("As of the day of a document");
        slider.focus();
        page.keyboard().press("Home");
        assertThat(page).hasURL(Pattern.compile("on=2023-05-18"));
        assertThat(page.locator("h1")).containsText("as of 2023-05-18");
        assertThat(column(page, "agreed")).containsText("harbour");
        page.getByLabel("As of", new Page.GetByLabelOptions().setExact(true)).fill("2024-03-11");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(column(page, "under way")).containsText("harbour");
        column(page, "under way").getByText("harbour").first().click();
        assertThat(page.locator(".chain > li")).hasCount(2);
    }

    @Test
    void twoDocumentsStandSideBySide(Visit visit) {
        Page page = visit.open(site, "/compare");
        page.selectOption("select[name=a]", new SelectOption().setValue("k1"));
        page.selectOption("select[name=b]", new SelectOption().setValue("k3"));
        page.locator("main button[type=submit]").click();
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("harbour"));
        assertThat(row).containsText("build a new harbour in Mombasa by 2026");
        assertThat(row).containsText("began work on the harbour");
    }

    @Test
    void facetsAreLinksAndTheAddressIsTheState(Visit visit) {
        Page page = visit.open(site, "/events");
        Locator facets = page.getByLabel("Narrow the list");
        facets.getByText("Somalia", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("country=SOM"));
        facets.getByText("ACCUSE").click();
        assertThat(page).hasURL(Pattern.compile("category=ACCUSE"));
        assertThat(page.locator(".finding").filter(new Locator.FilterOptions().setHasText("condemned Somalia")))
                .hasCount(1);
        int narrow = page.locator(".finding").count();
        String address = page.url();
        page.locator(".chosen .chip").first().click();
        assertThat(page.locator(".chosen .chip")).hasCount(1);
        page.navigate(address);
        assertThat(page.locator(".finding")).hasCount(narrow);
    }

    @Test
    void aScriptInATitleStaysText(Visit visit) {
        Page page = visit.open(site, "/document?id=k3");
        assertThat(page.locator("main")).containsText("<script>document.title");
        assertThat(page).not().hasTitle("taken");
    }
}
