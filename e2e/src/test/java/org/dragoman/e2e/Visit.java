package org.dragoman.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What one test does in the browser, with what it should not have met: console errors, requests to another origin. */
final class Visit {
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    Visit(Browser browser) {
        this.browser = browser;
    }

    /** A site's page in a window of its own, 1280 pixels wide and light. */
    Page open(Site site, String path) {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(InChromium.PATIENCE_MILLIS);
        contexts.add(context);
        URI origin = site.uri("/");
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!origin.getAuthority().equals(asked.getAuthority())) {
                troubles.add("left the origin: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                troubles.add("console: " + message.text());
            }
        });
        context.onWebError(error -> troubles.add("script: " + error.error()));
        Page page = context.newPage();
        page.navigate(site.uri(path).toString());
        return page;
    }

    /** Closes its windows and tells what went wrong. */
    List<String> end() {
        contexts.forEach(BrowserContext::close);
        return List.copyOf(troubles);
    }
}
